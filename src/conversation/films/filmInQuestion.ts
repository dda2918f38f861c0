import type { FilmIndex } from '../../search/FilmIndex.ts';
import { filmsInQuestion } from './filmsInQuestion.ts';
import type { Library } from './Library.ts';

/** The one film that a question is certainly about; null where it names none, or more than one. */
export function filmInQuestion(question: string, library: Library): FilmIndex | null {
  const { sure } = filmsInQuestion(question, library);
  return sure.length === 1 ? (sure[0] ?? null) : null;
}
