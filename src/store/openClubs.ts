import type { Logger } from 'pino';
import { SETTING_SHAPES } from '../club/ClubSettings.ts';
import { clubsOf, type KeptClubs } from '../club/Clubs.ts';
import type { Config } from '../shared/readConfig.ts';
import { openStore } from './openStore.ts';
import { rememberSettings } from './rememberSettings.ts';

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
  const { of, listener } = rememberSettings(log);
  const store = await openStore(config, listener, log);
  let areKnown = false;
  const opened = store.opened.then(() => {
    areKnown = true;
  });
  // Who waits for it hears of it.
  opened.catch(() => {});
  return {
    ...clubsOf(of),
    change: async (server, channel, name, value) => {
      const key = { table: 'settings', server, channel, name } as const;
      if (value === undefined) await store.remove(key);
      else await store.put({ ...key, value: JSON.stringify(SETTING_SHAPES[name].parse(value)) });
    },
    opened,
    areKnown: () => areKnown,
    trouble: () => (areKnown ? store.trouble() : 'what servers have set is not known yet'),
    close: store.close,
  };
}
