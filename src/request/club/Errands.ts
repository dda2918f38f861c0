import type { PlannedEvent } from '../../club/PlannedEvent.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import type { Origin } from '../CommandInput.ts';

/** What the bot does on Discord beside its replies, for as long as somebody waits for one. */
export interface Errands {
  /**
   * What a server has planned, and what goes on in it now; none where that can't be read.
   *
   * @param isNow whether it has to be so now; else it may have been some seconds ago
   */
  readonly events: (server: string, isNow: boolean) => Promise<readonly PlannedEvent[]>;
  /** What the bot may do in a channel of a server, and what that is; null where that can't be read. */
  readonly standing: (server: string, channel: string) => Promise<ChannelStanding | null>;
  /**
   * Sends a message to a channel, once however often it is asked for, and returns its id.
   *
   * @throws {UserError} where the bot may not
   */
  readonly send: (channel: string, message: MessagePayload) => Promise<string>;
  /**
   * Opens a public thread on a message, or takes the one that is there, and returns its id.
   *
   * @throws {UserError} where the bot may not, and where the message is gone
   */
  readonly openThread: (channel: string, message: string, name: string) => Promise<string>;
}

/** What the bot may do in a channel, as an interaction says it of its own. */
export type ChannelStanding = Required<Pick<Origin, 'channelKind' | 'isLocked' | 'appPermissions'>>;
