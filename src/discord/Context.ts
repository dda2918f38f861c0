import type { Logger } from 'pino';
import type { Library } from '../conversation/films/Library.ts';
import type { Metrics } from '../process/Metrics.ts';
import type { Request } from '../request/Command.ts';
import type { Api } from './api/api.ts';
import type { MutedChannels } from './gateway/createMutedChannels.ts';

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
