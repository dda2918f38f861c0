import type { Phrases } from '../../src/messages/languages/Phrases.ts';
import { laterReply, reply } from '../../src/messages/replies/Reply.ts';
import { optionalChoiceOption } from '../../src/request/choices/choiceOption.ts';
import { changeClub } from '../../src/request/club/changeClub.ts';
import { keeping } from '../../src/request/club/keeping.ts';
import { requiredServer } from '../../src/request/club/requiredServer.ts';
import { defineCommand } from '../../src/request/defineCommand.ts';
import { showUnanswered } from '../../src/request/unanswered/showUnanswered.ts';
import { QUESTIONS_TEXTS } from '../texts/questionsTexts.ts';

/** `/club questions`: what went unanswered in the server, and whether that is counted. */
export const questions = defineCommand({
  name: 'questions',
  description: 'Show what I could not answer, or say whether I count it',
  takesFilm: false,
  options: {
    mode: optionalChoiceOption('Whether I count; if not, I also forget what was counted', {
      on: ({ questionsOn }) => questionsOn,
      off: ({ questionsOff }) => questionsOff,
    }),
  },
  translations: QUESTIONS_TEXTS,
  reply: async (input, services) => {
    const { mode } = input.options;
    const server = requiredServer(input);
    if (mode !== null) {
      await changeClub({ ...input, options: { here: false } }, 'questions', mode === 'on', services);
      if (mode === 'off') await keeping(services.clubs.tally.forgetAll(server));
    }
    const note = ({ questionsOn, questionsOff }: Phrases): string | null =>
      mode === null ? null : `**${mode === 'on' ? questionsOn : questionsOff}**`;
    return laterReply(async () => reply(await showUnanswered(server, { page: 0, note }, input, services)));
  },
});
