import { readFileSync } from 'node:fs';

let words: ReadonlySet<string> | null = null;

/** A word piece of `tokenizer.json` that is a whole word, as it stands there with its number. */
const PIECE = /"(\p{Ll}{2,})": ?\d+/gu;

/**
 * The words that the network knows as wholes, in small letters: of others it sees pieces. Read when first asked for,
 * which most questions never do.
 */
export function knownWords(): ReadonlySet<string> {
  if (words === null) {
    const text = readFileSync(new URL('./tokenizer.json', import.meta.url), 'utf8');
    words = new Set(Array.from(text.matchAll(PIECE), ([, word = '']) => word));
  }
  return words;
}
