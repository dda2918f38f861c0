import { COMMANDS } from '../../../commands/index.ts';
import { createServices } from '../../../src/request/createServices.ts';
import { routeChat } from '../../../src/request/routing/routeChat.ts';
import type { Services } from '../../../src/request/Services.ts';
import { type JudgedMessage, judgeMessage } from '../figures/judgeChat.ts';
import type { ExpectedMessage } from './chatFile.ts';

/** Somebody in a server. */
const ORIGIN = {
  asker: '0',
  channel: 'evaluation',
  server: 'evaluation',
  parent: null,
  visibility: 'public',
  locale: null,
  serverLocale: null,
  appPermissions: null,
  isSpoilerChannel: false,
} as const;

/** Says each message to the bot, as a new person in a server would by mentioning it. */
export async function askChat(
  messages: readonly ExpectedMessage[],
  library: Services['library'],
  onAsked: () => void,
): Promise<JudgedMessage[]> {
  const services = createServices(library, COMMANDS, { memory: null, random: () => 0 });
  const judged: JudgedMessage[] = [];
  for (const expected of messages) {
    judged.push(judgeMessage(expected, await routeChat(expected.message, ORIGIN, services)));
    onAsked();
  }
  return judged;
}
