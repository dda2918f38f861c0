import type { Review } from '../../review/Review.ts';
import { fold } from '../../shared/letters/fold.ts';
import { lettersOf } from '../../shared/letters/lettersOf.ts';
import { shortHash } from '../../shared/shortHash.ts';

/** Most letters of a title in a name, which has at most 100 UTF-16 units (`src/club/Records.ts`). */
const READABLE = 40;

/**
 * The name that a film is added by: of letters, digits and hyphens, whatever its title is. Films that can't be told apart
 * have the same.
 */
export function recordName({ title, year }: Pick<Review, 'title' | 'year'>): string {
  const letters = lettersOf(title);
  const readable = [...letters].slice(0, READABLE).join('');
  const rest = readable === letters && letters !== '' ? '' : `-${shortHash(letters || fold(title), 9)}`;
  return `${readable || 'film'}${rest}${year === null ? '' : `-${year}`}`;
}
