import { PlainError } from '../PlainError.ts';
import type { PlainText, Review } from '../review/review.ts';
import { shortHash } from '../review/shortHash.ts';
import { splitSentences } from '../review/splitSentences.ts';
import type { Article } from './readQuestions.ts';

/** An article as a review without headings: its contexts are the passages, as they are. */
export function articleReview({ title, paragraphs }: Article): Review {
  return {
    id: shortHash(title, 4),
    file: title,
    title,
    year: null,
    directors: [],
    watch: null,
    accent: null,
    language: 'en',
    cast: [],
    themes: [],
    summary: null,
    author: null,
    url: null,
    line: 1,
    passages: paragraphs.map(({ context }, index) => {
      const plain = plainOf(context);
      return {
        id: shortHash(`${title}\n${context}\n${index}`, 5),
        film: title,
        trail: [],
        number: index + 1,
        start: 0,
        end: context.length,
        text: context,
        plain,
        sentences: splitSentences(plain, context, 'en'),
        spoiler: false,
        line: 1,
      };
    }),
  };
}

/**
 * For each context of an article, the index of the passage with the same text.
 *
 * @throws {PlainError} for a context that is no paragraph of the review
 */
export function locateContexts({ paragraphs }: Article, review: Review): number[] {
  return paragraphs.map(({ context }) => {
    const index = review.passages.findIndex(({ text }) => text === context.trim());
    if (index === -1)
      throw new PlainError(`This context is no paragraph of ${review.file}: “${context.slice(0, 80)}…”`);
    return index;
  });
}

/** Text without markup stands for itself. */
function plainOf(text: string): PlainText {
  return {
    text,
    offsets: Uint32Array.from({ length: text.length }, (_, index) => index),
    styles: new Uint8Array(text.length),
  };
}
