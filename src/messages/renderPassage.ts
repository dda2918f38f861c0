import { type PlainText, type Span, Style } from '../review/Review.ts';
import { escapeMarkdown } from './text/escapeMarkdown.ts';

/**
 * A passage as Discord's Markdown: the author's emphasis kept, every other character escaped, one sentence in bold.
 * A hard line break stays one.
 *
 * @param plain the passage as a reader sees it
 * @param bold the stretch of the passage's raw text to set in bold
 */
export function renderPassage({ text, offsets, styles }: PlainText, bold: Span | null = null): string {
  const isStrong = (index: number): boolean => {
    const offset = offsets[index] ?? 0;
    return (
      (bold !== null && offset >= bold.start && offset < bold.end) || hasStyle(styles, index, Style.Strong)
    );
  };
  const isEmphasis = (index: number): boolean => hasStyle(styles, index, Style.Emphasis);

  const letters = (start: number, end: number): string =>
    escapeMarkdown(text.slice(start, end), start === 0 || text.charAt(start - 1) === '\n');
  // Italics are written with underscores, because Discord reads `***` in more than one way; before a letter only an
  // asterisk ends them.
  const italics = (start: number, end: number): string => {
    const mark = /[\p{L}\p{N}_]/u.test(text.charAt(end)) ? '*' : '_';
    return `${mark}${letters(start, end)}${mark}`;
  };
  const emphasis = (start: number, end: number): string =>
    setRuns(text, start, end, isEmphasis, letters, italics);
  const strong = (start: number, end: number): string => `**${emphasis(start, end)}**`;
  return setRuns(text, 0, text.length, isStrong, emphasis, strong);
}

type Render = (start: number, end: number) => string;

function hasStyle(styles: Uint8Array, index: number, style: number): boolean {
  return ((styles[index] ?? Style.Plain) & style) !== 0;
}

/** Renders stretches that are set and stretches that are not; spaces at the edges of a set stretch stay outside of it. */
function setRuns(
  text: string,
  start: number,
  end: number,
  isSet: (index: number) => boolean,
  plain: Render,
  set: Render,
): string {
  let result = '';
  for (let from = start; from < end; ) {
    const isRunSet = isSet(from);
    let to = from + 1;
    while (to < end && isSet(to) === isRunSet) to++;
    if (isRunSet) {
      const run = text.slice(from, to);
      const first = from + run.length - run.trimStart().length;
      const last = Math.max(first, from + run.trimEnd().length);
      result += text.slice(from, first) + (last > first ? set(first, last) : '') + text.slice(last, to);
    } else {
      result += plain(from, to);
    }
    from = to;
  }
  return result;
}
