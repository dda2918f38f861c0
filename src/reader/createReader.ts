import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Review } from '../review/Review.ts';
import { readEmbeddingFile, writeEmbeddingFile } from './embeddingFile.ts';
import { embeddingPath, textKey } from './keptEmbeddings.ts';
import {
  DIMENSIONS,
  type HeadedText,
  type MessageReading,
  type Network,
  NetworkError,
  NetworkGone,
  type PassageReading,
} from './Network.ts';
import type { Reader, ReadMessage } from './Reader.ts';
import { assembleEmbeddings, type ReviewEmbeddings, textsOf } from './ReviewEmbeddings.ts';

export interface ReaderOptions {
  readonly network: Network;
  /** The folder for files of embeddings. */
  readonly cacheDir: string;
  /** A folder of such files that came with the reviews, which is only read; what fits neither text nor network is left. */
  readonly shippedDir?: string;
  /** How long a message waits to be read, in milliseconds; null: until it is. */
  readonly patience: number | null;
  /** Says, once each, what went wrong and how the bot goes on. */
  readonly warn: (message: string, error: unknown) => void;
}

/** Messages whose reading is kept. */
const KEPT_MESSAGES = 500;

/** Messages that are remembered as too late, for as long as the patience. */
const MOST_REFUSED = 5_000;

/** A message that would wait longer than this share of the patience is not worth queueing. */
const WORTH_WAITING = 3 / 5;

/** How long a message is taken to take before any was read, in milliseconds. */
const FIRST_PACE = 30;

/** Texts between two reports of progress. */
const CHUNK = 16;

/** A message that was read, and what was read together with it, by passage id. */
interface Kept {
  readonly reading: MessageReading;
  readonly passages: Map<string, PassageReading>;
  /** How long whoever asked first waits: for the kind of message and for the answer together. */
  readonly wait: Wait;
}

/** How long one message waits for all that is read of it. */
interface Wait {
  readonly signal: AbortSignal | undefined;
  isLate: boolean;
}

