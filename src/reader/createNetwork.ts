import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { INTENTS, type Intent } from './intents.ts';
import {
  DIMENSIONS,
  type HeadedPassage,
  type HeadedText,
  type MessageReading,
  type Network,
  NetworkError,
  NetworkGone,
  type Urgency,
  type WorkOptions,
} from './Network.ts';

/** One run of the network: little enough that what is urgent never waits long. */
export type Task =
  | { readonly kind: 'embed'; readonly text: HeadedText }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'read'; readonly question: string; readonly passage: HeadedPassage };

/** What the thread is told instead of a task when it is to end. */
const END = null;

/** What the thread needs besides the network, which is not counted: small, so that garbage does not pile up. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 96 };

interface Job {
  readonly tasks: readonly Task[];
  readonly urgency: Urgency;
  readonly results: unknown[];
  readonly resolve: (results: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
  /** Whether nobody waits for it any more. */
  isOver: boolean;
}

const ORDER: readonly Urgency[] = ['begun', 'asked', 'patient'];

const said = z.union([
  z.object({ model: z.string() }),
  z.object({ result: z.unknown() }),
  z.object({ error: z.string() }),
]);
const embedding = z.instanceof(Float32Array).refine(({ length }) => length === DIMENSIONS);
const embedded = z.object({ embedding });
const message = z.object({
  embedding,
  intents: z.instanceof(Float32Array).refine(({ length }) => length === INTENTS.length),
});
const reading = z.object({ reads: z.number(), evidence: z.array(z.number()) });
const intents = z.record(z.enum(INTENTS), z.number());

/** The network in a thread of its own, so that nothing else ever waits for it. The thread starts with the first work. */
export function createNetwork(): Network {
  let worker: Worker | null = null;
  let current: Job | null = null;
  let failure: NetworkGone | null = null;
  let hasEnded = false;
  const queue: Job[] = [];
  const loaded = new EventEmitter<{ model: [string]; failed: [NetworkGone] }>();
  let model: string | null = null;

  const next = (): void => {
    if (worker === null || current !== null || failure !== null) return;
    const first = ORDER.map((urgency) => queue.findIndex((job) => job.urgency === urgency)).find(
      (at) => at !== -1,
    );
    const [job] = first === undefined ? [] : queue.splice(first, 1);
    if (job === undefined) {
      worker.unref();
      return;
    }
    current = job;
    worker.ref();
    worker.postMessage(job.tasks[job.results.length]);
  };

  const fail = (error: NetworkGone): void => {
    // What went wrong first says more than that the thread ended.
    if (failure !== null) return;
    failure = error;
    for (const job of [...(current === null ? [] : [current]), ...queue.splice(0)]) job.reject(error);
    current = null;
    loaded.emit('failed', error);
  };

  const hear = (raw: unknown): void => {
    const heard = said.safeParse(raw);
    if (heard.success && 'model' in heard.data) {
      model = heard.data.model;
      loaded.emit('model', model);
      return;
    }
    const job = current;
    current = null;
    if (job !== null) {
      if (!heard.success) job.reject(new NetworkError('the network gave no result'));
      else if ('error' in heard.data) job.reject(new NetworkError(heard.data.error));
      else {
        job.results.push('result' in heard.data ? heard.data.result : null);
        if (job.results.length === job.tasks.length) job.resolve(job.results);
        else if (!job.isOver) queue.unshift(job);
      }
    }
    next();
  };

  const open = (): void => {
    if (worker !== null || failure !== null) return;
    // onnxruntime would number this machine and report what runs on it. It looks for this once, in the environment of the
    // process; the thread has a copy that nobody else sees.
    process.env['ORT_DISABLE_TELEMETRY'] = '1';
    worker = new Worker(new URL('./networkWorker.js', import.meta.url), { resourceLimits: LIMITS });
    // The thread keeps the process alive only while there is work.
    worker.unref();
    worker.on('message', hear);
    worker.on('error', (error) => fail(new NetworkGone(`the network failed: ${String(error)}`)));
    worker.on('exit', (code) => {
      hasEnded = true;
      fail(new NetworkGone(`the network ended with status ${code}`));
    });
  };

  /** The results of tasks, each read by `schema`. */
  const run = <T>(
    tasks: readonly Task[],
    { urgency, signal }: WorkOptions,
    schema: z.ZodType<T>,
  ): Promise<T[]> =>
    new Promise((resolve, reject) => {
      open();
      if (failure !== null || signal?.aborted === true) {
        reject(failure ?? new NetworkError('not in time'));
        return;
      }
      const job: Job = {
        tasks,
        urgency,
        results: [],
        resolve: (results) => {
          const parsed = z.array(schema).safeParse(results);
          if (parsed.success) resolve(parsed.data);
          else reject(new NetworkError('the network gave something else than it should'));
        },
        reject,
        isOver: false,
      };
      queue.push(job);
      signal?.addEventListener(
        'abort',
        () => {
          job.isOver = true;
          const at = queue.indexOf(job);
          if (at !== -1) queue.splice(at, 1);
          reject(new NetworkError('not in time'));
        },
        { once: true },
      );
      next();
    });

  return {
    start: () =>
      new Promise((resolve, reject) => {
        open();
        if (failure !== null) reject(failure);
        else if (model !== null) resolve(model);
        else {
          // The thread would not keep the process alive by itself while it loads.
          worker?.ref();
          loaded.once('model', resolve).once('failed', reject);
          loaded.once('model', next);
        }
      }),
    embed: async (texts, options) => {
      const tasks = texts.map((text): Task => ({ kind: 'embed', text }));
      return (await run(tasks, options, embedded)).map((one) => one.embedding);
    },
    message: async (text, options) => {
      const [read] = await run([{ kind: 'message', text }], options, message);
      if (read === undefined) throw new NetworkError('the network gave no result');
      return { embedding: read.embedding, intents: likelihoods(read.intents) };
    },
    read: (question, passages, options) =>
      run(
        passages.map((passage): Task => ({ kind: 'read', question, passage })),
        options,
        reading,
      ),
    close: async () => {
      const thread = worker;
      fail(new NetworkGone('the network is closed'));
      if (thread === null || hasEnded) return;
      // Never terminated: a thread that is stopped within native code takes the process along.
      await new Promise((resolve) => {
        thread.once('exit', resolve);
        thread.ref();
        thread.postMessage(END);
      });
    },
  };
}

/** Logits as likelihoods (softmax). */
function likelihoods(logits: Float32Array): MessageReading['intents'] {
  const most = logits.reduce((max, logit) => Math.max(max, logit), Number.NEGATIVE_INFINITY);
  const powers = Array.from(logits, (logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const of = (kind: Intent): number => (powers[INTENTS.indexOf(kind)] ?? 0) / sum;
  return intents.parse(Object.fromEntries(INTENTS.map((kind) => [kind, of(kind)])));
}
