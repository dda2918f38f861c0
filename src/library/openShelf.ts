import { EventEmitter } from 'node:events';
import { watch } from 'chokidar';
import type { Logger } from 'pino';
import type { Library } from '../conversation/films/Library.ts';
import { ContentError } from '../review/ContentError.ts';
import type { Config } from '../shared/readConfig.ts';
import { loadLibrary } from './loadLibrary.ts';
import { openReader, PATIENCE } from './openReader.ts';
import { prepareLibrary } from './prepareLibrary.ts';
import { readFilms } from './readFilms.ts';
import type { Shelf } from './Shelf.ts';

/** How long the content has to be left alone before it is read again, in milliseconds: editors write in steps. */
const SETTLE = 200;

/**
 * Opens the content for a bot that runs for long. Embeddings are computed in the background, words alone answer until
 * they are there. Changed content is read again, checked, and takes the old one's place as a whole; a review that is bad
 * is reported in the log, and left out, or stays as it was before.
 *
 * @throws {ContentError} with every problem that the content has now, where no review is good
 */
export async function openShelf(
  config: Pick<Config, 'contentDir' | 'cacheDir' | 'semantic'>,
  log: Logger,
): Promise<Shelf> {
  const reader = openReader(config, PATIENCE, (message, err) => log.warn({ err }, message));
  const changes = new EventEmitter<{ change: [Library] }>();
  let library = await loadLibrary(config.contentDir, reader, (message) => log.error(message));
  void prepareLibrary(library);

  const reload = async (): Promise<void> => {
    const { films, problems } = await readFilms(config.contentDir, library.films);
    if (problems.length > 0) {
      const { message } = new ContentError(problems);
      log.error(`The content changed, and what was good before is kept. ${message}`);
    }
    if (films.length === 0 || areSame(films, library.films)) return;
    library = { films, reader };
    log.info({ films: films.length }, 'the content changed and was read again');
    changes.emit('change', library);
    void prepareLibrary(library);
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

function areSame(films: Library['films'], before: Library['films']): boolean {
  return films.length === before.length && films.every((film, at) => film === before[at]);
}
