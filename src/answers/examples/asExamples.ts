import type { Library } from '../../conversation/films/Library.ts';
import type { Film } from '../../search/Film.ts';
import type { Example } from '../Answer.ts';
import { namingFilm } from '../questions/namingFilm.ts';

/**
 * Example questions of a film as they are offered; those that have no room for its title are left out.
 *
 * @param isAmongOthers whether other films' questions are offered too, so that each has to say which film it is of
 */
export function asExamples(
  questions: readonly string[],
  film: Film,
  library: Library,
  isAmongOthers: boolean,
): Example[] {
  return questions.flatMap((example): Example[] => {
    const question = isAmongOthers ? namingFilm(example, film, library) : example;
    return question === null ? [] : [{ film, question }];
  });
}
