import { readFileSync } from 'node:fs';
import { z } from 'zod';

const file = z.object({ model: z.object({ vocab: z.record(z.string(), z.number()) }) });

let words: ReadonlySet<string> | null = null;

/** The words that the network knows as wholes, in small letters: of others it sees pieces. */
export function knownWords(): ReadonlySet<string> {
  if (words !== null) return words;
  const text = readFileSync(new URL('./tokenizer.json', import.meta.url), 'utf8');
  const { model } = file.parse(JSON.parse(text));
  words = new Set(Object.keys(model.vocab).filter((piece) => /^\p{L}+$/u.test(piece)));
  return words;
}
