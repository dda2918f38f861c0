import type { Film } from '../../search/Film.ts';
import { filmsInQuestion } from './filmsInQuestion.ts';
import { type Library, onlyFilm } from './Library.ts';

/** The one film that a question is certainly about; null where it names none, or more than one. */
export function filmInQuestion(question: string, library: Library): Film | null {
  return onlyFilm(filmsInQuestion(question, library).sure);
}
