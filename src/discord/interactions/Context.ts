import type { Logger } from 'pino';
import type { Counted } from '../../club/Tally.ts';
import type { Metrics } from '../../process/Metrics.ts';
import type { AllServices } from '../../request/Command.ts';
import type { Api } from '../api/Api.ts';
import type { Claims } from './createClaims.ts';
import type { ErrandsFor } from './createErrands.ts';
import type { Notices } from './createNotices.ts';

/** Something that was said, as every process hears it that Discord tells of it. */
export interface Heard {
  /** The id of the message. */
  readonly id: string;
  /** When it was said, or was edited last. */
  readonly at: Date;
}

/** What every interaction and message is answered with. */
export interface Context {
  /**
   * What commands may use at the moment: the films change when the content does, and a server may have its own.
   *
   * @param server the id of the server; null in direct messages
   */
  readonly services: (server: string | null) => Promise<AllServices>;
  /** Every command there is. */
  readonly commands: AllServices['commands'];
  readonly api: Api;
  /** What the bot does beside its replies; null where it has no token for that. */
  readonly errandsFor: ErrandsFor | null;
  /** The bot's user id. */
  readonly botId: string;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Counts a question of a person; false when it is one too many. */
  readonly mayAsk: (asker: string) => boolean;
  /** Counts a press of a button that asks nothing; false when it is one too many. */
  readonly mayPress: (presser: string) => boolean;
  /** Whether something is done for the first time: what comes again is not posted again. */
  readonly isFirst: (key: string) => boolean;
  /**
   * Counts what was asked in vain. Never throws: what went wrong is logged.
   *
   * @param heard what it was asked by, where other processes may hear the same: one of them counts it
   */
  readonly count: (counts: readonly Counted[], heard?: Heard) => Promise<void>;
  /** Which press of a button has shared a private answer. */
  readonly shares: Claims;
  /** Whether Discord marks a channel as one for spoilers; false where that is not known. */
  readonly isSpoilerChannel: (channel: string) => boolean | Promise<boolean>;
  /** What moderators have yet to hear of. */
  readonly notices: Notices;
}
