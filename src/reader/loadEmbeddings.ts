import { join } from 'node:path';
import type { Review } from '../review/Review.ts';
import { readEmbeddingFile, writeEmbeddingFile } from './embeddingFile.ts';
import { embeddingPath, textKey } from './keptEmbeddings.ts';
import { DIMENSIONS, type HeadedText, type Network, NetworkError } from './Network.ts';

/** Where embeddings come from, and where they are kept. */
export interface EmbeddingSource {
  readonly network: Pick<Network, 'start' | 'embed'>;
  /** The folder for files of embeddings. */
  readonly cacheDir: string;
  /** A folder of such files that came with the reviews, which is only read; what fits neither text nor network is left. */
  readonly shippedDir?: string | undefined;
  /** Whose review it is; empty for those of everybody. */
  readonly owner: string;
  /** Is told what keeps them from being kept. */
  readonly onUnkept: (error: unknown) => void;
}

/** Texts between two reports of progress. */
const CHUNK = 16;

/**
 * The embeddings of a review's texts, in their order: those that are kept, and the others computed, and kept then.
 *
 * @param onProgress is told how many texts have theirs
 * @throws {NetworkError} where they can't be computed
 */
export async function loadEmbeddings(
  review: Review,
  texts: readonly HeadedText[],
  { network, cacheDir, shippedDir, owner, onUnkept }: EmbeddingSource,
  onProgress: (done: number) => void,
): Promise<Float32Array[]> {
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
  if (missing.length > 0 || (kept !== null && kept.size !== wanted.size))
    await writeEmbeddingFile(path, model, wanted).catch(onUnkept);
  return keyed.map(({ key }) => present(wanted.get(key)));
}

function present(embedding: Float32Array | undefined): Float32Array {
  if (embedding === undefined) throw new NetworkError('a text has no embedding');
  return embedding;
}
