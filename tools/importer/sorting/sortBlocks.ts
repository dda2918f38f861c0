import { fold } from '../../../src/shared/fold.ts';
import { amountOf, isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import type { Why } from '../Why.ts';
import { oneLine } from '../writing/readsAs.ts';
import { endOfReview } from './endOfReview.ts';
import { isBiography, namesOf } from './isBiography.ts';
import {
  endsLikeSentence,
  hasNoWords,
  isMenu,
  isSentence,
  looksLikeHeading,
  looksLikeLabel,
  looksLikeName,
} from './shape.ts';
import { siteWords, wordsAround } from './siteWords.ts';

interface Kept extends Block {
  readonly kind: 'heading' | 'paragraph';
}
export interface LeftOut extends Block {
  readonly kind: 'left out';
  readonly why: Why;
}
export type SortedBlock = Kept | LeftOut;

/** What is known of a review, to tell its page's title and its author from it. */
export interface Known {
  readonly title: string;
  readonly year: number | null;
  readonly author: string | null;
}

/** What whoever imports says against the sorting: the places of blocks in the page. */
export interface Corrections {
  readonly keep: ReadonlySet<number>;
  readonly drop: ReadonlySet<number>;
}

/** A text that says this much is no site's line, whatever words it has. */
const LONG = 320;

/** Pieces between a heading and its paragraph that don't part them. */
const BETWEEN: ReadonlySet<Why> = new Set([
  'a caption',
  'an advert',
  'a line without words',
  'hidden on the page',
  'struck through',
  'a page number',
  'code of the page',
  'a repetition',
]);

/**
 * Tells a review's headings and paragraphs from the site around them.
 *
 * @param blocks a page's blocks, in order
 * @param known what is known of film and review
 * @param corrections what is kept or left out whatever the sorting says
 */
export function sortBlocks(
  blocks: readonly Block[],
  known: Known,
  { keep, drop }: Corrections = { keep: new Set(), drop: new Set() },
): SortedBlock[] {
  const names = namesOf(blocks, known.author);
  const alone = blocks.map((block) => whyAlone(block, names));
  const end = endOfReview(blocks, alone);
  const isCertain = (index: number): boolean => {
    const block = blocks[index];
    return (
      block !== undefined &&
      index < end &&
      alone[index] === null &&
      block.inArticle !== false &&
      isProse(block.text)
    );
  };
  const places = blocks.flatMap((_, index) => (isCertain(index) ? [index] : []));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? blocks.length - 1;

  const isMarked = places.some((place) => blocks[place]?.marked === 'paragraph');
  const sorted = blocks.map((block, index): SortedBlock => {
    const around = index < first || index > last;
    const why =
      alone[index] ??
      (around && !isProse(block.text) && !isSentence(block.text) ? wordsAround(block.text) : null);
    if (drop.has(index)) return { ...block, kind: 'left out', why: 'dropped by you' };
    if (keep.has(index))
      return {
        ...block,
        kind: alone[index] === null && isHeading(block, isMarked) ? 'heading' : 'paragraph',
      };
    if (why !== null) return { ...block, kind: 'left out', why };
    if (around && block.inArticle === false)
      return { ...block, kind: 'left out', why: 'outside the article' };
    if (index >= end) return { ...block, kind: 'left out', why: 'below the review' };
    return { ...block, kind: isHeading(block, isMarked) ? 'heading' : 'paragraph' };
  });
  const titled = dropTitle(sorted, known, first, keep);
  const trimmed =
    places.length === 0 ? titled : trimTail(trimHead(titled, first, isMarked, keep), last, keep);
  return dropLooseHeadings(dropRepeated(dropLabels(trimmed, keep), keep), keep);
}

/** Why a block is no part of the review, wherever it stands; null where nothing says so. */
function whyAlone(block: Block, names: ReadonlySet<string>): Why | null {
  const { text, aside, marked, linked } = block;
  if (aside !== null) return aside;
  const said = siteWords(text, isSentence(text), amountOf(text) >= LONG);
  if (said !== null) return said;
  if (hasNoWords(text) && !(isMarkedHeading(block) && /\d{4}/.test(text))) return 'a line without words';
  if (isBiography(text, names)) return 'about the author';
  if (marked === 'heading' || marked === 'title') return null;
  if (isMenu(text)) return 'a menu';
  return linked > 0.8 && !isProse(text) ? 'a link elsewhere' : null;
}

function isMarkedHeading({ marked }: Block): boolean {
  return marked === 'heading' || marked === 'title';
}

/** Where a page marks its paragraphs, what it does not mark is no heading, unless it is bold. */
function isHeading(block: Block, isMarked: boolean): boolean {
  if (isMarkedHeading(block)) return true;
  return (
    ((block.marked === null && !isMarked) || block.bold) && block.within !== 'list' && looksLikeHeading(block)
  );
}

/** Above the first certain paragraph only sentences that touch it stay, and the heading that touches them. */
function trimHead(
  blocks: readonly SortedBlock[],
  first: number,
  isMarked: boolean,
  keep: ReadonlySet<number>,
): SortedBlock[] {
  let from = first;
  const above = (): SortedBlock | undefined => blocks[from - 1];
  const touches = (block: SortedBlock | undefined): boolean =>
    block?.kind === 'paragraph' &&
    (isSentence(block.text) || (block.marked === 'paragraph' && endsLikeSentence(block.text)));
  while (touches(above()) || isNothing(above())) from -= 1;
  const top = above();
  const isTop = top !== undefined && couldStandOver(top, isMarked);
  return blocks.map((block, index) => {
    if (isTop && index === from - 1) return block.kind === 'left out' ? block : { ...block, kind: 'heading' };
    if (index >= from || block.kind === 'left out' || keep.has(index)) return block;
    return {
      ...block,
      kind: 'left out',
      why: isMarkedHeading(block) ? 'the page’s title' : 'above the review',
    };
  });
}

/** Whether what touches the first paragraph is its heading: even a long line, unless it names the page or a person. */
function couldStandOver({ kind, text, marked }: SortedBlock, isMarked: boolean): boolean {
  if (marked !== null || isMarked) return kind === 'heading' && marked !== 'title';
  return !isProse(text) && !text.includes('\n') && !isSentence(text) && !looksLikeName(text);
}

function isNothing(block: SortedBlock | undefined): boolean {
  return block?.kind === 'left out' && BETWEEN.has(block.why) && block.why !== 'a caption';
}

/** Below the last certain paragraph sentences stay, and headings over them, as long as nothing of the site comes between. */
function trimTail(blocks: readonly SortedBlock[], last: number, keep: ReadonlySet<number>): SortedBlock[] {
  let over = false;
  return blocks.map((block, index) => {
    if (index <= last || keep.has(index)) return block;
    if (block.kind === 'left out') {
      over ||= !BETWEEN.has(block.why) && block.why !== 'a rating';
      return block;
    }
    const next = blocks
      .slice(index + 1)
      .find((other) => other.kind !== 'left out' || !BETWEEN.has(other.why));
    const stays =
      block.kind === 'heading'
        ? next?.kind === 'paragraph' && endsLikeSentence(next.text)
        : endsLikeSentence(block.text);
    over ||= !stays;
    return over ? { ...block, kind: 'left out', why: 'below the review' } : block;
  });
}

/** The film's title, with or without its year, above the first other heading: the page's title. */
function dropTitle(
  blocks: readonly SortedBlock[],
  { title, year }: Known,
  start: number,
  keep: ReadonlySet<number>,
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
    return block.kind !== 'left out' && above && !keep.has(index) && isFilm(block.text)
      ? { ...block, kind: 'left out', why: 'the page’s title' }
      : block;
  });
}

