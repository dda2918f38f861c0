import type { Fault } from './faults/Fault.ts';

/** Most marks of emphasis in a paragraph: micromark’s time grows with more than their square, to minutes for 8,000. */
const MOST = 500;

/** A row of stars or underscores that no backslash makes plain. */
const MARK = /(?<![\\*_])[*_]+/gu;

/** What a line of a quotation starts with, and what ends the paragraph before it: a list’s item, or a heading. */
const QUOTED = /^[ \t>]+/u;
const ENDS = /^(?:[-*+][ \t]|1[.)][ \t]|#{1,6}(?:[ \t]|$))/u;

/** The paragraphs of a Markdown file that have too many marks of emphasis, found without reading it as Markdown. */
export function crowdedParagraphs(source: string): Fault[] {
  const paragraphs: { line: number; marks: number }[] = [];
  let ended = true;
  for (const [index, given] of source.split(/\r\n|\r|\n/).entries()) {
    const text = given.replace(QUOTED, '');
    const last = paragraphs.at(-1);
    const marks = text.match(MARK)?.length ?? 0;
    if (ended || last === undefined || ENDS.test(text)) paragraphs.push({ line: index + 1, marks });
    else last.marks += marks;
    ended = text === '';
  }
  return paragraphs
    .filter(({ marks }) => marks > MOST)
    .map(({ line, marks }) => ({ line, says: [{ kind: 'crowded', values: [marks, MOST] }] }));
}
