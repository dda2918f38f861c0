import { fold } from '../../src/search/words/tokenize.ts';
import type { Block } from './Block.ts';
import type { ImportFacts } from './composeReview.ts';

export interface Heading extends Block {
  readonly kind: 'heading';
}
export interface Paragraph extends Block {
  readonly kind: 'paragraph';
}
export interface LeftOut extends Block {
  readonly kind: 'left out';
  readonly why: 'site' | 'page title';
}
export type SortedBlock = Heading | Paragraph | LeftOut;

/** Longest heading, in characters and words. */
const HEADING = { characters: 90, words: 14 };

/** A paragraph of at least this many characters is certainly prose of the review. */
const PROSE = 160;

/** What only sites say, wherever it stands, in whole sentences too. */
const SITE_ANYWHERE: readonly RegExp[] = [
  /^\[[^\]]+\]: \S+/,
  /^(?:article|story) continues (?:below|after)/i,
  /^(?:related|read more|read next|see also|more like this|you (?:may|might) also like|recommended|watch next|trending|popular|tags?|tagged|filed under|categor(?:y|ies)|posted (?:in|on|by|at))\s*[:|]/i,
  /\b(?:we|this (?:site|website)) uses? cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|\baccept (?:all )?cookies\b/i,
  /\b(?:subscribe|sign up)\b.*\b(?:newsletter|inbox|emails?|mailing list|updates|channel|podcast)\b/i,
  /\b(?:newsletter|mailing list)\b.*\b(?:subscribe|sign up)\b/i,
  /^(?:©|copyright\b|\(c\) ?\d{4})|\ball rights reserved\b/i,
  /^(?:leave a (?:comment|reply)|post a comment)\b/i,
  /^(?:photo|image|picture|still)s?(?: credit| courtesy)?(?: of)?\s*[:©]/i,
  /^(?:follow|like|find|join|support) us on\b/i,
  /\b(?:terms of (?:use|service)|privacy policy)\b/i,
];

/** What sites say wherever it stands, but reviewers too, as part of a sentence. */
const SITE_LABELS: readonly RegExp[] = [
  /^(?:advertisement|advert|sponsored|ad)\b.{0,40}$/i,
  /^(?:related|read more|read next|see also|more like this|you (?:may|might) also like|recommended|watch next|trending|popular)\b/i,
  /^(?:share|tweet|pin|print|email)(?: (?:this|on|via|it)\b.*)?(?:\s*[:|–-].*)?$/i,
  /^\d+ (?:comments?|replies|shares|likes)\b/i,
  /^comments? ?(?:\(\d+\)|are (?:closed|open)|\d*)\.?$/i,
  /^(?:tags?|tagged|filed under|categor(?:y|ies)|posted (?:in|on|by|at))\b/i,
  /^(?:follow|like|find|join|support) us\b/i,
  /^(?:skip to (?:main )?content|back to top|menu|search|home|loading)\b.{0,30}$/i,
  /^(?:watch|play) (?:the )?(?:trailer|video)\b.{0,40}$/i,
  /\b(?:contact us|about us)\b/i,
];

