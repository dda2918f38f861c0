import { z } from 'zod';
import { MOST_COUNTED, type Tally } from '../../club/Tally.ts';
import type { Store } from '../Store.ts';

const row = z.tuple([
  z.string(),
  z.string(),
  z.enum(['none', 'closest', 'wrong']),
  z.string(),
  z.coerce.number(),
]);
const number = z.tuple([z.coerce.number()]);

/** Counts in a store. */
export function keepTally({ run }: Pick<Store, 'run'>): Tally {
  return {
    count: async ({ server, film, question, ended, day }) => {
      await run(
        `INSERT INTO counts (server, film, question, ended, day, times) VALUES (?, ?, ?, ?, ?, 1)
         ON CONFLICT (server, film, question, ended, day) DO UPDATE SET times = counts.times + 1`,
        [server, film, question, ended, day],
      );
      const [size] = await run('SELECT COUNT(*) FROM counts WHERE server = ?', [server]);
      if (number.parse(size)[0] <= MOST_COUNTED) return;
      await run(
        `DELETE FROM counts WHERE server = ? AND (film, question, ended, day) NOT IN (
           SELECT film, question, ended, day FROM counts WHERE server = ? ORDER BY day DESC LIMIT ${MOST_COUNTED}
         )`,
        [server, server],
      );
    },
    since: async (server, day) => {
      const rows = await run(
        `SELECT film, question, ended, day, times FROM counts WHERE server = ? AND day >= ?
         ORDER BY day DESC, times DESC, question`,
        [server, day],
      );
      return rows.map((found) => {
        const [film, question, ended, day, times] = row.parse(found);
        return { server, film, question, ended, day, times };
      });
    },
    forget: async (server, film, question) => {
      await run('DELETE FROM counts WHERE server = ? AND film = ? AND question = ?', [
        server,
        film,
        question,
      ]);
    },
    forgetAll: async (server) => {
      await run('DELETE FROM counts WHERE server = ?', [server]);
    },
    forgetBefore: async (day) => {
      await run('DELETE FROM counts WHERE day < ?', [day]);
    },
  };
}
