import { fold } from '../../shared/letters/fold.ts';
import type { Known } from './Known.ts';
import { leaveOut, type SortedBlock } from './SortedBlock.ts';

/** The film's title, with or without its year, above the first other heading: the page's title. */
export function dropTitle(
  blocks: readonly SortedBlock[],
  { title, year }: Pick<Known, 'title' | 'year'>,
  start: number,
): SortedBlock[] {
  const words = titleOf(title);
  const isFilm = (text: string): boolean =>
    words !== '' &&
    (titleOf(text) === words ||
      (year === null
        ? titleOf(text.replace(/\(\d{4}\)\W*$/, '')) === words
        : titleOf(text) === `${words} ${year}`));
  const first = blocks.findIndex(({ kind, text }) => kind === 'heading' && !isFilm(text));
  return blocks.map((block, index) => {
    const above = block.kind === 'heading' ? first === -1 || index < first : index < start;
    return above && isFilm(block.text) ? leaveOut(block, 'the page’s title') : block;
  });
}

/** A title without case, accents and marks. */
function titleOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
