import { isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import { boxesFrom } from '../reading/Box.ts';
import type { Why } from '../Why.ts';
import { partsTexts } from './SortedBlock.ts';
import { endsLikeSentence, isMarkedHeading, isVerdict, looksLikeLabel } from './shape.ts';

/** Labels that stand over what is no review any more. */
const OVER: ReadonlySet<Why> = new Set(['a comment', 'related reading', 'about the author']);

/** What only stands among comments and posts: answers, dates, votes. */
const AMONG_COMMENTS =
  /^(?:reply|report|permalink|quote|flag|upvote|downvote|like|log ?in to reply|op|reply to this|\(?reply\b.{0,20})$|^(?:.{0,40}[•·|]\s*)?(?:about )?(?:\d+|an?|one) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdwy]|mo|yr)\.? ago\b|\b(?:says|said|wrote|writes)(?::|\.\.\.|…)$|\b\d{4},? (?:at )?\d{1,2}[:.]\d{2}\b/i;

/** The start of an answer in a thread, or of the next message of a chat. */
const ANSWER =
  /^(?:re|aw|sv)\s*:\s+\S|^(?:[^\n[\]]{1,40}, )?\[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}/i;

/** The sign that a magazine puts under an article. */
const END_SIGN = /[.!?…]["'”’)]*\s[♦■●◆◼∎]$/u;

/** Fewest lines without a sentence, one below the other, that part a text from others; most of all prose below them. */
const STACK = 3;
const MOST_BELOW = 0.3;

/**
 * The place of the first block after which a page's comments, answers or suggestions stand.
 *
 * @param blocks a page's blocks, in order
 * @param alone why each is no part of the review, as far as it says so by itself
 */
export function endOfReview(blocks: readonly Block[], alone: readonly (Why | null)[]): number {
  const proseAt = (at: number): boolean => alone[at] === null && isProse(blocks[at]?.text ?? '');
  const start = blocks.findIndex((_, at) => proseAt(at));
  // Of a web page its elements tell more than the order of its lines.
  const isPlain = !blocks.some(({ box }) => boxesFrom(box).at(-1)?.element.tagName === 'html');
  const lastInArticle = blocks.findLastIndex(({ inArticle }, at) => inArticle === true && proseAt(at));
  const proseAfter = countAfter(blocks.map((_, at) => proseAt(at)));
  const furnitureAfter = countAfter(blocks.map(({ text }) => AMONG_COMMENTS.test(text)));
  const end = blocks.findIndex((block, at) => {
    if (start === -1 || at <= start) return false;
    if (ANSWER.test(block.text)) return true;
    const why = alone[at];
    if (why === null || why === undefined || !OVER.has(why) || isProse(block.text)) return false;
    const prose = proseAfter[at] ?? 0;
    const furniture = furnitureAfter[at] ?? 0;
    if (why === 'a comment' && furniture > 0 && furniture >= prose) return true;
    // Where the page's article goes on, the label stands in the midst of it.
    if (at < lastInArticle) return false;
    if (why === 'a comment' && furniture > 0) return true;
    // Nor do titles with an excerpt each part paragraphs that follow each other.
    if (isPlain && why === 'related reading' && goesOn(blocks, alone, at)) return false;
    // A label over suggestions: what comes then are more titles and labels than paragraphs.
    return !/[:|]\s*\S/.test(block.text) && prose <= (blocks.length - at - 1) / 4;
  });
  const signed = blocks.flatMap(({ text }, at) => (END_SIGN.test(text) ? [at + 1] : []));
  const signedAt = signed.length === 1 ? signed : [];
  return Math.min(
    ...signedAt,
    end === -1 ? blocks.length : end,
    isPlain ? endByLines(blocks, alone) : blocks.length,
  );
}

/** The place of the first of several lines without a sentence, some of them the site's, below which little prose stands. */
function endByLines(blocks: readonly Block[], alone: readonly (Why | null)[]): number {
  const lengthAt = (at: number): number => {
    const text = blocks[at]?.text ?? '';
    return alone[at] === null && isProse(text) ? text.length : 0;
  };
  const total = blocks.reduce((sum, _, at) => sum + lengthAt(at), 0);
  let below = total;
  let stack: number[] = [];
  for (const [at, block] of blocks.entries()) {
    const why = alone[at] ?? null;
    const isLine = why === null ? isLabel(block) && !isVerdict(block.text) : partsTexts(why);
    if (isLine) stack.push(at);
    else if (why === null || partsTexts(why) || why === 'a rating') {
      const isSites = stack.some((place) => alone[place] !== null);
      if (
        stack.length >= STACK &&
        isSites &&
        below < total &&
        below <= MOST_BELOW * total &&
        !goesOn(blocks, alone, at - 1)
      )
        return stack[0] ?? blocks.length;
      stack = [];
    }
    below -= lengthAt(at);
  }
  return blocks.length;
}

/** Whether paragraphs that follow each other are the next ones behind a place. */
function goesOn(blocks: readonly Block[], alone: readonly (Why | null)[], at: number): boolean {
  let before: 'text' | 'line' = 'line';
  let isNear = false;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const why = alone[next] ?? null;
    const text = blocks[next]?.text ?? '';
    if (why !== null && !partsTexts(why)) continue;
    const isText = why === null && (isProse(text) || (endsLikeSentence(text) && !text.endsWith('?')));
    if (isText && before === 'text' && (isNear || isProse(text))) return true;
    if (isNear) return false;
    isNear = why === null && isProse(text);
    before = isText ? 'text' : 'line';
  }
  return false;
}

/** A heading, or few words that are no sentence. */
function isLabel(block: Block): boolean {
  return isMarkedHeading(block) || (!isProse(block.text) && looksLikeLabel(block));
}

/** For each place, how many of the places after it hold. */
function countAfter(holds: readonly boolean[]): number[] {
  let count = 0;
  return holds
    .toReversed()
    .map((one) => {
      const after = count;
      if (one) count += 1;
      return after;
    })
    .toReversed();
}