/** A title without case, accents and marks. */
function titleOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Few words that are no sentence, and short lines that could be headings and that no paragraph follows. */
function dropLabels(blocks: readonly SortedBlock[], keep: ReadonlySet<number>): SortedBlock[] {
  return blocks.map((block, index) => {
    if (keep.has(index)) return block;
    if (block.kind === 'paragraph' && looksLikeLabel(block))
      return { ...block, kind: 'left out', why: 'a label' };
    if (block.kind !== 'heading' || isMarkedHeading(block)) return block;
    const next = blocks
      .slice(index + 1)
      .find((other) => other.kind !== 'left out' || !BETWEEN.has(other.why));
    return next?.kind === 'paragraph' ? block : { ...block, kind: 'left out', why: 'a label' };
  });
}

/** What stands twice: pull quotes, and paragraphs that a page shows again. */
function dropRepeated(blocks: readonly SortedBlock[], keep: ReadonlySet<number>): SortedBlock[] {
  const plain = blocks.map(({ text }) => bare(text));
  const isKept = (index: number): boolean => blocks[index]?.kind === 'paragraph';
  return blocks.map((block, index) => {
    const words = plain[index] ?? '';
    if (block.kind !== 'paragraph' || keep.has(index) || words.split(' ').length < 4) return block;
    const twice = plain.some(
      (other, at) =>
        at !== index &&
        isKept(at) &&
        (other.length > words.length ? other.includes(words) : other === words && at < index),
    );
    return twice ? { ...block, kind: 'left out', why: 'a repetition' } : block;
  });
}

/** Words without the marks around them. */
function bare(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/^[\s"“”'‘’«»…]+|[\s"“”'‘’«».,…]+$/gu, '');
}

/** A heading with nothing under it: above the first paragraph the page's title, below the last one the site's. */
function dropLooseHeadings(blocks: readonly SortedBlock[], keep: ReadonlySet<number>): SortedBlock[] {
  const kept: SortedBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'left out');
    const before = kept.some(({ kind }) => kind === 'paragraph');
    const loose =
      block.kind === 'heading' &&
      !keep.has(index) &&
      (next === undefined || (next.kind === 'heading' && !before));
    const why = next === undefined ? 'a heading with nothing under it' : 'the page’s title';
    kept.push(loose ? { ...block, kind: 'left out', why } : block);
  }
  return kept;
}
