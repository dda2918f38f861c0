import type { APIApplicationCommand, Locale } from 'discord-api-types/v10';
import type { EndpointControls } from './controls/EndpointControls.ts';
import type { FaultControls } from './controls/FaultControls.ts';
import type { GatewayControls } from './controls/GatewayControls.ts';
import type { Action } from './interactions/Interaction.ts';
import type { ChannelHandle } from './people/ChannelHandle.ts';
import type { GuildHandle } from './people/GuildHandle.ts';
import type { MessageView } from './people/MessageView.ts';
import type { Person } from './people/Person.ts';
import type { RecordedRequest } from './rest/Recorded.ts';
import type { IgnoreRuleId, RuleId } from './rules/rules.ts';

export interface GuildOptions {
  readonly name?: string;
  readonly locale?: Locale;
  /** What everybody may; what is usual unless said. */
  readonly everyone?: bigint;
  /** What the bot may beside that; false where it is not in the server. */
  readonly bot?: bigint | false;
}

export interface UserOptions {
  /** `user`: has installed the app for himself. */
  readonly installed?: 'user';
  readonly locale?: Locale;
  /** Whether direct messages from the bot get through; they do unless said. */
  readonly takesDms?: boolean;
}

/** Something that Discord did not do for the bot. */
export interface Refusal {
  /** The rules that were broken. */
  readonly rules: readonly RuleId[];
  /** The HTTP status, or the close code of the gateway; 9 for an invalid session. */
  readonly status: number;
  /** Null where it was the gateway that refused. */
  readonly request: RecordedRequest | null;
}

/** A Discord on loopback. */
export interface Discord {
  /** What the bot takes for https://discord.com/api. */
  readonly apiUrl: string;
  readonly token: string;
  /** The application's id, which is the bot's user id as well. */
  readonly applicationId: string;
  /** For HTTP interactions, in hexadecimal. */
  readonly publicKey: string;

  readonly gateway: GatewayControls;
  readonly endpoint: EndpointControls;
  readonly faults: FaultControls;

  /** Adds a server. */
  createGuild(options?: GuildOptions): Promise<GuildHandle>;
  /** Adds a person who shares no server with the bot, until they are made a member of one. */
  createUser(name: string, options?: UserOptions): Person;
  /**
   * Adds a group of people who talk in private. No bot is in it, but who installed the app for himself can use it there.
   *
   * @param people the first of them founded it
   */
  createGroup(people: readonly Person[], name?: string): ChannelHandle;
  /** The commands of a server, or those for everywhere. */
  commands(guild?: GuildHandle): readonly APIApplicationCommand[];
  /** Turns a link in a message into an embed: the message is updated, but not edited. */
  unfurl(message: MessageView): void;

  /** Every request of the bot, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Everything that was refused, over HTTP and by the gateway, faults that the test asked for left out. */
  readonly refusals: readonly Refusal[];
  /** What Discord took without a word and without an effect. */
  readonly ignored: readonly { readonly rule: IgnoreRuleId; readonly request: RecordedRequest }[];
  /** How many requests of the last 10 minutes were answered with 401, 403 or 429, by a fault or not. */
  readonly invalidRequests: number;
  /** Interactions that got no answer in time. */
  readonly unanswered: readonly Action[];
  /** Interactions that were answered again after their first answer. */
  readonly doubled: readonly Action[];

  /**
   * Resolves as soon as something is so; looks again whenever anything happens here.
   *
   * @param what is said in the error when the server closes before
   */
  waitUntil(isSo: () => boolean, what?: string): Promise<void>;
  /** Ends the server and all that waits for it. */
  close(): Promise<void>;
}
