import { exampleQuestions } from '../answers/examples/exampleQuestions.ts';
import type { Library } from '../conversation/films/Library.ts';
import type { Progress } from '../reader/Reader.ts';

/** Films whose questions are looked for before somebody asks: those of the first are offered where none is named. */
const PREPARED = 20;

/**
 * Makes ready what takes time: the embeddings of all reviews, and the questions that are offered first. Never throws: without
 * embeddings, words alone answer.
 */
export async function prepareLibrary(
  library: Library,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const { films, reader } = library;
  await reader?.prepare(
    films.map(({ review }) => review),
    onProgress,
  );
  for (const film of films.slice(0, PREPARED)) await exampleQuestions(film, reader);
}
