import { parseArgs } from 'node:util';
import { loadLibrary } from '../library/loadLibrary.ts';
import { openReader } from '../library/openReader.ts';
import { prepareVisibly } from '../library/prepareVisibly.ts';
import { count } from '../shared/count.ts';
import { PlainError } from '../shared/PlainError.ts';
import { runScript } from '../shared/runScript.ts';
import { readSettings } from './readSettings.ts';

const USAGE = `Usage: npm run embeddings

Computes the embeddings of all reviews, and keeps them in CACHE_DIR, so that a start only has to read them. It takes half a
minute for a review the first time.

Example: CACHE_DIR=/var/cache/aftercredits npm run embeddings`;

/**
 * `npm run embeddings`: computes the embeddings of the content, and keeps them in CACHE_DIR. Later starts only read
 * them, so that they need no folder to write to: this is how an image is built.
 */
await runScript(async () => {
  parseArgs({ options: {} });
  const config = readSettings();
  const problems: string[] = [];
  const { cacheDir } = config;
  const reader = openReader({ semantic: true, cacheDir }, null, (problem) => void problems.push(problem));
  try {
    const library = await loadLibrary(config.contentDir, reader);
    await prepareVisibly(library);
    if (problems.length > 0) throw new PlainError(`Not all embeddings are there: ${problems.join('; ')}.`);
    console.log(`Embeddings of ${count(library.films.length, 'film')} are in ${cacheDir}.`);
  } finally {
    await reader?.close();
  }
}, USAGE);
