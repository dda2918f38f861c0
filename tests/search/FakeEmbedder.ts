import { createHash } from 'node:crypto';
import { type Embedder, EmbeddingError } from '../../src/search/embedding/Embedder.ts';

const DIMENSIONS = 8;

/** A text's vector, made of its hash: the same text always has the same one, of length 1. */
export function fakeVector(text: string): Float32Array {
  const digest = createHash('sha256').update(text).digest();
  const values = Array.from({ length: DIMENSIONS }, (_, at) => digest.readInt16LE(2 * at) / 32_768);
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

/** An engine that remembers which texts it was given. */
export class FakeEmbedder implements Embedder {
  readonly model: string;
  /** Every text that it computed, in order. */
  readonly computed: string[] = [];
  /** Of those, the texts that somebody waited for. */
  readonly urgent: string[] = [];
  isClosed = false;

  readonly start = (): void => {};

  constructor(model = 'fake') {
    this.model = model;
  }

  readonly embed: Embedder['embed'] = async (texts, urgent) => {
    this.computed.push(...texts);
    if (urgent) this.urgent.push(...texts);
    return texts.map(fakeVector);
  };

  readonly close = async (): Promise<void> => {
    this.isClosed = true;
  };
}

/** An engine that gives no vectors from its first text on. */
export class BrokenEmbedder extends FakeEmbedder {
  override readonly embed: Embedder['embed'] = async (texts) => {
    this.computed.push(...texts);
    throw new EmbeddingError('the engine ended with status 1');
  };
}

/** An engine that computes a film, but never answers a question before somebody gives up. */
export class SlowEmbedder extends FakeEmbedder {
  override readonly embed: Embedder['embed'] = (texts, urgent, signal) => {
    if (!urgent) return Promise.resolve(texts.map(fakeVector));
    this.urgent.push(...texts);
    return new Promise((_, reject) => {
      const giveUp = () => reject(new EmbeddingError('no vector in time'));
      if (signal?.aborted === true) giveUp();
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  };
}
