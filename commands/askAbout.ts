import { answerFor } from '../src/request/answerFor.ts';
import { defineMessageCommand } from '../src/request/defineMessageCommand.ts';
import { UserError } from '../src/request/UserError.ts';
import { ASK_ABOUT_TEXTS } from './texts/askAboutTexts.ts';

/** "Ask about this", in a message's menu: takes the message as the question and answers in private. */
export const askAbout = defineMessageCommand({
  name: 'Ask about this',
  help: 'takes that message as the question',

  translations: ASK_ABOUT_TEXTS,

  reply: async (input, services) => {
    const { content: question } = input;
    if (question === '') throw new UserError(({ noText }) => noText);
    const asked = {
      question,
      forUser: null,
      isPrivate: true,
      canShare: input.visibility !== 'private',
    };
    // It is somebody else's message: it goes on with nothing, and nothing goes on with it.
    return answerFor(asked, null, input, { ...services, memory: null });
  },
});
