import type { Logger } from 'pino';
import { SETTING_SHAPES } from '../club/ClubSettings.ts';
import { clubsOf, type KeptClubs } from '../club/Clubs.ts';
import { RECORD_KINDS, RECORD_SHAPES } from '../club/Records.ts';
import type { Config } from '../shared/readConfig.ts';
import { keepRecords } from './kept/keepRecords.ts';
import { keepTally } from './kept/keepTally.ts';
import { keepTexts } from './kept/keepTexts.ts';
import { keepTurns } from './kept/keepTurns.ts';
import { rememberRecords } from './memory/rememberRecords.ts';
import { rememberSettings } from './memory/rememberSettings.ts';
import { openStore } from './openStore.ts';
import { type Listener, TABLES } from './Store.ts';

/** Settings that have to be closed. */
export interface OpenClubs extends KeptClubs {
  /** Ends it, once what is being changed is kept. */
  readonly close: () => Promise<void>;
}

/**
 * Opens what servers have set. With a database it does not wait for it: `opened` tells when it has answered.
 *
 * @throws {PlainError} for what whoever runs the bot has to put right
 */
export async function openClubs(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  log: Logger,
): Promise<OpenClubs> {
  const settings = rememberSettings(log);
  const schedules = rememberRecords(RECORD_SHAPES.schedules, log);
  const pins = rememberRecords(RECORD_SHAPES.pins, log);
  const summaries = rememberRecords(RECORD_SHAPES.summaries, log);
  const films = rememberRecords(RECORD_SHAPES.films, log);
  const memories = { settings, schedules, pins, summaries, films };
  const listener: Listener = {
    all: (rows) => {
      for (const memory of Object.values(memories)) memory.forget();
      for (const row of rows) memories[row.table].apply(row, row.value);
      for (const memory of Object.values(memories)) memory.tell(null);
    },
    one: (key, value) => {
      memories[key.table].apply(key, value);
      memories[key.table].tell(key.server);
    },
  };
  const store = await openStore(config, listener, log);
  let areKnown = false;
  const opened = store.opened.then(() => {
    areKnown = true;
  });
  // Who waits for it hears of it.
  opened.catch(() => {});
  return {
    ...clubsOf(settings.of),
    records: {
      schedules: { ...schedules, ...keepRecords('schedules', RECORD_SHAPES.schedules, store) },
      pins: { ...pins, ...keepRecords('pins', RECORD_SHAPES.pins, store) },
      summaries: { ...summaries, ...keepRecords('summaries', RECORD_SHAPES.summaries, store) },
      films: { ...films, ...keepRecords('films', RECORD_SHAPES.films, store, 'called') },
    },
    texts: keepTexts(store),
    tally: keepTally(store),
    ...keepTurns(store),
    change: async (server, channel, name, value) => {
      const key = { table: 'settings', server, channel, name } as const;
      if (value === undefined) await store.remove(key);
      else await store.put({ ...key, value: JSON.stringify(SETTING_SHAPES[name].parse(value)) });
    },
    replace: (server, channel, name, before, value) => {
      const written = (one: unknown): string => JSON.stringify(SETTING_SHAPES[name].parse(one));
      const row = { table: 'settings', server, channel, name, value: written(value) } as const;
      return store.replace(row, written(before));
    },
    forget: async (server) => {
      // One by one, so that every process hears of it.
      const set = [...settings.of(server)].flatMap(([channel, own]) =>
        Object.keys(own).map((name) => ({ table: 'settings', server, channel, name }) as const),
      );
      const recorded = RECORD_KINDS.flatMap((table) =>
        memories[table].of(server).map(({ channel, name }) => ({ table, server, channel, name })),
      );
      for (const key of [...set, ...recorded]) await store.remove(key);
      // What is not held in memory, and what this version could not read.
      for (const table of [...TABLES, 'texts', 'turns', 'counts'])
        await store.run(`DELETE FROM ${table} WHERE server = ?`, [server]);
    },
    opened,
    areKnown: () => areKnown,
    trouble: () => (areKnown ? store.trouble() : 'what servers have set is not known yet'),
    close: store.close,
  };
}
