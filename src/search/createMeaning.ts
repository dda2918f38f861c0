import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { FilmIndex } from './buildIndex.ts';
import type { Embedder } from './embedding/Embedder.ts';
import { readVectorFile, vectorKey, writeVectorFile } from './embedding/vectorFile.ts';
import { assembleVectors, type FilmVectors, textsToEmbed } from './filmVectors.ts';
import { toldOf } from './toldOf.ts';
import { assembleTopics, TOPIC_TEXTS, type TopicVectors } from './topicVectors.ts';

/** A film's vectors with what follows from them alone. */
export interface PreparedFilm extends FilmVectors {
  /** By topic and sentence: how much the sentence tells of the topic, against the film's other sentences. */
  readonly told: readonly Float32Array[];
}

/** What texts mean, as far as it is known by now. */
export interface Meaning {
  readonly topics: () => TopicVectors | null;
  /** A film's vectors; null as long as they are not computed. */
  readonly film: (film: FilmIndex) => PreparedFilm | null;
  /** The vectors of the texts of one question; null when one is not there in time, which is counted. */
  readonly question: (texts: readonly string[]) => Promise<Float32Array[] | null>;
  /** Makes the vectors of films ready, from the files or anew. Never throws: without them, words alone answer. */
  readonly prepare: (films: readonly FilmIndex[], onProgress?: (progress: Progress) => void) => Promise<void>;
  /** Questions that were answered by words alone because no vector came in time. */
  readonly late: () => number;
  readonly close: () => Promise<void>;
}

export interface Progress {
  /** Texts that have their vectors, and all. */
  readonly done: number;
  readonly all: number;
}

export interface MeaningOptions {
  readonly embedder: Embedder;
  /** The folder for files of vectors. */
  readonly cacheDir: string;
  /** How long a question waits for its vector, in milliseconds; null: until it comes. */
  readonly patience: number | null;
  /** Says, once each, what went wrong and how the bot goes on. */
  readonly warn: (message: string, error: unknown) => void;
}

/** How much of a question is looked at, in characters: the model reads about as many. */
const MAX_QUESTION = 300;

/** Questions whose vectors are kept. */
const CACHED_QUESTIONS = 500;

/** A question that would wait longer than this share of the patience is not worth queueing. */
const WORTH_WAITING = 2 / 3;

/** Texts between two reports of progress. */
const CHUNK = 16;

/** Keeps vectors: those of films on disk, those of the last questions in memory. */
export function createMeaning({ embedder, cacheDir, patience, warn }: MeaningOptions): Meaning {
  // A film that was replaced by a newer reading takes its vectors with it.
  const films = new WeakMap<FilmIndex, PreparedFilm>();
  const questions = new LRUCache<string, Promise<Float32Array | null>>({ max: CACHED_QUESTIONS });
  const warned = new Set<string>();
  let topics: TopicVectors | null = null;
  let late = 0;
  /** Questions whose vectors are not there yet, and how long each takes lately, in milliseconds. */
  let waiting = 0;
  let pace = 10;
  let closed = false;

  const warnOnce = (message: string, error: unknown): void => {
    if (closed || warned.has(message)) return;
    warned.add(message);
    warn(message, error);
  };

  /** The vectors of a collection of texts: those that its file has, the others computed and added to it. */
  const vectorsOf = async (name: string, texts: readonly string[], onProgress: (done: number) => void) => {
    const path = join(cacheDir, `${name}.vectors`);
    const known = (await readVectorFile(path, embedder.model)) ?? new Map<string, Float32Array>();
    const missing = texts.filter((text) => !known.has(vectorKey(text)));
    onProgress(texts.length - missing.length);
    for (let at = 0; at < missing.length; at += CHUNK) {
      const chunk = missing.slice(at, at + CHUNK);
      const vectors = await embedder.embed(chunk, false);
      for (const [index, vector] of vectors.entries()) known.set(vectorKey(chunk[index] ?? ''), vector);
      onProgress(texts.length - missing.length + at + chunk.length);
    }
    const wanted = new Map(texts.map((text) => [vectorKey(text), vectorFrom(known, text)]));
    if (missing.length > 0 || wanted.size !== known.size) {
      await writeVectorFile(path, embedder.model, wanted).catch((error: unknown) => {
        warnOnce('vectors can’t be kept on disk, so every start computes them anew', error);
      });
    }
    return (text: string) => vectorFrom(wanted, text);
  };

  /** The vector of one text of a question, from the cache or the engine; null when it does not come in time. */
  const vectorOf = (text: string): Promise<Float32Array | null> => {
    const asked = text.slice(0, MAX_QUESTION);
    const key = vectorKey(asked);
    const known = questions.get(key);
    if (known !== undefined) return known;
    // Whoever would wait in vain is answered at once: in a burst they would all give up at the same moment, too late.
    if (patience !== null && waiting * pace > patience * WORTH_WAITING) return Promise.resolve(null);
    const signal = patience === null ? undefined : AbortSignal.timeout(patience);
    const ahead = waiting;
    const start = performance.now();
    waiting += 1;
    const vector = embedder.embed([asked], true, signal).then(
      ([first]) => {
        waiting -= 1;
        pace += ((performance.now() - start) / (ahead + 1) - pace) / 8;
        return first ?? null;
      },
      (error: unknown) => {
        waiting -= 1;
        questions.delete(key);
        if (signal?.aborted !== true)
          warnOnce('the meaning of questions can’t be read, words alone answer', error);
        return null;
      },
    );
    questions.set(key, vector);
    return vector;
  };

  return {
    topics: () => topics,
    film: (film) => films.get(film) ?? null,
    question: async (texts) => {
      const vectors = await Promise.all(texts.map(vectorOf));
      const there = vectors.filter((vector) => vector !== null);
      if (there.length === texts.length) return there;
      late += 1;
      return null;
    },
    prepare: async (wanted, onProgress = () => {}) => {
      embedder.start();
      const todo = wanted
        .filter((film) => !films.has(film))
        .map((film) => ({ film, texts: textsToEmbed(film) }));
      const all = todo.reduce(
        (sum, { texts }) => sum + texts.length,
        topics === null ? TOPIC_TEXTS.length : 0,
      );
      let before = 0;
      const report = (done: number): void => onProgress({ done: before + done, all });
      try {
        if (topics === null) {
          topics = assembleTopics(await vectorsOf('topics', TOPIC_TEXTS, report));
          before += TOPIC_TEXTS.length;
        }
        for (const { film, texts } of todo) {
          const vectors = assembleVectors(film, await vectorsOf(film.review.id, texts, report));
          films.set(film, { ...vectors, told: toldOf(vectors, topics) });
          before += texts.length;
        }
      } catch (error) {
        warnOnce('the meaning of the review can’t be read, words alone answer', error);
      }
    },
    late: () => late,
    close: () => {
      closed = true;
      return embedder.close();
    },
  };
}

function vectorFrom(vectors: ReadonlyMap<string, Float32Array>, text: string): Float32Array {
  const vector = vectors.get(vectorKey(text));
  if (vector === undefined) throw new RangeError('a text has no vector');
  return vector;
}
