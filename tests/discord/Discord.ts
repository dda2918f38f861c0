import type { APIApplicationCommand, Locale } from 'discord-api-types/v10';
import type { Session } from './gateway/Session.ts';
import type { Deed } from './interactions/Interaction.ts';
import type { SignatureHeaders } from './outgoing/SigningKey.ts';
import type { GuildHandle } from './people/GuildHandle.ts';
import type { MessageView } from './people/MessageView.ts';
import type { Person } from './people/Person.ts';
import type { Fault } from './rest/Faults.ts';
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

  /** Adds a server. */
  guild(options?: GuildOptions): Promise<GuildHandle>;
  /** Adds a person who shares no server with the bot, until they are made a member of one. */
  user(name: string, options?: UserOptions): Person;
  /** The commands of a server, or those for everywhere. */
  commands(guild?: GuildHandle): readonly APIApplicationCommand[];
  /** Discord turns a link in a message into an embed: the message is updated, but not edited. */
  unfurls(message: MessageView): void;

  /** Every request of the bot, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Everything that was refused, over HTTP and by the gateway, faults that the test asked for left out. */
  readonly refusals: readonly Refusal[];
  /** What Discord took without a word and without an effect. */
  readonly ignored: readonly { readonly rule: IgnoreRuleId; readonly request: RecordedRequest }[];
  /** Interactions that got no answer in time. */
  readonly unanswered: readonly Deed[];
  /** Interactions that were answered again after their first answer. */
  readonly doubled: readonly Deed[];
  /** Sessions of the gateway that are alive, connected or waiting to be resumed. */
  readonly sessions: readonly Session[];
  /** Heartbeats that came so far. */
  readonly heartbeats: number;

  /** Resolves when so many sessions are connected. */
  connected(sessions?: number): Promise<void>;
  /**
   * Resolves as soon as something is so; looks again whenever anything happens here.
   *
   * @param what is said in the error when the server closes before
   */
  until(isSo: () => boolean, what?: string): Promise<void>;
  /**
   * Asks every connection for a heartbeat, and resolves when they came and no request is open. The bot has then read all
   * that was sent to it; it may still be thinking.
   */
  roundTrip(): Promise<void>;

  /** Sends interactions to an endpoint instead of the gateway; null for the gateway again. */
  deliversTo(url: string | null): void;
  /**
   * Does what Discord does before it saves an endpoint's URL.
   *
   * @throws {Error} that says what the endpoint does wrong
   */
  verifiesEndpoint(url: string): Promise<void>;
  /** Signs a body as Discord does. @param timestamp seconds since 1970; now unless said */
  signs(body: string, timestamp?: string): SignatureHeaders;

  /**
   * Plans a fault.
   *
   * @param method an HTTP method, or * for all
   * @param path such as /channels/:channel/messages, a regular expression, or * for all
   * @returns takes the rest of the plan back
   */
  answers(method: string, path: string | RegExp, fault: Fault): () => void;
  /** Sends an event of any kind and form to every session: what Discord may come up with tomorrow. */
  dispatches(type: string, data: unknown): void;
  /** Cuts every socket of the gateway, as when a cable is pulled. */
  cutsConnections(): void;
  /** Tells every connection to come again and resume. */
  asksToReconnect(): void;
  /** Tells every connection that its session is void. */
  invalidatesSession(isResumable?: boolean): void;
  /** Closes every connection with a code. */
  closesWith(code: number): void;
  /** Acknowledges no heartbeat. @returns does so again */
  stopsAcknowledgingHeartbeats(): () => void;
  /** Takes no connection of any kind, and drops those that there are. */
  refusesConnections(): Promise<void>;
  /** Takes connections again, on the same port. */
  acceptsConnections(): Promise<void>;

  /** Ends the server and all that waits for it. */
  close(): Promise<void>;
}
