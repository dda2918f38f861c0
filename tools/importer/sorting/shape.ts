import type { Block } from '../Block.ts';

/** Longest heading, in characters and words. */
const HEADING = { characters: 90, words: 14 };

/** Fewest words of a sentence that stands by itself where much else stands. */
const SENTENCE = 6;

/** Most words of a label. */
const LABEL = 10;

/** Marks between the items of a menu. */
const MENU_MARK = /\s[|/›»·•∙>–—-]\s|\t/g;

/** Words that end like a sentence. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…]["'”’»)*_\]♦■●◆]*(?:\s*[♦■●◆◼])?$/u.test(text);
}

/** Words that end like a sentence and are long enough for one. */
export function isSentence(text: string): boolean {
  return endsLikeSentence(text) && text.split(/\s+/).length >= SENTENCE;
}

/** Whether words could be a heading though nothing marks them as one. */
export function looksLikeHeading({ text, bold }: Block): boolean {
  return (
    text.length <= HEADING.characters &&
    text.split(/\s+/).length <= HEADING.words &&
    !text.includes('\n') &&
    (bold ? !isSentence(text) : !/[.!…,;:"”]$/u.test(text))
  );
}

/** Few words that neither end like a sentence nor lead on to the next one: a caption, a label, a name. */
export function looksLikeLabel({ text, within }: Block): boolean {
  return within === null && text.split(/\s+/).length <= LABEL && !/[.!?…:;,—–"”’)»*♦■●]$/u.test(text);
}

/** A row of short items with marks or line breaks between them. */
export function isMenu(text: string): boolean {
  const items = text.split(text.includes('\n') ? /\n/ : MENU_MARK);
  return items.length >= 3 && items.every((item) => item.trim().length < 40 && !/[.!?]$/.test(item.trim()));
}

/** Nothing but marks, numbers, or the number of a section. */
export function hasNoWords(text: string): boolean {
  return !/\p{L}/u.test(text) || /^(?:[ivxlc]+|[a-z])[.)]?$/i.test(text.trim());
}

/** Two to four words, each with a capital, none of them a small word: a person's name, as far as one can see. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(word)) &&
    !words.some((word) =>
      /^(?:the|an?|and|or|of|in|on|at|to|for|with|what|why|how|who|where|my|our|his|her|its|this|that|is|no|not)$/i.test(
        word,
      ),
    )
  );
}
