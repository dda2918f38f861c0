import type { Film } from '../../search/Film.ts';
import { plainText } from '../../shared/plainText.ts';
import { filmsTitled } from './filmsTitled.ts';
import { type Library, onlyFilm } from './Library.ts';

/** The film whose title, with its year or without, is all that a question says; null where it says more or less. */
export function bareTitle(question: string, { films }: Library): Film | null {
  const typed = plainText(question);
  const named = new Set([...filmsTitled(typed, films, 'title'), ...filmsTitled(typed, films, 'dated')]);
  return onlyFilm([...named]);
}
