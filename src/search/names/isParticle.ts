import { wordSet } from '../words/wordSet.ts';

const PARTICLES = wordSet('the a an of and de di da del der den van von la le el al st dr mr mrs ms jr sr');

/** Parts that are written together with the name behind them as well: LeRoux, O Dell, MacDonald. */
const PREFIXES = wordSet(
  'de di da del des du der den dos van von vander vonder la le lo les el al st ste saint san o d l mc mac ben ibn abu ap fitz',
);

/** Whether a part of a name stands in many names and means nobody by itself. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** Whether a folded part of a name may be written together with the next one. */
export function isPrefix(word: string): boolean {
  return PREFIXES.has(word);
}
