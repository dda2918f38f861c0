import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { FilmFile, ReadFile } from '../conversation/films/FilmIntake.ts';

/** How long a file may be read, in milliseconds: pages take some hundred. */
const MOST_TIME = 10_000;

/** How long a thread waits for another file, in milliseconds: it takes a second to start. */
const IDLE = 60_000;

/** Most memory of the thread, in MB: a page of 1 MB takes some 200. */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 400 };

/** What reads TypeScript where the bot runs from its sources, as it does for developers alone. */
const LOADER = 'tsx/esm/api';
const LOAD = `const { loader, program, here } = require('node:worker_threads').workerData;
import(loader).then(({ tsImport }) => tsImport(program, here));`;

/** The thread that waits for a file, and what ends it. */
let waiting: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null;

/** One after the other: whatever people send at once, the bot has a core to itself. */
let last: Promise<unknown> = Promise.resolve();

/** Files of one server, and of all, that wait or are read: nobody is to fill the memory, or keep all others waiting. */
const MOST_OF_SERVER = 2;
const MOST_OF_ALL = 10;

/** The servers of the files that wait or are read. */
const senders: string[] = [];

/**
 * Reads a file in a thread of its own, which is ended where that takes too long or too much memory.
 *
 * @param server the id of the server that it was sent in
 * @param limit how long it may take, in milliseconds, once the thread is there
 */
export async function readInThread(server: string, file: FilmFile, limit = MOST_TIME): Promise<ReadFile> {
  const own = senders.filter((sender) => sender === server).length;
  if (own >= MOST_OF_SERVER || senders.length >= MOST_OF_ALL) return { kind: 'busy' };
  senders.push(server);
  const read = last
    .then(() => readAlone(file, limit))
    .finally(() => senders.splice(senders.indexOf(server), 1));
  last = read.catch(() => {});
  return read;
}

async function readAlone(file: FilmFile, limit: number): Promise<ReadFile> {
  const worker = await threadThatWaits();
  let timer: NodeJS.Timeout | undefined;
  try {
    const said = await Promise.race([
      nextMessage(worker, () => worker.postMessage(file)),
      new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), limit);
      }),
    ]);
    if (said === null) await worker.terminate();
    else keep(worker);
    return said ?? { kind: 'slow' };
  } catch (error) {
    if (isOutOfMemory(error)) return { kind: 'slow' };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function threadThatWaits(): Promise<Worker> {
  if (waiting !== null) {
    const { worker, timer } = waiting;
    clearTimeout(timer);
    waiting = null;
    return worker;
  }
  const worker = openThread();
  // It keeps no program from ending, and one that ends while nobody waits for it ends nothing else.
  worker.unref();
  worker.on('error', () => {});
  worker.once('exit', () => {
    if (waiting?.worker === worker) waiting = null;
  });
  await nextMessage(worker, () => {});
  return worker;
}

function keep(worker: Worker): void {
  const timer = setTimeout(() => {
    waiting = null;
    void worker.terminate();
  }, IDLE).unref();
  waiting = { worker, timer };
}

/** What a thread says next. @throws what ends it */
function nextMessage(worker: Worker, ask: () => void): Promise<ReadFile> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('the thread that reads a file ended'));
    worker.once('error', reject);
    worker.once('exit', ended);
    worker.once('message', (said: ReadFile) => {
      worker.off('error', reject);
      worker.off('exit', ended);
      resolve(said);
    });
    ask();
  });
}

function openThread(): Worker {
  const here = import.meta.url;
  if (here.endsWith('.js')) return new Worker(new URL('./importWorker.js', here), { resourceLimits: LIMITS });
  const workerData = { loader: LOADER, program: new URL('./importWorker.ts', here).href, here };
  return new Worker(LOAD, { resourceLimits: LIMITS, eval: true, workerData });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
