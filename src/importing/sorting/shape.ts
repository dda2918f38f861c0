import { amountOf, wordsOf } from '../amountOf.ts';
import type { Block } from '../Block.ts';

/** What sentences end with, in any script. */
const END = '.!?…。！？｡।؟۔';

/** What may stand behind that: closing marks, and the sign that a magazine puts under an article. */
const CLOSING = `"'”’»)*_\\]」』】）♦■●◆◼`;

const SENTENCE_END = new RegExp(`[${END}][${CLOSING}\\s]*$`, 'u');

/** What words end with that are no heading. */
const NO_HEADING = new RegExp(`[${END},;:、：；"”」』]$`, 'u');

/** What words end with that are no label. */
const NO_LABEL = new RegExp(`[${END}${CLOSING}:;,、：；—–]$`, 'u');

const VERDICT =
  /^(?:(?:the |my |our |final )?(?:verdict|conclusions?|thoughts|bottom line|summary|score|rating))\b/i;

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
  return SENTENCE_END.test(text);
}

/** Words that end like a sentence and are long enough for one. */
export function isSentence(text: string): boolean {
  return endsLikeSentence(text) && wordsOf(text) >= SENTENCE;
}

/** Whether the page's markup makes it a heading. */
export function isMarkedHeading({ marked }: Block): boolean {
  return marked === 'heading' || marked === 'title';
}

/** Whether words stand over what a reviewer says in the end, often in a box of its own. */
export function isVerdict(text: string): boolean {
  return VERDICT.test(text);
}

/** Whether words could be a heading though nothing marks them as one. */
export function looksLikeHeading({ text, bold }: Block): boolean {
  return (
    amountOf(text) <= HEADING.characters &&
    wordsOf(text) <= HEADING.words &&
    !text.includes('\n') &&
    !isSentence(text.replace(/\?$/, '')) &&
    (bold || !NO_HEADING.test(text.replace(/\?$/, '')))
  );
}

/** Few words that neither end like a sentence nor lead on to the next one: a caption, a label, a name. */
export function looksLikeLabel({ text, within }: Block): boolean {
  return within === null && wordsOf(text) <= LABEL && !NO_LABEL.test(text);
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
