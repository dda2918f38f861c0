import { type Block, PROSE } from '../Block.ts';
import type { Why } from '../Why.ts';

/** Labels that stand over what is no review any more. */
const OVER: ReadonlySet<Why> = new Set(['a comment', 'related reading', 'about the author']);

/** What only stands among comments and posts: answers, dates, votes. */
const AMONG_COMMENTS =
  /^(?:reply|report|permalink|quote|flag|upvote|downvote|like|log ?in to reply|op|reply to this|\(?reply\b.{0,20})$|^(?:.{0,40}[•·|]\s*)?(?:about )?(?:\d+|an?|one) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdwy]|mo|yr)\.? ago\b|\b(?:says|said|wrote|writes)(?::|\.\.\.|…)$|\b\d{4},? (?:at )?\d{1,2}[:.]\d{2}\b/i;

/** The start of an answer in a thread. */
const ANSWER = /^(?:re|aw|sv)\s*:\s+\S/i;

/**
 * The place of the first block after which a page's comments, answers or suggestions stand.
 *
 * @param blocks a page's blocks, in order
 * @param alone why each is no part of the review, as far as it says so by itself
 */
export function endOfReview(blocks: readonly Block[], alone: readonly (Why | null)[]): number {
  const isProse = (at: number): boolean => alone[at] === null && (blocks[at]?.text.length ?? 0) >= PROSE;
  const start = blocks.findIndex((_, at) => isProse(at));
  if (start === -1) return blocks.length;
  const end = blocks.findIndex((block, at) => {
    if (at <= start) return false;
    if (ANSWER.test(block.text)) return true;
    const why = alone[at];
    if (why === null || why === undefined || !OVER.has(why) || block.text.length >= PROSE) return false;
    const after = blocks.slice(at + 1);
    if (why === 'a comment' && after.some(({ text }) => AMONG_COMMENTS.test(text))) return true;
    // A label over suggestions: what comes then are more titles and labels than paragraphs.
    const prose = after.filter((_, index) => isProse(at + 1 + index)).length;
    return !/[:|]\s*\S/.test(block.text) && prose <= after.length / 4;
  });
  return end === -1 ? blocks.length : end;
}
