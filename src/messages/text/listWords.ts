import type { Phrases } from '../languages/Phrases.ts';

/** A list as a person says it: `Maria, Freder and Rotwang`. */
export function listWords(items: readonly string[], { tag }: Pick<Phrases, 'tag'>): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}
