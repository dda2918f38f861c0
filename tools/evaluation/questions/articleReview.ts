import type { PlainText, Review, Sentence } from '../../../src/review/Review.ts';
import { splitSentences } from '../../../src/review/splitSentences.ts';
import { PlainError } from '../../../src/shared/PlainError.ts';
import { shortHash } from '../../../src/shared/shortHash.ts';
import type { Article } from './readQuestions.ts';

/** A paragraph of a review without markup; its sentences where they are known, else they are found. */
export interface PlainParagraph {
  readonly heading: string | null;
  readonly sentences: readonly string[] | string;
}

/** A review of nothing but a title and paragraphs. */
export function plainReview(title: string, id: string, paragraphs: readonly PlainParagraph[]): Review {
  return {
    id,
    file: title,
    source: '',
    title,
    ownTitle: title,
    year: null,
    directors: [],
    watch: null,
    accent: null,
    language: 'en',
    length: null,
    genre: null,
    rating: null,
    cast: [],
    themes: [],
    questions: [],
    asked: [],
    summary: null,
    author: null,
    url: null,
    line: 1,
    passages: paragraphs.map(({ heading, sentences }, index) => {
      const text = typeof sentences === 'string' ? sentences : sentences.join(' ');
      const plain = plainOf(text);
      return {
        id: shortHash(`${title}\n${text}\n${index}`, 5),
        filmTitle: title,
        trail: heading === null ? [] : [heading],
        number: index + 1,
        start: 0,
        end: text.length,
        text,
        plain,
        sentences: typeof sentences === 'string' ? splitSentences(plain, text, 'en') : placed(sentences),
        spoiler: false,
        line: 1,
      };
    }),
  };
}

/** An article as a review without headings: its contexts are the passages, as they are. */
export function articleReview({ title, paragraphs }: Article): Review {
  const contexts = paragraphs.map(({ context }) => ({ heading: null, sentences: context }));
  return plainReview(title, shortHash(title, 4), contexts);
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

/** Sentences that stand in a row with a space between them. */
function placed(sentences: readonly string[]): Sentence[] {
  let start = 0;
  return sentences.map((plain) => {
    const sentence = { start, end: start + plain.length, plain };
    start += plain.length + 1;
    return sentence;
  });
}
