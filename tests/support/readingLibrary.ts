import type { Library } from '../../src/conversation/films/Library.ts';
import { prepareLibrary } from '../../src/library/prepareLibrary.ts';
import { createReader } from '../../src/reader/createReader.ts';
import type { Intent } from '../../src/reader/intents.ts';
import { fakeNetwork } from '../reader/fakeNetwork.ts';
import { inFolder, libraryOf } from './libraries.ts';

/**
 * Reviews from texts, by file name, with a reader that goes by shared words.
 *
 * @param intents the kinds of messages; every other one asks
 */
export function readingLibrary(
  files: Record<string, string>,
  intents: Readonly<Record<string, Intent>> = {},
): Promise<Library> {
  return inFolder(async (cacheDir) => {
    const { films } = await libraryOf(files);
    const reader = createReader({
      network: fakeNetwork({ intents }),
      cacheDir,
      patience: null,
      warn: (message, error) => {
        throw new Error(message, { cause: error });
      },
    });
    const library = { films, reader };
    await prepareLibrary(library);
    return library;
  });
}
