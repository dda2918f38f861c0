import { ContextMenuCommandBuilder } from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { answerQuestion } from '../src/answers/answerQuestion.ts';
import { answerReply } from '../src/messages/answerReply.ts';
import { PHRASES } from '../src/messages/phrases.ts';
import { toQuestion } from '../src/search/Question.ts';
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

  reply: async (content, { library, asker, forcedPrivate }) => {
    const question = toQuestion(content);
    if (question.typed === '') throw new UserError(PHRASES.noText);
    const answer = await answerQuestion(question, library, null);
    return answerReply(answer, {
      question: question.typed,
      about: null,
      asker,
      forUser: null,
      isPrivate: true,
      canShare: !forcedPrivate,
    });
  },
} satisfies MessageCommand;
