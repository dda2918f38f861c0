import type { Clubs } from '../../club/Clubs.ts';
import type { RecordKey } from '../../club/Records.ts';
import { SERVER_WIDE } from '../../club/settingsAt.ts';
import type { Store } from '../Store.ts';

/** How long a turn is remembered after it was taken, in milliseconds. */
const TURNS_KEPT = 31 * 86_400_000;

/** How long it is remembered that something was done, likewise: longer than two processes are apart. */
const FIRST_KEPT = 3_600_000;

/** Gives turns by a store. */
export function keepTurns({ run }: Pick<Store, 'run'>): Pick<Clubs, 'take' | 'isFirst'> {
  /** Takes a turn, unless it was taken, or a later one of its key. */
  const taken = async ({ server, channel, name }: RecordKey, turn: string): Promise<boolean> => {
    const rows = await run(
      `INSERT INTO turns (server, channel, name, turn) VALUES (?, ?, ?, ?)
       ON CONFLICT (server, channel, name) DO UPDATE SET turn = excluded.turn
       WHERE turns.turn < excluded.turn RETURNING turn`,
      [server, channel, name, turn],
    );
    return rows.length > 0;
  };
  const before = (turn: string, kept: number): string => new Date(Date.parse(turn) - kept).toISOString();
  return {
    take: async (key, turn) => {
      if (!(await taken(key, turn))) return false;
      // That it is taken holds, whether or not this can be done.
      const old = [key.server, before(turn, TURNS_KEPT)];
      await run('DELETE FROM turns WHERE server = ? AND turn < ?', old).catch(() => {});
      return true;
    },
    isFirst: async (server, what, moment) => {
      if (!(await taken({ server, channel: SERVER_WIDE, name: what }, moment))) return false;
      const old = [server, SERVER_WIDE, before(moment, FIRST_KEPT)];
      await run('DELETE FROM turns WHERE server = ? AND channel = ? AND turn < ?', old).catch(() => {});
      return true;
    },
  };
}
