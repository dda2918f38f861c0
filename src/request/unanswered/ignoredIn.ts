import { meansSame, type Wording, wordingOf } from '../../answers/asked/Wording.ts';
import type { Kept, Pin } from '../../club/Records.ts';
import { onceFor } from '../../shared/onceFor.ts';

/**
 * Tells whether moderators want to hear no more of a question: it means the same as one that they ignore. Its film is the
 * id of the review; empty where none was meant.
 */
export const ignoredIn = onceFor((pins: readonly Kept<Pin>[]) => {
  const ignored = pins
    .filter(({ value }) => value.passage === null)
    .map(({ value }) => ({ film: value.film ?? '', wording: wordingOf(value.question, null) }));
  return (film: string, wording: Wording): boolean =>
    ignored.some((one) => one.film === film && meansSame(one.wording, wording));
});
