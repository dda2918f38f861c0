import type { FilmIndex } from './buildIndex.ts';
import { type Matrix, toMatrix } from './embedding/Matrix.ts';
import { maskNames } from './maskNames.ts';

/** What a film's vectors stand for. Rows of the sentence matrices follow the review's sentences in order. */
export interface FilmVectors {
  /** A row for each passage. */
  readonly passages: Matrix;
  /** Each sentence with its nearest heading before it. */
  readonly headed: Matrix;
  /** Each sentence with "someone" for every name. */
  readonly masked: Matrix;
}

/** The texts whose vectors a film needs, by what they are for. */
interface FilmTexts {
  readonly passages: readonly string[];
  readonly headed: readonly string[];
  readonly masked: readonly string[];
}

/** Every text of a film that needs a vector; the same text once. */
export function textsToEmbed(film: FilmIndex): string[] {
  const { passages, headed, masked } = textsOf(film);
  return [...new Set([...passages, ...headed, ...masked])];
}

/** A film's vectors, put together from those of its texts. */
export function assembleVectors(film: FilmIndex, vectorOf: (text: string) => Float32Array): FilmVectors {
  const { passages, headed, masked } = textsOf(film);
  const matrix = (texts: readonly string[]): Matrix => toMatrix(texts.map(vectorOf));
  return {
    passages: matrix(passages),
    headed: matrix(headed),
    masked: matrix(masked),
  };
}

function textsOf({ review, names, sentenceList }: FilmIndex): FilmTexts {
  return {
    passages: review.passages.map(({ plain }) => plain.text),
    headed: sentenceList.map(({ plain, heading }) => (heading === null ? plain : `${heading}. ${plain}`)),
    masked: sentenceList.map(({ plain }) => maskNames(plain, names)),
  };
}
