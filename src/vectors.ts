import { config as readDotenv } from 'dotenv';
import { readConfig } from './config.ts';
import { count } from './count.ts';
import { loadLibrary } from './loadLibrary.ts';
import { openReader } from './openReader.ts';
import { PlainError } from './PlainError.ts';
import { prepareVisibly } from './prepareVisibly.ts';
import { runScript } from './runScript.ts';

/**
 * `npm run vectors`: computes what the sentences of the content mean, and keeps it in CACHE_DIR. Later starts only read
 * it, so that they need no folder to write to: this is how an image is built.
 */
await runScript(async () => {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const problems: string[] = [];
  const reader = openReader({ ...config, semantic: true }, null, (problem) => void problems.push(problem));
  try {
    const library = await loadLibrary(config.contentDir, reader);
    await prepareVisibly(library);
    if (problems.length > 0) throw new PlainError(`Not all vectors are there: ${problems.join('; ')}.`);
    console.log(`Vectors of ${count(library.films.length, 'film')} are in ${config.cacheDir}.`);
  } finally {
    await reader?.close();
  }
});
