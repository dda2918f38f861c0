import type { Film } from '../../search/Film.ts';
import { APOSTROPHES } from '../../shared/letters/fold.ts';
import { type WrittenWord, wordsIn } from './sameTitle.ts';

/** An article that a title may be called without. */
const ARTICLE = /^(?:the|an?)$/u;
const OWNED = new RegExp(`[${APOSTROPHES}]s?$`, 'iu');
const LETTER = /[\p{L}\p{N}]/u;

/**
 * A question with "the film" in place of its title: what is asked of a film does not depend on how it is called, and
 * the network may never have read the title.
 *
 * @param text the question in small letters
 */
export function withoutTitle(text: string, { review }: Film): string {
  const title = wordsIn(review.title).map(({ plain }) => plain);
  const parts = ARTICLE.test(title[0] ?? '') && title.length > 1 ? title.slice(1) : title;
  if (parts.length === 0) return text;
  const words = wordsIn(text);
  let replaced = '';
  let done = 0;
  for (let at = 0; at + parts.length <= words.length; at++) {
    const end = endOf(words.slice(at, at + parts.length), parts);
    const start = words[at]?.start ?? 0;
    if (end === null || start < done) continue;
    if (LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end))) continue;
    const before = /(?:(?<![\p{L}\p{N}])(?:the|an?)\s+)?"?$/u.exec(text.slice(done, start))?.[0] ?? '';
    replaced += `${text.slice(done, start - before.length)}the film`;
    done = text.charAt(end) === '"' ? end + 1 : end;
  }
  return replaced + text.slice(done);
}

/** Where a title ends that words are, its apostrophe of possession left out; null where they are another. */
function endOf(words: readonly WrittenWord[], title: readonly string[]): number | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const owner = last.written.replace(OWNED, '');
  const isTitle = words.slice(0, -1).every(({ plain }, at) => plain === title[at]);
  if (!isTitle) return null;
  if (last.plain === title.at(-1)) return last.end;
  return wordsIn(owner)[0]?.plain === title.at(-1) ? last.start + owner.length : null;
}
