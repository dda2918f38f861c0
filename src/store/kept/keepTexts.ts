import { z } from 'zod';
import type { Texts } from '../../club/Texts.ts';
import type { Store } from '../Store.ts';

const texts = z.array(z.tuple([z.string()]));
const keys = z.array(z.tuple([z.string(), z.string()]));

/** Long texts in a store. */
export function keepTexts({ run }: Pick<Store, 'run'>): Texts {
  return {
    get: async (server, name) => {
      const rows = await run('SELECT text FROM texts WHERE server = ? AND name = ?', [server, name]);
      return texts.parse(rows)[0]?.[0] ?? null;
    },
    names: async (server) => {
      const rows = await run('SELECT name FROM texts WHERE server = ? ORDER BY name', [server]);
      return texts.parse(rows).map(([name]) => name);
    },
    unused: async () => {
      // A film's value is JSON, in which its text stands by name.
      const rows = await run(
        `SELECT server, name FROM texts WHERE NOT EXISTS (
           SELECT 1 FROM films WHERE films.server = texts.server AND films.value LIKE '%"' || texts.name || '"%'
         )`,
        [],
      );
      return keys.parse(rows).map(([server, name]) => ({ server, name }));
    },
    put: async (server, name, text) => {
      await run(
        `INSERT INTO texts (server, name, text) VALUES (?, ?, ?)
         ON CONFLICT (server, name) DO UPDATE SET text = excluded.text`,
        [server, name, text],
      );
    },
    remove: async (server, name) => {
      await run('DELETE FROM texts WHERE server = ? AND name = ?', [server, name]);
    },
  };
}
