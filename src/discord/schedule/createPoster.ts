import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Clubs } from '../../club/Clubs.ts';
import { forgetChannel } from '../../club/forgetChannel.ts';
import { NotKept } from '../../club/NotKept.ts';
import { type Kept, PAUSED_AT, type Schedule } from '../../club/Records.ts';
import type { Clock } from '../../process/Clock.ts';
import type { Tasks } from '../../process/createTasks.ts';
import { postFor } from '../../request/schedule/postFor.ts';
import { shortHash } from '../../shared/shortHash.ts';
import { hasCode, isUnauthorized } from '../api/hasCode.ts';
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
  const count = async ({ server, channel, name }: Kept<Schedule>, by: number): Promise<void> => {
    const kept = schedules.of(server).find((one) => one.name === name && one.channel === channel);
    if (kept === undefined) return;
    const refused = by === 0 ? 0 : Math.min(kept.value.refused + by, PAUSED_AT);
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
    const by = await api.send(channel, message, nonce).then(
      () => 0,
      (error: unknown) => {
        log.warn({ err: error, channel }, 'what is posted by itself could not be');
        return hasCode(error, RESTJSONErrorCodes.UnknownChannel) ? 'gone' : weightOf(error);
      },
    );
    if (by === 'gone') await forgetChannel(server, channel, clubs);
    else if (by !== null) await count(kept, by);
  };
  return (kept, moment, goesOn) =>
    post(kept, moment, goesOn).catch((err: unknown) =>
      log.error({ err, channel: kept.channel }, 'something that was due was not posted'),
    );
}

/** How many refusals a failure counts for; null for one that is none. */
function weightOf(error: unknown): number | null {
  // What has no code of Discord's own is a proxy's, or a bad moment of Discord's.
  const isRefusal =
    error instanceof DiscordAPIError && typeof error.code === 'number' && !isUnauthorized(error);
  return isRefusal ? 1 : null;
}
