import { stat } from 'node:fs/promises';
import { watch } from 'chokidar';

/** How often it is looked whether the folder is still the same one, in milliseconds. */
const LOOK_EVERY = 1_000;

/**
 * Tells of changes in a folder. A watcher follows a folder, not its name, so the name is looked at as well: the folder may
 * be removed and made again, another may take its place, or a link on the way to it may lead elsewhere.
 *
 * @param onChange something in it may be different
 * @param onError what goes wrong with watching
 * @returns what ends it
 */
export function watchFolder(
  folder: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): { readonly close: () => Promise<void> } {
  const open = () =>
    watch(folder, { ignoreInitial: true }).on('all', onChange).on('ready', onChange).on('error', onError);
  let watcher = open();
  let watched = identityOf(folder);
  let looking = Promise.resolve();

  const look = async (): Promise<void> => {
    const before = await watched;
    const now = await identityOf(folder);
    if (now === before) return;
    watched = Promise.resolve(now);
    await watcher.close();
    // It tells of the change once it watches, so that nothing is missed in between.
    watcher = open();
  };
  const timer = setInterval(() => {
    looking = looking.then(look).catch(onError);
  }, LOOK_EVERY);

  return {
    close: async () => {
      clearInterval(timer);
      await looking;
      await watcher.close();
    },
  };
}

/** What tells a folder from another of its name; null where there is none. A number may be given to the next one. */
async function identityOf(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  return found === null ? null : `${found.dev} ${found.ino} ${found.birthtimeMs}`;
}
