import type { Film } from '../../search/Film.ts';
import { plainText } from '../../shared/plainText.ts';
import type { Library } from './Library.ts';
import { sameTitle } from './sameTitle.ts';

/** The film whose title, with its year or without, is all that a question says; null where it says more or less. */
export function bareTitle(question: string, { films }: Library): Film | null {
  const typed = plainText(question);
  const named = films.filter(
    ({ review: { title, year } }) => sameTitle(title, typed) || sameTitle(`${title} ${year ?? ''}`, typed),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
