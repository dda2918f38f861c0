/** Embeddings one after the other: `row` numbers of `width` each. */
export interface Matrix {
  readonly data: Float32Array;
  readonly rows: number;
  readonly width: number;
}

/** Embeddings as a matrix; all have the same length. */
export function toMatrix(embeddings: readonly Float32Array[]): Matrix {
  const width = embeddings[0]?.length ?? 0;
  const data = new Float32Array(embeddings.length * width);
  for (const [row, embedding] of embeddings.entries()) data.set(embedding, row * width);
  return { data, rows: embeddings.length, width };
}

/** The dot product of each row with an embedding: how alike they are where both have length 1. */
export function similarities({ data, rows, width }: Matrix, embedding: Float32Array): Float32Array {
  const result = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = row * width;
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (data[start + at] ?? 0) * (embedding[at] ?? 0);
    result[row] = sum;
  }
  return result;
}
