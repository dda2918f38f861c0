/** Turns texts into vectors of length 1, whose dot product says how alike the texts are in meaning, -1 to 1. */
export interface Embedder {
  /** Names the model: vectors of different models must not be mixed. */
  readonly model: string;
  /** Loads the engine ahead of the first text. */
  readonly start: () => void;
  /**
   * @param texts at least one
   * @param urgent whether somebody waits for it: urgent texts go before the others
   * @param signal takes the texts out of the queue again
   * @throws {EmbeddingError} when the engine fails or the signal fires first
   */
  readonly embed: (
    texts: readonly string[],
    urgent: boolean,
    signal?: AbortSignal,
  ) => Promise<Float32Array[]>;
  readonly close: () => Promise<void>;
}

/** No vector can be had. */
export class EmbeddingError extends Error {
  override readonly name = 'EmbeddingError';
}
