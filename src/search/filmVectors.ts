import type { FilmIndex } from './buildIndex.ts';
import { type Matrix, toMatrix } from './embedding/Matrix.ts';
import { maskNames } from './maskNames.ts';
import { splitClauses } from './splitClauses.ts';

/** What a film's vectors stand for. Rows of the sentence matrices follow the review's sentences in order. */
export interface FilmVectors {
  /** A row for each passage. */
  readonly passages: Matrix;
  /** Each sentence with its nearest heading before it. */
  readonly headed: Matrix;
  /** Each sentence with "someone" for every name. */
  readonly masked: Matrix;
  /** The clauses of all sentences. */
  readonly clauses: Matrix;
  /** The sentence that each row of `clauses` belongs to. */
  readonly clauseOwners: readonly number[];
}

/** The texts whose vectors a film needs, by what they are for. */
interface FilmTexts {
  readonly passages: readonly string[];
  readonly headed: readonly string[];
  readonly masked: readonly string[];
  readonly clauses: readonly string[];
  readonly clauseOwners: readonly number[];
}

/** Every text of a film that needs a vector; the same text once. */
export function textsToEmbed(film: FilmIndex): string[] {
  const { passages, headed, masked, clauses } = textsOf(film);
  return [...new Set([...passages, ...headed, ...masked, ...clauses])];
}

/** A film's vectors, put together from those of its texts. */
export function assembleVectors(film: FilmIndex, vectorOf: (text: string) => Float32Array): FilmVectors {
  const { passages, headed, masked, clauses, clauseOwners } = textsOf(film);
  const matrix = (texts: readonly string[]): Matrix => toMatrix(texts.map(vectorOf));
  return {
    passages: matrix(passages),
    headed: matrix(headed),
    masked: matrix(masked),
    clauses: matrix(clauses),
    clauseOwners,
  };
}

function textsOf({ review, names, sentenceList }: FilmIndex): FilmTexts {
  const clauses = sentenceList.map(({ plain }) => splitClauses(plain));
  return {
    passages: review.passages.map(({ plain }) => plain.text),
    headed: sentenceList.map(({ plain, heading }) => (heading === null ? plain : `${heading}. ${plain}`)),
    masked: sentenceList.map(({ plain }) => maskNames(plain, names)),
    clauses: clauses.flat(),
    clauseOwners: clauses.flatMap((parts, sentence) => parts.map(() => sentence)),
  };
}
