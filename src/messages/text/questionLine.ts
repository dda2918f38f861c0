import { BARS, coverIn } from '../../conversation/coverIn.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { LANGUAGES } from '../languages/phrasesFor.ts';
import { cutText } from './cutText.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { MAX_SHOWN_QUESTION } from './limits.ts';
import { oneLine } from './oneLine.ts';

/**
 * A question as it stands over its answer: one line of small text in which nothing is Markdown, link or mention.
 * What the asker has covered stays covered.
 *
 * @param most the most characters of it, before escapes
 */
export function questionLine(
  question: string,
  { quoted }: Pick<Phrases, 'quoted'>,
  most: number = MAX_SHOWN_QUESTION,
): string {
  const shown = keepingCover(oneLine(question, Number.POSITIVE_INFINITY), most);
  return shown === '' ? '' : `-# ${quoted(shown)}`;
}

function keepingCover(question: string, most: number): string {
  const plain = (text: string): string => escapeMarkdown(text, false);
  const cover = coverIn(question);
  if (cover === null) return plain(cutText(question, most));
  // A cut may take the bars away that end it.
  const shown = question.length <= most ? question : cutText(question, most - BARS.length);
  const covered = shown.slice(cover.start, cover.end);
  if (covered === '') return plain(shown);
  const before = shown.slice(0, cover.start - BARS.length);
  return plain(before) + BARS + plain(covered) + BARS + plain(shown.slice(cover.end + BARS.length));
}

/** The question that a message shows, as `questionLine` wrote it into `header` in any language; null for none. */
export function readQuestionLine(header: string): string | null {
  const shown = readSmall(header, ({ quoted }) => quoted(SLOT));
  return shown === null ? null : withoutEscapes(shown);
}

/** What a message says that its question was taken to be about, in any language; null where it says nothing of it. */
export function readAbout(header: string): string | null {
  const shown = readSmall(header, ({ about }) => about(SLOT));
  return shown === null || LANGUAGES.some(({ about, aboutCovered }) => about(shown) === aboutCovered)
    ? null
    : withoutEscapes(shown);
}

/** The person whom a message says that it is for; null where it is for whoever asked. */
export function readForUser(header: string): string | null {
  return readSmall(header, ({ forSomebody }) => forSomebody(SLOT));
}

/** Letters that stand for what is looked for. */
const SLOT = '0';

/** What stands in a line of small text that one of the languages would write like this around `SLOT`. */
function readSmall(header: string, say: (phrases: Phrases) => string): string | null {
  const lines = header.split('\n').flatMap((line) => (line.startsWith('-# ') ? [line.slice(3)] : []));
  for (const phrases of LANGUAGES) {
    const [before = '', after = ''] = say(phrases).split(SLOT);
    const line = lines.find((one) => one.startsWith(before) && one.endsWith(after));
    if (line !== undefined) return line.slice(before.length, line.length - after.length);
  }
  return null;
}

function withoutEscapes(shown: string): string {
  return shown.replace(/\\([^\sA-Za-z0-9])/gu, '$1');
}
