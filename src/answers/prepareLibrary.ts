import type { Library } from '../films/library.ts';
import type { Progress } from '../reader/Reader.ts';
import { exampleQuestions } from './exampleQuestions.ts';

/**
 * Makes ready what takes time: the vectors of all reviews, and the questions that are offered. Never throws: without
 * vectors, words alone answer.
 */
export async function prepareLibrary(
  { films, reader }: Library,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  await reader?.prepare(
    films.map(({ review }) => review),
    onProgress,
  );
  for (const film of films) await exampleQuestions(film, reader);
}
