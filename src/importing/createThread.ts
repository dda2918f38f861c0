import { type ResourceLimits, Worker } from 'node:worker_threads';

/** How long a thread waits to be asked again, in milliseconds: it takes a second to start. */
const IDLE = 60_000;

/** Most memory of the thread, in MB: a page of 1 MB takes some 200. */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 400 };

/** What reads TypeScript where the bot runs from its sources, as it does for developers alone. */
const LOADER = 'tsx/esm/api';
const LOAD = `const { loader, program, here } = require('node:worker_threads').workerData;
import(loader).then(({ tsImport }) => tsImport(program, here));`;

/**
 * Something that asks a thread of `importWorker` one thing after the other. The thread starts when it is asked, and ends when
 * nobody has asked for a while, or where an answer takes too long or too much memory.
 *
 * @returns what asks it, with how long an answer may take once the thread is there, in milliseconds; null where that is not
 * enough, or memory is not
 */
export function createThread<Asked, Said>(): (asked: Asked, limit: number) => Promise<Said | null> {
  /** The thread that waits, and what ends it. */
  let waiting: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const threadThatWaits = async (): Promise<Worker> => {
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
  };

  const keep = (worker: Worker): void => {
    const timer = setTimeout(() => {
      waiting = null;
      void worker.terminate();
    }, IDLE).unref();
    waiting = { worker, timer };
  };

  const askAlone = async (asked: Asked, limit: number): Promise<Said | null> => {
    const worker = await threadThatWaits();
    let timer: NodeJS.Timeout | undefined;
    try {
      const said = await Promise.race([
        nextMessage<Said>(worker, () => worker.postMessage(asked)),
        new Promise<null>((resolve) => {
          timer = setTimeout(() => resolve(null), limit);
        }),
      ]);
      if (said === null) await worker.terminate();
      else keep(worker);
      return said;
    } catch (error) {
      if (isOutOfMemory(error)) return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };

  return (asked, limit) => {
    const said = last.then(() => askAlone(asked, limit));
    last = said.catch(() => {});
    return said;
  };
}

/** What a thread says next. @throws what ends it */
function nextMessage<Said>(worker: Worker, ask: () => void): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('the thread that reads a file ended'));
    worker.once('error', reject);
    worker.once('exit', ended);
    worker.once('message', (said: Said) => {
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