/** Keeps what was read: embeddings of reviews on disk, the last messages in memory. */
export function createReader({ network, cacheDir, shippedDir, patience, warn }: ReaderOptions): Reader {
  // A review that was replaced by a newer reading takes its embeddings with it.
  const reviews = new WeakMap<Review, ReviewEmbeddings>();
  const messages = new LRUCache<string, Kept>({ max: KEPT_MESSAGES });
  const warned = new Set<string>();
  let late = 0;
  // Texts that came too late a moment ago: whoever asks for the same again does not wait, and is not counted, twice.
  const refused = new LRUCache<string, true>({ max: MOST_REFUSED, ttl: patience ?? 1 });
  /** Messages that are being read, alone or together with passages. */
  let waiting = 0;
  /** How long the network takes for one lately, in milliseconds, and when it was last done with one. */
  let pace = FIRST_PACE;
  let lastDone = 0;
  let broken = false;
  let closed = false;

  const warnOnce = (message: string, error: unknown): void => {
    if (closed || warned.has(message)) return;
    warned.add(message);
    warn(message, error);
  };

  const embeddingsOf = async (
    review: Review,
    texts: readonly HeadedText[],
    onProgress: (done: number) => void,
    owner: string,
  ): Promise<Float32Array[]> => {
    const model = await network.start();
    const path = embeddingPath(join(cacheDir, owner), review);
    const kept = await readEmbeddingFile(path, model, DIMENSIONS);
    const shipped =
      shippedDir === undefined || owner !== ''
        ? null
        : await readEmbeddingFile(embeddingPath(shippedDir, review), model, DIMENSIONS);
    const known = new Map([...(shipped ?? []), ...(kept ?? [])]);
    const keyed = texts.map((text) => ({ key: textKey(text), text }));
    const missing = keyed.filter(({ key }) => !known.has(key));
    onProgress(texts.length - missing.length);
    for (let at = 0; at < missing.length; at += CHUNK) {
      const chunk = missing.slice(at, at + CHUNK);
      const embeddings = await network.embed(
        chunk.map(({ text }) => text),
        { urgency: 'patient' },
      );
      for (const [index, { key }] of chunk.entries()) known.set(key, present(embeddings[index]));
      onProgress(texts.length - missing.length + at + chunk.length);
    }
    const wanted = new Map(keyed.map(({ key }) => [key, present(known.get(key))]));
    if (missing.length > 0 || (kept !== null && kept.size !== wanted.size)) {
      await writeEmbeddingFile(path, model, wanted).catch((error: unknown) => {
        warnOnce(
          `embeddings can’t be kept in ${cacheDir} (CACHE_DIR: ${reasonOf(error)}), so every start computes them anew`,
          error,
        );
      });
    }
    return keyed.map(({ key }) => present(wanted.get(key)));
  };

  const newWait = (): Wait => ({
    signal: patience === null ? undefined : AbortSignal.timeout(patience),
    isLate: false,
  });

  /** Counts a message that was not read in time: once, whatever else of it is late. */
  const giveUp = (wait: Wait): null => {
    if (!wait.isLate) late += 1;
    wait.isLate = true;
    return null;
  };

  /** Work of the network for one message; null when it can't be had, or not in time. */
  const inTime = async <T>(wait: Wait, work: () => Promise<T>): Promise<T | null> => {
    waiting += 1;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      if (wait.signal?.aborted === true) return giveUp(wait);
      fail(error);
      return null;
    } finally {
      waiting -= 1;
    }
  };

  /** Learns how long a message takes, the waiting for others left out. */
  const learnPace = (start: number): void => {
    const now = performance.now();
    pace += (now - Math.max(start, lastDone) - pace) / 8;
    lastDone = now;
  };

  const fail = (error: NetworkError): void => {
    if (error instanceof NetworkGone) {
      broken = true;
      warnOnce('the network that reads can’t be had here, so words alone answer', error);
    } else {
      warnOnce('the network could not read something, so words alone had to do', error);
    }
  };

  const readWith = (text: string, kept: Kept, wait: Wait): ReadMessage['with'] => {
    return async (review, wanted) => {
      const passages = wanted.flatMap((index) => review.passages.slice(index, index + 1));
      const missing = passages.filter(({ id }) => !kept.passages.has(id));
      if (missing.length > 0) {
        const headed = missing.map(({ trail, sentences }) => ({
          heading: trail.at(-1) ?? null,
          sentences: sentences.map(({ plain }) => plain),
        }));
        const start = performance.now();
        const readings = await inTime(wait, () =>
          network.read(text, headed, { urgency: 'begun', signal: wait.signal }),
        );
        if (readings === null) return null;
        learnPace(start);
        for (const [index, { id }] of missing.entries()) {
          const reading = readings[index];
          if (reading !== undefined) kept.passages.set(id, reading);
        }
      }
      return passages.flatMap(({ id }) => kept.passages.get(id) ?? []);
    };
  };

  return {
    review: (review) => reviews.get(review) ?? null,
    message: async (text) => {
      if (broken) return null;
      const known = messages.get(text);
      const wait = known?.wait.signal?.aborted === false ? known.wait : newWait();
      // Whoever would wait in vain is answered at once: in a burst they would all give up at the same moment, too late.
      if (known === undefined && patience !== null) {
        if (refused.has(text)) return null;
        if (waiting * pace > patience * WORTH_WAITING) {
          refused.set(text, true);
          return giveUp(wait);
        }
      }
      let kept = known;
      if (kept === undefined) {
        const reading = await inTime(wait, () =>
          network.message(text, { urgency: 'asked', signal: wait.signal }),
        );
        if (reading === null) return null;
        kept = { reading, passages: new Map(), wait };
        messages.set(text, kept);
      }
      return { ...kept.reading, with: readWith(text, kept, wait) };
    },
    prepare: async (wanted, onProgress = () => {}, owner = '') => {
      const todo = wanted
        .filter((review) => !reviews.has(review))
        .map((review) => ({ review, texts: textsOf(review) }));
      const all = todo.reduce((sum, { texts }) => sum + texts.length, 0);
      let before = 0;
      for (const { review, texts } of todo) {
        try {
          const tell = (done: number) => onProgress({ done: before + done, all });
          const embeddings = await embeddingsOf(review, texts, tell, owner);
          reviews.set(review, assembleEmbeddings(review, embeddings));
        } catch (error) {
          if (!(error instanceof NetworkError)) throw error;
          fail(error);
        }
        before += texts.length;
      }
    },
    late: () => late,
    isBroken: () => broken,
    close: () => {
      closed = true;
      return network.close();
    },
  };
}

/** What a file system says, without the file that it says it of, which is another one each time. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/,.*/s, '');
}

function present(embedding: Float32Array | undefined): Float32Array {
  if (embedding === undefined) throw new NetworkError('a text has no embedding');
  return embedding;
}
