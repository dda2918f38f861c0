import type {
  APIMessage,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Library } from '../conversation/films/Library.ts';
import type { Memory } from '../conversation/Memory.ts';
import type { Reply } from '../messages/replies/Reply.ts';

/** A user named in an option. */
export interface UserOption {
  readonly kind: 'user';
  readonly id: string;
}

/** A channel named in an option, with what may be done there. */
export interface ChannelOption {
  readonly kind: 'channel';
  readonly id: string;
  readonly isThread: boolean;
  /** Whether it is a thread that only moderators may write to. */
  readonly isLocked: boolean;
  /** Permission bits of the person who asks, in that channel. */
  readonly memberPermissions: bigint;
  /** Permission bits of the bot, in that channel. */
  readonly appPermissions: bigint;
}

export type OptionValue = string | boolean | UserOption | ChannelOption;

/** Everything that an answer may depend on, whichever way it came in. */
export interface Request {
  readonly options: ReadonlyMap<string, OptionValue>;
  /** The id of the person who asks, as a decimal snowflake. */
  readonly asker: string;
  /** The channel it is asked in. */
  readonly channel: string;
  /** The server it is asked in; null in direct messages. */
  readonly server: string | null;
  /** Whether Discord shows every answer to the asker alone, whatever the bot wants. */
  readonly forcedPrivate: boolean;
  readonly library: Library;
  /** What was last spoken about with whom; null where nothing is remembered. */
  readonly memory: Memory | null;
  /** A number from 0 to below 1, like `Math.random`. */
  readonly random: () => number;
  /** The lines that were last drawn, by channel: what keeps the same one from coming twice. */
  readonly lastLines: {
    get(channel: string): string | undefined;
    set(channel: string, line: string): unknown;
  };
  /** The bot's own messages among a channel's last ones, newest first; none where they can't be read. */
  readonly ownMessages: (
    channel: string,
  ) => Promise<readonly Pick<APIMessage, 'id' | 'flags' | 'components'>[]>;
}

/** An offer for an option that is being typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A slash command. */
export interface Command {
  /** What Discord has to know of it; a film option only where there is more than one film. */
  readonly data: (library: Library) => RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** @throws {UserError} for what the person can put right */
  readonly reply: (request: Request) => Reply | Promise<Reply>;
  /**
   * Offers while an option is typed, at most 25.
   *
   * @param option the option's name
   * @param typed what stands in it so far
   */
  readonly autocomplete?: (option: string, typed: string, request: Request) => readonly Choice[];
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly data: () => RESTPostAPIApplicationCommandsJSONBody;
  /**
   * @param content the text of the message
   * @throws {UserError} for what the person can put right
   */
  readonly reply: (content: string, request: Request) => Promise<Reply>;
}
