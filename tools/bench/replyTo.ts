import { COMMANDS } from '../../commands/index.ts';
import { createServices } from '../../src/request/createServices.ts';
import { routeChat } from '../../src/request/routing/routeChat.ts';
import type { Services } from '../../src/request/Services.ts';

/** Somebody in a server. */
const ORIGIN = {
  asker: '0',
  channel: '0',
  server: '0',
  parent: null,
  visibility: 'public',
  locale: null,
  serverLocale: null,
  appPermissions: null,
  isSpoilerChannel: false,
} as const;

/** The finished message, as it would go out, for a mention of somebody new. */
export async function replyTo(question: string, library: Services['library']): Promise<string> {
  const services = createServices(library, COMMANDS, { memory: null });
  return JSON.stringify((await routeChat(question, ORIGIN, services)).reply?.message ?? null);
}
