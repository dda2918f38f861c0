import { ContextMenuCommandBuilder } from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { PHRASES } from '../src/messages/phrases.ts';
import { toQuestion } from '../src/search/Question.ts';
import { answerFor } from './answerFor.ts';
import type { MessageCommand } from './Command.ts';
import { UserError } from './UserError.ts';

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
