import { drawGuess } from '../src/answers/evening/drawGuess.ts';
import { lineKey } from '../src/answers/lines/drawLine.ts';
import { guessMessage } from '../src/messages/evening/guessMessage.ts';
import { reply } from '../src/messages/replies/Reply.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { requiredFilm } from '../src/request/film.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import { UserError } from '../src/request/UserError.ts';
import { GUESS_TEXTS } from './texts/guessTexts.ts';

/** `/guess`: a sentence of the review with a word left out, and four to choose from. */
export const guess = defineCommand({
  name: 'guess',
  description: 'A sentence of the review with a word left out: which one is it?',
  options: {},

  translations: GUESS_TEXTS,

  reply: (input, services) => {
    const film = requiredFilm(input, services);
    const { lastLines, random } = services;
    const drawn = drawGuess(film, lastLines.get(input.channel), random());
    if (drawn === null) throw new UserError(({ noGuess }) => noGuess(film.review.ownTitle));
    lastLines.set(input.channel, lineKey(drawn.quote));
    return reply(
      guessMessage(drawn, film.review, input.asker, phrasesOf(input, input.visibility === 'private')),
    );
  },
});
