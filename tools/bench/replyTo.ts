import type { Library } from '../../src/conversation/films/Library.ts';
import type { Request } from '../../src/request/Command.ts';
import { routeChat } from '../../src/request/routing/routeChat.ts';

/** The finished message, as it would go out, for a mention of somebody new. */
export async function replyTo(question: string, library: Library): Promise<string> {
  const request: Request = {
    options: new Map(),
    asker: '0',
    channel: '0',
    server: '0',
    forcedPrivate: false,
    library,
    memory: null,
    random: Math.random,
    lastLines: new Map<string, string>(),
    ownMessages: async () => [],
  };
  return JSON.stringify((await routeChat(question, request)).reply?.message ?? null);
}
