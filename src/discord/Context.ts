import type { Logger } from 'pino';
import type { Request } from '../../commands/Command.ts';
import type { Library } from '../films/library.ts';
import type { Api } from './api.ts';
import type { MutedChannels } from './createMutedChannels.ts';
import type { Metrics } from './Metrics.ts';

/** What every interaction and message is answered with. */
export interface Context {
  /** What is spoken from now: it changes when the content does. */
  readonly library: () => Library;
  /** What was last spoken about with whom; null where several processes answer, of which none knows it all. */
  readonly memory: Request['memory'];
  readonly api: Api;
  /** The bot's user id. */
  readonly botId: string;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** The line that was last drawn in a channel. */
  readonly lastLines: Request['lastLines'];
  /** Counts a question of a person; false when it is one too many. */
  readonly mayAsk: (asker: string) => Promise<boolean>;
  readonly random: () => number;
  /** Where it could not answer, until a moderator was told. */
  readonly muted: MutedChannels;
}
