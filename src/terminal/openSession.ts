import type { Reply } from '../messages/replies/Reply.ts';
import type { AllServices, Command } from '../request/Command.ts';
import type { Origin } from '../request/CommandInput.ts';
import { createServices } from '../request/createServices.ts';
import { type ChatReply, routeChat } from '../request/routing/routeChat.ts';
import { routeCommand } from '../request/routing/routeCommand.ts';
import type { Services } from '../request/Services.ts';
import { LineError } from './typed/LineError.ts';
import { parseLine } from './typed/parseLine.ts';

/** What comes of a line. */
export interface SessionReply {
  /** The kind of message that it was taken for; null for a command that takes no question. */
  readonly intent: ChatReply['intent'] | null;
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
  /** Who types. */
  readonly origin: Origin;
  /** What a button may use. */
  readonly services: AllServices;
}

const ORIGIN: Origin = {
  asker: '0',
  channel: 'terminal',
  server: 'terminal',
  parent: null,
  visibility: 'public',
  locale: null,
  serverLocale: null,
  appPermissions: null,
  isSpoilerChannel: false,
};

/**
 * Opens a conversation with one person, who may do everything.
 *
 * @param atKeyboard whether somebody types, so that the help tells of keys and not of menus
 */
export function openSession(
  library: Services['library'],
  commands: readonly Command[],
  atKeyboard = false,
): Session {
  // A group of commands is for servers; a menu of messages, for whoever sees one.
  const own = commands.filter(({ kind }) => kind === 'slash' || (kind === 'message' && !atKeyboard));
  const services = withOpenMemory(createServices(library, own, { atKeyboard }));
  const elsewhere = commands.filter(({ kind }) => kind === 'group').map(({ name }) => name);
  const answer = async (input: string): Promise<SessionReply> => {
    const [, typed = ''] = /^\s*\/([\w-]+)/.exec(input) ?? [];
    if (elsewhere.includes(typed.toLowerCase()))
      throw new LineError(
        `/${typed.toLowerCase()} is for moderators of a server on Discord. Here /help lists what there is.`,
      );
    const line = parseLine(input, services);
    if (line.kind === 'chat') return routeChat(line.words, ORIGIN, services);
    const reply = await routeCommand(line.name, { ...ORIGIN, options: line.options }, services);
    if (reply === null) throw new LineError(`There is no command /${line.name}.`);
    return { intent: reply.intent ?? null, reply };
  };
  return { answer, origin: ORIGIN, services };
}

/** Nothing is private from the only person there is: what a private answer showed can be asked about as well. */
function withOpenMemory(services: AllServices): AllServices {
  const { memory } = services;
  if (memory === null) return services;
  return {
    ...services,
    memory: {
      last: (place) => memory.last({ ...place, isPrivate: false }),
      keep: (place, exchange) => memory.keep({ ...place, isPrivate: false }, exchange),
    },
  };
}
