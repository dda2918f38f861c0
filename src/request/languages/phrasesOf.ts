import type { Phrases } from '../../messages/languages/Phrases.ts';
import { phrasesFor } from '../../messages/languages/phrasesFor.ts';
import type { Origin } from '../CommandInput.ts';

/** What says in which language somebody is spoken to. */
export type SpokenTo = Pick<Origin, 'locale' | 'serverLocale' | 'visibility'>;

/**
 * The language of a reply: the person's, where they alone see it; else the server's.
 *
 * @param isPrivate whether they alone see it
 */
export function phrasesOf(
  { locale, serverLocale, visibility }: SpokenTo,
  isPrivate: boolean = visibility !== 'public',
): Phrases {
  return phrasesFor(isPrivate ? locale : (serverLocale ?? locale));
}
