import type { Intent } from './intents.ts';

/** Numbers in an embedding. */
export const DIMENSIONS = 384;

/** A text under the heading that it stands under; null where it has none. */
export interface HeadedText {
  readonly heading: string | null;
  readonly text: string;
  /** What it is, which says how much of it is read: a sentence's 128 word pieces, a passage's 200. */
  readonly kind: 'sentence' | 'passage';
}

/** A passage that is read together with a question. */
export interface HeadedPassage {
  readonly heading: string | null;
  readonly sentences: readonly string[];
}

/** What the network makes of a message by itself. */
export interface MessageReading {
  /** Of length 1: its dot product with the embedding of a text says how alike they are, -1 to 1. */
  readonly embedding: Float32Array;
  /** How likely the message is of each kind, 0 to 1; all together 1. */
  readonly intents: Readonly<Record<Intent, number>>;
}

/** What the network makes of a passage that it read together with a question. */
export interface PassageReading {
  /** How far the passage answers: the higher the likelier, around 0 it is open. */
  readonly reads: number;
  /** By sentence: how far it is the one that answers. A sentence that was not read has -100. */
  readonly evidence: readonly number[];
}

/** When work is done: what somebody waits for before the rest, what was begun before what was not. */
export type Urgency = 'begun' | 'asked' | 'patient';

/** When and how long work is wanted. */
export interface WorkOptions {
  readonly urgency: Urgency;
  /** Takes the work out of the queue again. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The trained network in a thread of its own. Everything that it is asked for is rejected with a `NetworkError` when it
 * fails or the signal fires first, and with a `NetworkGone` when it is useless to ask again.
 */
export interface Network {
  /** Loads it ahead of the first work; resolves to the SHA-256 of its weights: embeddings of others must not be mixed in. */
  readonly start: () => Promise<string>;
  /** @param texts at least one */
  readonly embed: (texts: readonly HeadedText[], options: WorkOptions) => Promise<Float32Array[]>;
  readonly message: (text: string, options: WorkOptions) => Promise<MessageReading>;
  readonly read: (
    question: string,
    passages: readonly HeadedPassage[],
    options: WorkOptions,
  ) => Promise<PassageReading[]>;
  readonly close: () => Promise<void>;
}

/** The network can't be had, not in time, or not for this text. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** The network can't be had at all, now or later. */
export class NetworkGone extends NetworkError {}
