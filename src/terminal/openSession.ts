import type { Library } from '../conversation/films/Library.ts';
import { createMemory } from '../conversation/Memory.ts';
import type { Reply } from '../messages/replies/Reply.ts';
import type { Intent } from '../reader/intents.ts';
import type { Request } from '../request/Command.ts';
import { routeChat } from '../request/routing/routeChat.ts';
import { routeCommand } from '../request/routing/routeCommand.ts';
import { LineError } from './LineError.ts';
import { parseLine } from './parseLine.ts';

/** What comes of a line. */
export interface SessionReply {
  /** The kind of message that it was taken for; null for a command that takes no question. */
  readonly intent: Intent | null;
  /** Null where the bot stays silent. */
  readonly reply: Reply | null;
}

/** One conversation in the terminal. */
export interface Session {
  /**
   * The reply to a line.
   *
   * @throws {LineError} for a line that can't be read
   */
  readonly answer: (line: string) => Promise<SessionReply>;
  /** What a button needs to know of the person and the place. */
  readonly request: Request;
}

/** Opens a conversation with one person, who may do everything. */
export function openSession(library: Library): Session {
  const memory = createMemory();
  const request: Request = {
    options: new Map(),
    asker: '0',
    channel: 'terminal',
    server: 'terminal',
    forcedPrivate: false,
    library,
    // Nothing is private from the only person there is: what a private answer showed can be asked about as well.
    memory: {
      last: (place) => memory.last({ ...place, isPrivate: false }),
      keep: (place, exchange) => memory.keep({ ...place, isPrivate: false }, exchange),
    },
    random: Math.random,
    lastLines: new Map<string, string>(),
    ownMessages: async () => [],
  };
  const answer = async (input: string): Promise<SessionReply> => {
    const line = parseLine(input, library);
    if (line.kind === 'chat') return routeChat(line.words, request);
    const reply = await routeCommand(line.name, { ...request, options: line.options });
    if (reply === null) throw new LineError(`There is no command /${line.name}.`);
    return { intent: reply.intent ?? null, reply };
  };
  return { answer, request };
}
