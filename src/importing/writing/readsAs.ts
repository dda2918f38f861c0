import { parseReview } from '../../review/parseReview.ts';

/** Words in which Markdown can see nothing but words: most are such, and need no reading. */
const PLAIN = /^[\p{L}“‘"][\p{L}\p{M}\p{N} ,.;:?!'"’“”‘()…—–%-]*$/u;

/** Whether the bot reads this Markdown as one paragraph that shows these words, spaces aside. */
export function readsAs(markdown: string, words: string): boolean {
  if (PLAIN.test(markdown)) return oneLine(markdown) === oneLine(words);
  const { review } = parseReview(`---\ntitle: x\n---\n\n${markdown}\n`, '');
  const [only, ...others] = review?.passages ?? [];
  return only !== undefined && others.length === 0 && oneLine(only.plain.text) === oneLine(words);
}

/** Words with one space wherever there is space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
