import { amountOf, isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import type { Why } from '../Why.ts';
import { isBiography } from './isBiography.ts';
import { isCredits } from './isCredits.ts';
import { hasNoWords, isMarkedHeading, isMenu, isSentence } from './shape.ts';
import { siteWords } from './siteWords.ts';

/** A text that says this much is no site's line, whatever words it has. */
const LONG = 320;

/** Why a block is no part of the review, wherever it stands; null where nothing says so. */
export function whyAlone(block: Block, names: ReadonlySet<string>): Why | null {
  const { text, aside, linked } = block;
  if (aside !== null) return aside;
  const said = siteWords(text, isSentence(text), amountOf(text) >= LONG);
  if (said !== null) return said;
  if (hasNoWords(text) && !(isMarkedHeading(block) && /\d{4}/.test(text))) return 'a line without words';
  if (isBiography(text, names)) return 'about the author';
  if (isCredits(text)) return 'a table of facts';
  if (isMarkedHeading(block)) return null;
  if (isMenu(text)) return 'a menu';
  return linked > 0.8 && !isProse(text) ? 'a link elsewhere' : null;
}