/** What sites say above and below an article. */
const SITE_AROUND: readonly RegExp[] = [
  /^(?:by|words by|written by|review by|reviewed by|text:)\s+\p{Lu}/iu,
  /\b\d+\s*(?:min(?:ute)?s?)\.?\s*read\b/i,
  /^(?:published|updated|last (?:updated|modified)|date)\b/i,
  /^(?:\d{1,2}[./ -])?(?:\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[./ -].{0,14}\d{4}$/i,
  /\b(?:share|tweet|facebook|twitter|reddit|whatsapp|instagram|pinterest|newsletter|subscribe|log ?in|sign ?in|comments?|patreon|advert\w*|membership|donate)\b/i,
  /^(?:next|previous|older|newer)\b/i,
];

/** Marks between the items of a menu. */
const MENU_MARK = /\s[|/›»·•>–—-]\s|\t/g;

/**
 * Tells a review's headings and paragraphs from the site around them.
 *
 * @param blocks a page's blocks, in order
 * @param film what its title is found by
 */
export function sortBlocks(
  blocks: readonly Block[],
  film: Pick<ImportFacts, 'title' | 'year'>,
): SortedBlock[] {
  const isProse = (block: Block): boolean => block.text.length >= PROSE && !saysSite(block.text);
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  const sorted = blocks.map((block, index): SortedBlock => {
    const around = index < first || index > last;
    if (isSite(block, around)) return { ...block, kind: 'left out', why: 'site' };
    const heading = isHeading(block, blocks[index + 1]) || (index < first && isTitle(block));
    return { ...block, kind: heading ? 'heading' : 'paragraph' };
  });
  return dropLooseHeadings(dropTitle(sorted, film));
}

function isSite({ text, marked }: Block, around: boolean): boolean {
  if (saysSite(text)) return true;
  if (marked === 'heading') return false;
  if (isMenu(text)) return true;
  return (
    around && text.length < PROSE && SITE_AROUND.some((pattern) => pattern.test(text)) && !isSentence(text)
  );
}

function saysSite(text: string): boolean {
  if (text.length >= 2 * PROSE) return false;
  const says = (pattern: RegExp): boolean => pattern.test(text);
  return SITE_ANYWHERE.some(says) || (!isSentence(text) && SITE_LABELS.some(says));
}

/** A row of short items with marks or line breaks between them. */
function isMenu(text: string): boolean {
  const items = text.split(text.includes('\n') ? /\n/ : MENU_MARK);
  return items.length >= 3 && items.every((item) => item.trim().length < 40 && !/[.!?]$/.test(item.trim()));
}

/** Words that end like a sentence and are long enough for one. */
function isSentence(text: string): boolean {
  return /[.!?…]["'”’)*_]*$/u.test(text) && text.split(/\s+/).length >= 6;
}

function isHeading({ text, marked }: Block, next: Block | undefined): boolean {
  if (marked !== null) return marked === 'heading';
  const fits =
    text.length <= HEADING.characters && text.split(/\s+/).length <= HEADING.words && !text.includes('\n');
  return fits && next !== undefined && !/[.!…,;"”]$/u.test(text);
}

/** Above the first paragraph even a long line is a title, unless it is a sentence. */
function isTitle({ text, marked }: Block): boolean {
  return marked === null && text.length < PROSE && !text.includes('\n') && !isSentence(text);
}

/**
 * The film's title, with or without its year, as the first heading: the page's title, though paragraphs stand under it.
 * Below another heading it stays, or its paragraphs would seem to be under that one.
 */
function dropTitle(
  blocks: readonly SortedBlock[],
  { title, year }: Pick<ImportFacts, 'title' | 'year'>,
): SortedBlock[] {
  const words = wordsOf(title);
  const isFilm = (text: string): boolean =>
    words !== '' &&
    (wordsOf(text) === words ||
      (year === null
        ? wordsOf(text.replace(/\(\d{4}\)\W*$/, '')) === words
        : wordsOf(text) === `${words} ${year}`));
  const first = blocks.findIndex(({ kind, text }) => kind === 'heading' && !isFilm(text));
  return blocks.map((block, index) =>
    block.kind === 'heading' && (first === -1 || index < first) && isFilm(block.text)
      ? { ...block, kind: 'left out', why: 'page title' }
      : block,
  );
}

/** A title without case, accents and marks. */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A heading with nothing under it: above the first paragraph the page's title, below the last one the site's. */
function dropLooseHeadings(blocks: readonly SortedBlock[]): SortedBlock[] {
  const kept: SortedBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'left out');
    const before = kept.some(({ kind }) => kind === 'paragraph');
    const loose = block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && !before));
    kept.push(
      loose ? { ...block, kind: 'left out', why: next === undefined ? 'site' : 'page title' } : block,
    );
  }
  return kept;
}
