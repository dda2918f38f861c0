import { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import { exampleQuestions } from '../answers/examples/exampleQuestions.ts';
import type { Library } from '../conversation/films/Library.ts';
import { ContentError } from '../review/ContentError.ts';
import type { Config } from '../shared/readConfig.ts';
import { loadLibrary } from './loadLibrary.ts';
import { openReader, PATIENCE } from './openReader.ts';
import { prepareLibrary } from './prepareLibrary.ts';
import { readFilms } from './readFilms.ts';
import type { Shelf } from './Shelf.ts';
import { watchFolder } from './watchFolder.ts';

/** What the log says once nothing is wrong with the content any more. */
export const ALL_GOOD = 'every review is good again';

/** Of how many films there are examples in the first answers. */
const ASKED_FIRST = 3;

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
  let told = '';
  const tell = (message: string): void => {
    log.error(message);
    told = message;
  };
  let library = await loadLibrary(config.contentDir, reader, tell);
  // The first question makes indexes, and Node.js compiles what it needs. On a busy machine that takes longer than Discord
  // waits for an answer: it is done before anybody can ask.
  for (const film of library.films.slice(0, ASKED_FIRST)) await exampleQuestions(film, null);
  // One after the other: what one has read, the next one finds there.
  let preparing = prepareLibrary(library);

  const reload = async (): Promise<void> => {
    const { films, problems } = await readFilms(config.contentDir, library.films);
    const { message } = new ContentError(problems);
    if (problems.length === 0 && told !== '') {
      log.info(ALL_GOOD);
      told = '';
    }
    // It may be read several times while it is as bad: when its folder is gone, say.
    if (problems.length > 0 && !told.endsWith(message))
      tell(`The content changed, and what was good before is kept. ${message}`);
    if (films.length === 0 || areSame(films, library.films)) return;
    library = { films, reader };
    log.info({ films: films.length }, 'the content changed and was read again');
    changes.emit('change', library);
    preparing = preparing.then(() => prepareLibrary(library));
  };

  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const watcher = watchFolder(
    config.contentDir,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reading = reading
          .then(reload)
          .catch((err: unknown) => log.error({ err }, 'the content could not be read again'));
      }, SETTLE);
    },
    (err) => log.warn({ err }, 'changes of the content are not seen until the next start'),
  );

  return {
    library: () => library,
    onChange: (listener) => void changes.on('change', listener),
    close: async () => {
      await watcher.close();
      clearTimeout(timer);
      await reading;
      await reader?.close();
    },
  };
}

function areSame(films: Library['films'], before: Library['films']): boolean {
  return films.length === before.length && films.every((film, at) => film === before[at]);
}
