import { talkQuestions } from '../src/answers/evening/talkQuestions.ts';
import { talkMessage } from '../src/messages/evening/talkMessage.ts';
import { reply } from '../src/messages/replies/Reply.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { filmSpokenOf } from '../src/request/film.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import { UserError } from '../src/request/UserError.ts';
import { DISCUSS_TEXTS } from './texts/discussTexts.ts';

/** `/discuss`: questions for the talk after the film, one at a time. */
export const discuss = defineCommand({
  name: 'discuss',
  description: 'Questions for the talk after the film, one at a time',
  options: {},

  translations: DISCUSS_TEXTS,

  reply: (input, services) => {
    const film = filmSpokenOf(input, services);
    const questions = talkQuestions(film);
    const [first] = questions;
    if (first === undefined) throw new UserError(({ noTalk }) => noTalk(film.review.ownTitle));
    const place = { position: 0, of: questions.length, goesOn: true };
    return reply(
      talkMessage(first, film.review, place, input.asker, phrasesOf(input, input.visibility === 'private')),
    );
  },
});
