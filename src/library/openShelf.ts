import { EventEmitter } from 'node:events';
import { watch } from 'chokidar';
import type { Logger } from 'pino';
import type { Library } from '../conversation/films/Library.ts';
import { ContentError } from '../review/ContentError.ts';
import type { Config } from '../shared/readConfig.ts';
import { loadLibrary } from './loadLibrary.ts';
import { openReader, PATIENCE } from './openReader.ts';
import { prepareLibrary } from './prepareLibrary.ts';
import type { Shelf } from './Shelf.ts';

/** How long the content has to be left alone before it is read again, in milliseconds: editors write in steps. */
const SETTLE = 200;

/**
 * Opens the content for a bot that runs for long. Embeddings are computed in the background, words alone answer until
 * they are there. Changed content is read again, checked, and takes the old one's place as a whole; content that became
 * bad is reported in the log, and the old one stays.
 *
 * @throws {ContentError} with every problem that the content has now
 */
export async function openShelf(
  config: Pick<Config, 'contentDir' | 'cacheDir' | 'semantic'>,
  log: Logger,
): Promise<Shelf> {
  const reader = openReader(config, PATIENCE, (message, err) => log.warn({ err }, message));
  const changes = new EventEmitter<{ change: [Library] }>();
  let library = await loadLibrary(config.contentDir, reader);
  void prepareLibrary(library);

  const reload = async (): Promise<void> => {
    try {
      library = await loadLibrary(config.contentDir, reader);
      log.info({ films: library.films.length }, 'the content changed and was read again');
      changes.emit('change', library);
      void prepareLibrary(library);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      log.error(`The content changed, and what was good before is kept. ${error.message}`);
    }
  };

  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const watcher = watch(config.contentDir, { ignoreInitial: true })
    .on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reading = reading
          .then(reload)
          .catch((err: unknown) => log.error({ err }, 'the content could not be read again'));
      }, SETTLE);
    })
    .on('error', (err) => log.warn({ err }, 'changes of the content are not seen until the next start'));

  return {
    library: () => library,
    onChange: (listener) => void changes.on('change', listener),
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await reading;
      await reader?.close();
    },
  };
}
