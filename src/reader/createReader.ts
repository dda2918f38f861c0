import type { Review } from '../review/Review.ts';
import { createMessageReader } from './createMessageReader.ts';
import { loadEmbeddings } from './loadEmbeddings.ts';
import { type Network, NetworkError, NetworkGone } from './Network.ts';
import type { Reader } from './Reader.ts';
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

/** Reads reviews and messages by a network. What goes wrong with it keeps nobody from being answered. */
export function createReader({ network, cacheDir, shippedDir, patience, warn }: ReaderOptions): Reader {
  // A review that was replaced by a newer reading takes its embeddings with it.
  const reviews = new WeakMap<Review, ReviewEmbeddings>();
  const warned = new Set<string>();
  let broken = false;
  let closed = false;

  const warnOnce = (message: string, error: unknown): void => {
    if (closed || warned.has(message)) return;
    warned.add(message);
    warn(message, error);
  };

  const fail = (error: NetworkError): void => {
    if (error instanceof NetworkGone) {
      broken = true;
      warnOnce('the network that reads can’t be had here, so words alone answer', error);
    } else {
      warnOnce('the network could not read something, so words alone had to do', error);
    }
  };

  const onUnkept = (error: unknown): void =>
    warnOnce(
      `embeddings can’t be kept in ${cacheDir} (CACHE_DIR: ${reasonOf(error)}), so every start computes them anew`,
      error,
    );
  const source = { network, cacheDir, shippedDir, onUnkept };
  const messages = createMessageReader({ network, patience, fail });

  return {
    review: (review) => reviews.get(review) ?? null,
    message: async (text) => (broken ? null : messages.message(text)),
    prepare: async (wanted, onProgress = () => {}, owner = '') => {
      const todo = wanted
        .filter((review) => !reviews.has(review))
        .map((review) => ({ review, texts: textsOf(review) }));
      const all = todo.reduce((sum, { texts }) => sum + texts.length, 0);
      let before = 0;
      for (const { review, texts } of todo) {
        try {
          const tell = (done: number) => onProgress({ done: before + done, all });
          const embeddings = await loadEmbeddings(review, texts, { ...source, owner }, tell);
          reviews.set(review, assembleEmbeddings(review, embeddings));
        } catch (error) {
          if (!(error instanceof NetworkError)) throw error;
          fail(error);
        }
        before += texts.length;
      }
    },
    late: messages.late,
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
