import { LRUCache } from 'lru-cache';
import type { Film } from '../../search/Film.ts';
import { atMost } from '../../shared/atMost.ts';
import { onceFor } from '../../shared/onceFor.ts';
import { type Wording, wordingOf } from './Wording.ts';

/** The last questions: each is looked at from several sides. */
const KEPT = 10;

/** Questions as they are compared with those that a film lists. */
export const wordingIn = onceFor((film: Film) => {
  const last = new LRUCache<string, Wording>(atMost(KEPT));
  return (typed: string): Wording => {
    const known = last.get(typed) ?? wordingOf(typed, film);
    last.set(typed, known);
    return known;
  };
});
