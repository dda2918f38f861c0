import { RESTJSONErrorCodes } from 'discord.js';
import type { Clubs } from '../../club/Clubs.ts';
import { forgetChannel } from '../../club/forgetChannel.ts';
import { NotKept } from '../../club/NotKept.ts';
import { type Kept, PAUSED_AT, type Schedule } from '../../club/Records.ts';
import type { Clock } from '../../process/Clock.ts';
import type { Tasks } from '../../process/createTasks.ts';
import { postFor } from '../../request/schedule/postFor.ts';
import { shortHash } from '../../shared/shortHash.ts';
import { hasCode, isRefusal, isUnauthorized } from '../api/hasCode.ts';
import type { Context } from '../interactions/Context.ts';

/** What it takes to post by oneself. */
export interface Posting {
  readonly clubs: Pick<Clubs, 'of' | 'change' | 'records' | 'take'>;
  readonly context: Pick<Context, 'services' | 'api' | 'log'>;
  readonly tasks: Tasks;
}

/** How long to wait until a turn is asked for once more that nobody could give, in milliseconds. */
const AGAIN_AFTER = 10_000;

/**
 * Posts something whose moment has come, where no other process has. Never throws: what went wrong is logged.
 *
 * @param late how long after its moment it may still begin, in milliseconds
 */
export function createPoster(
  { clubs, context: { services, api, log }, tasks }: Posting,
  clock: Clock,
  late: number,
): (kept: Kept<Schedule>, moment: number, goesOn: () => boolean) => Promise<void> {
  const { schedules } = clubs.records;

  /** Keeps how often in a row it was refused, where that has changed, and somebody has not taken it away meanwhile. */
  const count = async ({ server, channel, name }: Kept<Schedule>, isRefused: boolean): Promise<void> => {
    const kept = schedules.of(server).find((one) => one.name === name && one.channel === channel);
    if (kept === undefined) return;
    const refused = isRefused ? Math.min(kept.value.refused + 1, PAUSED_AT) : 0;
    if (refused === kept.value.refused) return;
    if (refused === PAUSED_AT)
      log.warn({ channel }, 'what is posted by itself has paused: Discord refuses it');
    await schedules.amend({ ...kept, value: { ...kept.value, refused } });
  };

  const post = async (kept: Kept<Schedule>, moment: number, goesOn: () => boolean): Promise<void> => {
    const { server, channel, name } = kept;
    if (!goesOn() || clock.now() - moment > late) return;
    try {
      if (!(await clubs.take(kept, new Date(moment).toISOString()))) return;
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      log.warn({ channel }, 'nobody can say whose turn it is to post');
      clock.after(AGAIN_AFTER, () => tasks.run(post(kept, moment, goesOn)));
      return;
    }
    const message = postFor(kept, new Date(moment), await services(server));
    if (message === null) {
      log.warn({ channel }, 'there is nothing to post that gives nothing away');
      return;
    }
    // However often it is sent, it stands there once.
    const nonce = `${shortHash(`${server} ${channel} ${name}`, 9)}${moment.toString(36)}`;
    const outcome = await api.send(channel, message, nonce).then(
      () => 'posted' as const,
      (error: unknown) => {
        log.warn({ err: error, channel }, 'what is posted by itself could not be');
        return failureOf(error);
      },
    );
    if (outcome === 'gone') await forgetChannel(server, channel, clubs);
    else if (outcome !== 'failed') await count(kept, outcome === 'refused');
  };
  return (kept, moment, goesOn) =>
    post(kept, moment, goesOn).catch((err: unknown) =>
      log.error({ err, channel: kept.channel }, 'something that was due was not posted'),
    );
}

/** Whether the channel is gone, Discord refuses to have it there, or something went wrong that may go better next time. */
function failureOf(error: unknown): 'gone' | 'refused' | 'failed' {
  if (hasCode(error, RESTJSONErrorCodes.UnknownChannel)) return 'gone';
  return isRefusal(error) && !isUnauthorized(error) ? 'refused' : 'failed';
}
