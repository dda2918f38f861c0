import { isProse, wordsOf } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import { endsLikeSentence } from './shape.ts';

/** Fewest words of a paragraph that ends without a full stop. */
const FEWEST = 6;

/** The paragraphs of somebody who writes without full stops at their ends: by these alone, such a paragraph is no label. */
export function openParagraphs(blocks: readonly Block[]): readonly Block[] {
  const prose = blocks.filter(({ text }) => isProse(text));
  const open = prose.filter(({ text }) => !endsLikeSentence(text));
  if (open.length <= prose.length / 2) return [];
  return blocks.filter(({ text, marked }) => marked === 'paragraph' && wordsOf(text) >= FEWEST);
}
