/**
 * What a channel is, as far as it matters what can be done in it.
 *
 * - `text`: also an announcement channel, direct messages, and one of which nothing is known
 * - `voice`: the chat of a voice or stage channel
 * - `thread`: also a forum's post
 */
export type ChannelKind = 'text' | 'voice' | 'thread' | 'privateThread';

/** Who says something, where, and who may see the reply. */
export interface Origin {
  /** The id of the person, as a decimal snowflake. */
  readonly asker: string;
  /** The id of the channel. */
  readonly channel: string;
  /** `text` where it is left out. */
  readonly channelKind?: ChannelKind;
  /** Whether it is a thread that only moderators may write to; false where it is left out. */
  readonly isLocked?: boolean;
  /** The channel that a thread belongs to; null where the channel is no thread, or it is not known. */
  readonly parent: string | null;
  /** The id of the server; null in direct messages. */
  readonly server: string | null;
  /**
   * `private` where Discord shows every reply to the asker alone, whatever the bot wants; `quiet` where the club wants it
   * so, and the asker may share it.
   */
  readonly visibility: 'public' | 'quiet' | 'private';
  /** The language of the asker's Discord, such as `en-GB`; null where it is not known. */
  readonly locale: string | null;
  /** The language of the server, likewise; null in direct messages, and where it is not known. */
  readonly serverLocale: string | null;
  /** Permission bits of the bot, in that channel; null where they are not known. */
  readonly appPermissions: bigint | null;
  /** Whether Discord marks the channel, or the one that it is a thread of, as one for spoilers; false where that is not known. */
  readonly isSpoilerChannel: boolean;
  /** Whether it is a server that the bot is in; true where it is left out. */
  readonly isHome?: boolean;
  /** Whether the person may manage the server; false where it is left out. */
  readonly mayManageServer?: boolean;
}

/** All that a slash command is given: plain data. */
export interface CommandInput<Options> extends Origin {
  readonly options: Options;
}

/** All that a command in the menu of a message is given. */
export interface MessageInput extends Origin {
  /** The text of the message, as a reader sees it. */
  readonly content: string;
}

/** The options of a slash command as they came in, by name. */
export type GivenOptions = ReadonlyMap<string, OptionValue>;

export type OptionValue = string | boolean | UserOption | ChannelOption | FileOption;

/** A user named in an option. */
export interface UserOption {
  readonly kind: 'user';
  readonly id: string;
}

/** A channel named in an option, with what may be done there. */
export interface ChannelOption {
  readonly kind: 'channel';
  readonly id: string;
  readonly channelKind: ChannelKind;
  /** Whether it is a thread that only moderators may write to. */
  readonly isLocked: boolean;
  /** Permission bits of the person who asks, in that channel. */
  readonly memberPermissions: bigint;
  /** Permission bits of the bot, in that channel. */
  readonly appPermissions: bigint;
}

/** A file that somebody sent along. All of it is what their client says. */
export interface FileOption {
  readonly kind: 'file';
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its media type, such as `text/html; charset=utf-8`; null where none is said. */
  readonly type: string | null;
  /** Where it can be fetched. */
  readonly url: string;
}
