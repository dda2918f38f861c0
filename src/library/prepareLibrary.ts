import { exampleQuestions } from '../answers/examples/exampleQuestions.ts';
import type { Library } from '../conversation/films/Library.ts';
import type { Progress } from '../reader/Reader.ts';

/**
 * Makes ready what takes time: the embeddings of all reviews, and the questions that are offered. Never throws: without
 * embeddings, words alone answer.
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
