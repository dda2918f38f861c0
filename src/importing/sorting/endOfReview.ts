import { isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import type { Why } from '../Why.ts';

/** Labels that stand over what is no review any more. */
const OVER: ReadonlySet<Why> = new Set(['a comment', 'related reading', 'about the author']);

/** What only stands among comments and posts: answers, dates, votes. */
const AMONG_COMMENTS =
  /^(?:reply|report|permalink|quote|flag|upvote|downvote|like|log ?in to reply|op|reply to this|\(?reply\b.{0,20})$|^(?:.{0,40}[•·|]\s*)?(?:about )?(?:\d+|an?|one) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdwy]|mo|yr)\.? ago\b|\b(?:says|said|wrote|writes)(?::|\.\.\.|…)$|\b\d{4},? (?:at )?\d{1,2}[:.]\d{2}\b/i;

/** The start of an answer in a thread, or of the next message of a chat. */
const ANSWER =
  /^(?:re|aw|sv)\s*:\s+\S|^(?:[^\n[\]]{1,40}, )?\[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}/i;

/**
 * The place of the first block after which a page's comments, answers or suggestions stand.
 *
 * @param blocks a page's blocks, in order
 * @param alone why each is no part of the review, as far as it says so by itself
 */
export function endOfReview(blocks: readonly Block[], alone: readonly (Why | null)[]): number {
  const proseAt = (at: number): boolean => alone[at] === null && isProse(blocks[at]?.text ?? '');
  const start = blocks.findIndex((_, at) => proseAt(at));
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
    // A label over suggestions: what comes then are more titles and labels than paragraphs.
    return !/[:|]\s*\S/.test(block.text) && prose <= (blocks.length - at - 1) / 4;
  });
  return end === -1 ? blocks.length : end;
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
