import type { Phrases } from '../languages/Phrases.ts';
import { listWords } from './listWords.ts';

/** The first of a list as a person says it, and how many more there are: a sentence has no room for all. */
export function listFew(items: readonly string[], most: number, phrases: Phrases): string {
  const more = items.length - most;
  return listWords(more > 0 ? [...items.slice(0, most), phrases.more(more)] : items, phrases);
}
