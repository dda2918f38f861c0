import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopSignal } from '../../src/discord/stopSignal.ts';
import { runScript } from '../../src/runScript.ts';
import { askQuestions } from './askQuestions.ts';
import { type Measured, measureWay, QUESTIONS } from './measureWay.ts';
import { hasNginx } from './openNginx.ts';
import { lostOf, reportLoad } from './reportLoad.ts';
import { startChild } from './startChild.ts';
import { BEHIND_NGINX, WAYS } from './ways.ts';

const VECTORS = fileURLToPath(new URL('../../src/vectors.js', import.meta.url));

/** The whole run ends by then, in milliseconds, whatever hangs. */
const LIMIT = 10 * 60_000;

/**
 * `npm run load`: bursts of interactions, by every way in, beside bots that answer a constant. `npm run load -- words`
 * measures only the ways with that in their names.
 */
await runScript(async () => {
  const stop = AbortSignal.any([stopSignal(), AbortSignal.timeout(LIMIT)]);
  const vectors = await mkdtemp(join(tmpdir(), 'load-vectors-'));
  try {
    const questions = await askQuestions(QUESTIONS);
    await computeVectors(vectors);
    const there = hasNginx() ? [...WAYS, BEHIND_NGINX] : WAYS;
    const wanted = process.argv[2] ?? '';
    const ways = there.filter(({ name, bare }) => bare === null || name.includes(wanted));
    const all: Measured[] = [];
    for (const way of ways) {
      console.error(`… ${way.name}`);
      all.push(...(await measureWay(way, questions, vectors, stop)));
    }
    console.log(
      `Node.js ${process.version}, ${availableParallelism()} cores, shared by the bot and the strict Discord that asks it.\n`,
    );
    console.log(reportLoad(all));
    if (there === WAYS) console.log(`\n${BEHIND_NGINX.name}: left out, nginx is not installed.`);
    const bad = all.filter((one) => !one.way.hasVectors && lostOf(one) + one.doubled > 0);
    if (bad.length > 0) process.exitCode = 1;
  } finally {
    await rm(vectors, { recursive: true });
  }
});

async function computeVectors(folder: string): Promise<void> {
  const CONTENT_DIR = resolve(process.env['CONTENT_DIR'] || 'content');
  const child = startChild({ file: VECTORS, env: { CONTENT_DIR, CACHE_DIR: folder }, folder });
  try {
    await child.until(/^Vectors of /);
  } finally {
    await child.close();
  }
}
