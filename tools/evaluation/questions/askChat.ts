import type { Library } from '../../../src/conversation/films/Library.ts';
import type { Request } from '../../../src/request/Command.ts';
import { routeChat } from '../../../src/request/routing/routeChat.ts';
import { type JudgedMessage, judgeMessage } from '../figures/judgeChat.ts';
import type { ExpectedMessage } from './chatFile.ts';

/** Says each message to the bot, as a new person in a server would by mentioning it. */
export async function askChat(
  messages: readonly ExpectedMessage[],
  library: Library,
  onAsked: () => void,
): Promise<JudgedMessage[]> {
  const request: Request = {
    options: new Map(),
    asker: '0',
    channel: 'evaluation',
    server: 'evaluation',
    forcedPrivate: false,
    library,
    memory: null,
    random: () => 0,
    lastLines: new Map<string, string>(),
    ownMessages: async () => [],
  };
  const judged: JudgedMessage[] = [];
  for (const expected of messages) {
    judged.push(judgeMessage(expected, await routeChat(expected.message, request)));
    onAsked();
  }
  return judged;
}
