import { answerFor } from '../src/request/answerFor.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { chosenFilm } from '../src/request/film.ts';
import { flagOption, requiredTextOption, userOption } from '../src/request/options.ts';
import { UserError } from '../src/request/UserError.ts';
import { ASK_TEXTS } from './texts/askTexts.ts';

/** `/ask`: the passage that answers a question. */
export const ask = defineCommand({
  name: 'ask',
  description: 'Ask anything about the film: the review answers, word for word',
  help: 'a question',
  options: {
    question: requiredTextOption('What would you like to know?'),
    private: flagOption('Show the answer to me alone'),
    for: userOption('Who the answer is for'),
  },

  translations: ASK_TEXTS,

  reply: async (input, services) => {
    const { question, private: wantsPrivate, for: forUser } = input.options;
    if (forUser !== null && wantsPrivate) throw new UserError(({ forOrPrivate }) => forOrPrivate);
    const isPrivate = wantsPrivate || input.visibility !== 'public';
    const asked = {
      question,
      forUser: forUser?.id ?? null,
      isPrivate,
      canShare: isPrivate && input.visibility !== 'private',
    };
    return answerFor(asked, chosenFilm(input, services), input, services);
  },
});
