import { ContextMenuCommandBuilder } from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { PHRASES } from '../src/messages/text/phrases.ts';
import { answerFor } from '../src/request/answerFor.ts';
import type { MessageCommand } from '../src/request/Command.ts';
import { UserError } from '../src/request/UserError.ts';
import { toQuestion } from '../src/search/Question.ts';

/** "Ask about this", in a message's menu: takes the message as the question and answers in private. */
export const askAbout = {
  data: () =>
    new ContextMenuCommandBuilder()
      .setType(ApplicationCommandType.Message)
      .setName('Ask about this')
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
      .setContexts(
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      )
      .toJSON(),

  reply: async (content, request) => {
    const question = toQuestion(content).typed;
    if (question === '') throw new UserError(PHRASES.noText);
    // It is somebody else's message: it goes on with nothing, and nothing goes on with it.
    return answerFor({ ...request, memory: null }, null, {
      question,
      forUser: null,
      isPrivate: true,
      canShare: !request.forcedPrivate,
    });
  },
} satisfies MessageCommand;
