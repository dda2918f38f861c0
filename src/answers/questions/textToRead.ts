import { filmInQuestion } from '../../conversation/films/filmInQuestion.ts';
import { type Library, onlyFilm } from '../../conversation/films/Library.ts';
import { withoutTitle } from '../../conversation/films/withoutTitle.ts';
import type { Film } from '../../search/Film.ts';
import type { Question } from '../../search/Question.ts';
import { correctTypos } from './correctTypos.ts';

/**
 * A question as the network reads it: its typos corrected, where the words of one review show what is one, and "the film"
 * in place of a title, which the network may never have read.
 *
 * @param films those that it is asked of
 */
export function textToRead({ text, typed }: Question, films: readonly Film[], library: Library): string {
  const named = filmInQuestion(typed, library);
  const about = named ?? onlyFilm(films);
  const corrected = about === null ? text : correctTypos(text, about);
  return named === null ? corrected : withoutTitle(corrected, named);
}
