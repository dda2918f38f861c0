import { fold } from '../../shared/letters/fold.ts';
import { isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import type { Why } from '../Why.ts';
import { dropLabels } from './dropLabels.ts';
import { dropLooseHeadings } from './dropLooseHeadings.ts';
import { dropRepeated } from './dropRepeated.ts';
import { dropTitle } from './dropTitle.ts';
import { endOfReview } from './endOfReview.ts';
import { authorCards, namesOf } from './isBiography.ts';
import type { Known } from './Known.ts';
import { cardsIn } from './layout/cardsIn.ts';
import { isIn, mainBox } from './layout/mainBox.ts';
import { otherTexts } from './layout/otherTexts.ts';
import { openParagraphs } from './openParagraphs.ts';
import type { SortedBlock } from './SortedBlock.ts';
import { isMarkedHeading, isSentence, looksLikeHeading } from './shape.ts';
import { wordsAround } from './siteWords.ts';
import { trimHead, trimTail } from './trimEnds.ts';
import { whyAlone } from './whyAlone.ts';

/** What whoever imports says against the sorting: the places of blocks in the page. */
export interface Corrections {
  readonly keep: ReadonlySet<number>;
  readonly drop: ReadonlySet<number>;
}

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
  const authors = authorCards(blocks, names, known.title);
  const byItself = blocks.map(
    (block, index) => whyAlone(block, names) ?? (authors.has(index) ? 'about the author' : null),
  );
  const end = endOfReview(blocks, byItself);
  const proseOf = (why: readonly (Why | null)[]): ReadonlySet<Block> =>
    new Set(
      blocks.filter(
        (block, index) =>
          index < end && why[index] === null && block.inArticle !== false && isProse(block.text),
      ),
    );
  const main = mainBox([...proseOf(byItself)]);
  const cards = cardsIn(blocks, byItself, main);
  const alone = byItself.map((why, index) => why ?? (cards.has(index) ? 'beside the article' : null));
  const certain = proseOf(alone);
  const other = otherTexts(blocks, alone, main);
  const inMain = blocks.filter(
    (block, index) => index < end && alone[index] === null && main !== null && isIn(main, block),
  );
  const open = new Set(openParagraphs(inMain));
  const found = blocks.flatMap((block, index) =>
    (certain.has(block) && !other.has(index)) || open.has(block) ? [index] : [],
  );
  const notes = notesBeside(found.flatMap((place) => blocks[place] ?? []));
  const print = found.filter((place) => !(notes.small && blocks[place]?.small === true));
  const first = print[0] ?? 0;
  const last = print.at(-1) ?? blocks.length - 1;
  const places = found.filter((place) => place >= first && place <= last);
  const isMarked = places.some((place) => blocks[place]?.marked === 'paragraph');
  const sorted = blocks.map((block, index): SortedBlock => {
    const around = index < first || index > last;
    const why = alone[index] ?? (around ? whyAround(block, known.title, notes) : null);
    if (drop.has(index)) return { ...block, kind: 'left out', why: 'dropped by you' };
    if (keep.has(index)) {
      const heading = alone[index] === null && isHeading(block, isMarked);
      return { ...block, kind: heading ? 'heading' : 'paragraph', chosen: true };
    }
    if (why !== null) return { ...block, kind: 'left out', why };
    if (around && (block.inArticle === false || other.has(index)))
      return { ...block, kind: 'left out', why: 'outside the article' };
    if (index >= end) return { ...block, kind: 'left out', why: 'below the review' };
    return { ...block, kind: isHeading(block, isMarked) ? 'heading' : 'paragraph', chosen: false };
  });
  const titled = dropTitle(sorted, known, first);
  const trimmed = places.length === 0 ? titled : trimTail(trimHead(titled, first, isMarked), last, main);
  return dropLooseHeadings(dropRepeated(dropLabels(trimmed, new Set(places))));
}

/** Where a page marks its paragraphs, what it does not mark is no heading, unless it is bold. */
function isHeading(block: Block, isMarked: boolean): boolean {
  if (isMarkedHeading(block)) return true;
  return (
    ((block.marked === null && !isMarked) || block.bold) && block.within !== 'list' && looksLikeHeading(block)
  );
}

/** How notes beside an article are set apart from it: not as most of its paragraphs are set. */
interface Notes {
  readonly slanted: boolean;
  readonly small: boolean;
}

function notesBeside(paragraphs: readonly Block[]): Notes {
  const isSome = (set: (block: Block) => boolean): boolean =>
    paragraphs.filter(set).length <= paragraphs.length / 2;
  return { slanted: isSome(({ slanted }) => slanted), small: isSome(({ small }) => small) };
}

/**
 * What stands above and below an article: in small print, by its words, about the site itself with a link, or in italics as
 * notes are that don’t name the film.
 *
 * @param title the film's title
 * @param notes how notes are set apart
 */
function whyAround({ text, slanted, small, linked, within }: Block, title: string, notes: Notes): Why | null {
  if (small && notes.small) return 'the site’s own words';
  if (isProse(text)) return null;
  const isNote = slanted && notes.slanted && within === null && !fold(text).includes(fold(title));
  if (isNote || (linked > 0 && /\b(?:we|us|our|you|your)\b/i.test(text))) return 'the site’s own words';
  return isSentence(text) ? null : wordsAround(text);
}
