import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runScript } from '../../src/shared/runScript.ts';
import { askQuestions } from './askQuestions.ts';
import { measureGroup, PEOPLE, QUESTIONS, type Row } from './measureGroup.ts';
import { failuresOf, reportLoad } from './reportLoad.ts';
import { unlessStopped } from './unlessStopped.ts';
import { hasNginx } from './ways/openNginx.ts';
import { startChild } from './ways/startChild.ts';
import { BEHIND_NGINX, WAYS } from './ways/ways.ts';

const EMBEDDINGS = fileURLToPath(new URL('../../src/cli/embeddings.js', import.meta.url));

/** The whole run ends by then, in milliseconds, whatever hangs. */
const LIMIT = 10 * 60_000;

const USAGE = `Usage: npm run load -- [WAYS]

Sends bursts of interactions by every way in, alongside bots that answer a constant; with WAYS, only by those with that in
their names. It takes ten minutes at most.

Example: npm run load -- words`;

/**
 * `npm run load`: bursts of interactions, by every way in, alongside bots that answer a constant. `npm run load -- words`
 * measures only the ways with that in their names, and the bare ones that they are compared with.
 */
await runScript(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const stop = AbortSignal.any([interrupted(), AbortSignal.timeout(LIMIT)]);
  const embeddings = await mkdtemp(join(tmpdir(), 'load-embeddings-'));
  try {
    const questions = await askQuestions(QUESTIONS);
    await computeEmbeddings(embeddings, stop);
    const there = hasNginx() ? [...WAYS, BEHIND_NGINX] : WAYS;
    const [wanted = ''] = positionals;
    const chosen = there.filter(({ name }) => name.includes(wanted));
    const ways = there.filter((way) => chosen.some((one) => one === way || one.bare === way.name));
    const rows: Row[] = [];
    for (const bare of ways.filter((way) => way.bare === null)) {
      const group = [bare, ...ways.filter((way) => way.bare === bare.name)];
      console.error(`… ${group.map(({ name }) => name).join(', ')}`);
      rows.push(...(await measureGroup(group, { questions, people: PEOPLE, embeddings, stop })));
    }
    const cores = availableParallelism();
    console.log(`Node.js ${process.version}, ${cores} cores, shared by the bot and the strict Discord.\n`);
    console.log(reportLoad(rows));
    if (there === WAYS) console.log(`\n${BEHIND_NGINX.name}: left out, nginx is not installed.`);
    const bad = rows.filter((row) => !row.way.reads && failuresOf(row) > 0);
    if (bad.length > 0) process.exitCode = 1;
  } finally {
    await rm(embeddings, { recursive: true });
  }
}, USAGE);

async function computeEmbeddings(folder: string, stop: AbortSignal): Promise<void> {
  const CONTENT_DIR = resolve(process.env['CONTENT_DIR'] || 'content');
  const child = startChild({ file: EMBEDDINGS, env: { CONTENT_DIR, CACHE_DIR: folder }, folder });
  try {
    await unlessStopped(child.until(/^Embeddings of /), stop);
  } finally {
    await child.close(stop.aborted);
  }
}

/** Aborts at Ctrl+C, so that no child outlives the run. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
