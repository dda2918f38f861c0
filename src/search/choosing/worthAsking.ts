import { similarities } from '../../reader/Matrix.ts';
import type { Reader, ReadMessage } from '../../reader/Reader.ts';
import type { Film } from '../Film.ts';
import type { Question } from '../Question.ts';
import { contentWords } from '../words/conceptsOf.ts';
import { bestFilms } from './bestFilms.ts';
import { coverageIn } from './coverageIn.ts';

/**
 * The films of many that are worth asking a question: those with a passage that has most of its words, and those with one
 * that is most like it. It takes a hundredth of the time that asking takes.
 *
 * @param reader what reads; null for words alone
 * @param message the question as it was read; null when words alone have to do
 * @param most how many
 * @returns in the order of `films`
 */
export function worthAsking(
  question: Question,
  films: readonly Film[],
  reader: Reader | null,
  message: ReadMessage | null,
  most: number,
): readonly Film[] {
  const alike = message === null || reader === null ? [] : mostLike(message, films, reader);
  const chosen = new Set(alike.slice(0, Math.ceil(most / 2)));
  for (const film of bestFilms(films, coverageIn(contentWords(question.words), films))) {
    if (chosen.size === most) break;
    chosen.add(film);
  }
  return films.filter((film) => chosen.has(film));
}

/** Films by their passage that is most like a message, as far as their embeddings are there. */
function mostLike({ embedding }: ReadMessage, films: readonly Film[], reader: Reader): Film[] {
  return bestFilms(films, ({ review }) => {
    const read = reader.review(review);
    return read === null ? new Float32Array() : similarities(read.passages, embedding);
  });
}
