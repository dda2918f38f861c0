import { filmInQuestion } from '../../conversation/films/filmInQuestion.ts';
import type { Library } from '../../conversation/films/Library.ts';
import type { Film } from '../../search/Film.ts';
import { exampleWords } from '../examples/exampleWords.ts';
import { ANSWER_SETTINGS } from '../settings.ts';

/**
 * An example question of a film among others: as it is where it says itself which film it is about, else with the title.
 *
 * @returns null where it would be too long to stand on a button
 */
export function namingFilm(question: string, film: Film, library: Library): string | null {
  if (library.films.length === 1 || filmInQuestion(question, library) === film) return question;
  const { ownTitle, language } = film.review;
  const named = exampleWords(language).inFilm(ownTitle, question);
  return named.length <= ANSWER_SETTINGS.longestExample ? named : null;
}
