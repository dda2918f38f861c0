import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import type { Logger } from 'pino';
import { NotKept } from '../club/NotKept.ts';
import { PlainError } from '../shared/PlainError.ts';
import type { Config } from '../shared/readConfig.ts';
import { dataFile } from './dataFile.ts';
import { messageOf } from './messageOf.ts';
import type { Listener, Store } from './Store.ts';

/**
 * Opens what keeps the bot's data: a database where one is set, else a file. Only what is used is loaded.
 *
 * Where no file can be written and none was, there is nothing to lose: the bot runs without. One that is there and can't
 * be used ends the start, for what clubs have set must not seem to be gone.
 *
 * @throws {PlainError} for what whoever runs the bot has to put right
 */
export async function openStore(
  { dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>,
  listener: Listener,
  log: Logger,
): Promise<Store> {
  if (databaseUrl !== null) {
    const { openDatabaseStore } = await import('./openDatabaseStore.ts');
    return openDatabaseStore(databaseUrl, listener, log);
  }
  const file = dataFile(dataDir);
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
    const { openFileStore } = await import('./openFileStore.ts');
    return await openFileStore(file, listener, log);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const reason = messageOf(error);
    if (!(await isMissing(file)))
      throw new PlainError(
        `What servers have set stands in ${file}, which can’t be used: ${reason}. Let the user that the bot runs as read and write it and its folder (DATA_DIR), or put back a copy of it; docs/hosting.md says how.`,
      );
    log.warn(`nothing can be kept in DATA_DIR, so no server can set anything: ${reason}`);
    return withoutStore(reason);
  }
}

function withoutStore(reason: string): Store {
  const refuse = async (): Promise<never> => {
    throw new NotKept('nowhere', `Nothing can be kept in DATA_DIR: ${reason}.`);
  };
  return {
    opened: Promise.resolve(),
    put: refuse,
    add: refuse,
    amend: refuse,
    rename: refuse,
    replace: refuse,
    remove: refuse,
    run: refuse,
    trouble: () => `nothing can be kept in DATA_DIR: ${reason}`,
    close: async () => {},
  };
}

/** Whether it is sure that a file is not there. */
async function isMissing(file: string): Promise<boolean> {
  try {
    await stat(file);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
  }
}
