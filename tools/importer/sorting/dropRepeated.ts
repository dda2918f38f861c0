import { oneLine } from '../writing/readsAs.ts';
import { leaveOut, type SortedBlock } from './SortedBlock.ts';

/** Fewest words of a quotation that stand in the text too, where its first word was changed to begin a sentence. */
const PULLED = 5;

/** What stands twice: pull quotes, and paragraphs that a page shows again. */
export function dropRepeated(blocks: readonly SortedBlock[]): SortedBlock[] {
  const plain = blocks.map(({ text }) => bare(text));
  const isKept = (index: number): boolean => blocks[index]?.kind === 'paragraph';
  return blocks.map((block, index) => {
    const words = plain[index] ?? '';
    if (block.kind !== 'paragraph' || words.split(' ').length < 4) return block;
    const twice = plain.some(
      (other, at) =>
        at !== index &&
        isKept(at) &&
        (other.length > words.length ? other.includes(words) : other === words && at < index),
    );
    const core = block.within === 'quotation' ? words.split(' ').slice(1).join(' ') : '';
    const pulled =
      core.split(' ').length >= PULLED &&
      plain.some((other, at) => at !== index && isKept(at) && other.includes(core));
    return twice || pulled ? leaveOut(block, 'a repetition') : block;
  });
}

/** Words without the marks around them. */
function bare(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/^[\s"“”'‘’«»…]+|[\s"“”'‘’«».,…]+$/gu, '');
}
