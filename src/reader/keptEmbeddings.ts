import { join } from 'node:path';
import type { Review } from '../review/Review.ts';
import { embeddingKey, readEmbeddingFile } from './embeddingFile.ts';
import { DIMENSIONS, type HeadedText } from './Network.ts';
import { textsOf } from './ReviewEmbeddings.ts';

/** The file that a review's embeddings are kept in. */
export function embeddingPath(cacheDir: string, { id }: Pick<Review, 'id'>): string {
  return join(cacheDir, `${id}.embeddings`);
}

/** Also of one that was begun and never written whole. */
const EMBEDDINGS = /^([\da-z]{4,9})\.embeddings(?:\.[\da-f-]{36})?$/;

/** The id of the review whose embeddings are in a file of this name; null for any other file. */
export function embeddingIn(name: string): string | null {
  return EMBEDDINGS.exec(name)?.[1] ?? null;
}

/** The folder beside reviews for the embeddings that come with them, so that nobody has to wait for these. */
export function shippedEmbeddings(contentDir: string): string {
  return join(contentDir, '.embeddings');
}

/** The name of a text in that file: the same words under another heading have another embedding. */
export function textKey({ heading, text, kind }: HeadedText): string {
  return embeddingKey(`${kind}\n${heading ?? ''}\n${text}`);
}

/**
 * Whether the embeddings of a review as it is now are in one of the folders, all of them.
 *
 * @param model the SHA-256 of the network's weights
 */
export async function hasKeptEmbeddings(
  review: Review,
  folders: readonly string[],
  model: string,
): Promise<boolean> {
  for (const folder of folders) {
    const kept = await readEmbeddingFile(embeddingPath(folder, review), model, DIMENSIONS);
    if (kept !== null && textsOf(review).every((text) => kept.has(textKey(text)))) return true;
  }
  return false;
}
