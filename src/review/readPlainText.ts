import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { type PlainText, Style } from './Review.ts';

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const CHARACTER_REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{0,31});/iy;
/** A line break with what Markdown drops around it: spaces, and the `>` of the quotation the paragraph stands in. */
const LINE_BREAK = /[ \t]*(?:\r\n|\r|\n)[ \t]*(?:>[ \t]*)*/y;

/**
 * What a reader sees of a paragraph, and where in the file each character of it stands.
 *
 * @param paragraph a paragraph that Markdown parsed from `source`, holding text, emphasis, links and line breaks only
 * @param source the whole file
 * @param start where the passage's raw text starts in `source`
 * @param end where it ends; characters outside `start`..`end` are left out
 */
export function readPlainText(paragraph: Paragraph, source: string, start: number, end: number): PlainText {
  let text = '';
  // What is shown is never longer than what is written.
  const most = Math.max(0, end - start);
  const offsets = new Uint32Array(most);
  const styles = new Uint8Array(most);

  const push = (characters: string, offset: number, style: number): void => {
    if (offset < start || offset >= end) return;
    offsets.fill(offset - start, text.length, text.length + characters.length);
    styles.fill(style, text.length, text.length + characters.length);
    text += characters;
  };

  /** Letters that stand in the source as they are shown. */
  const pushRun = (characters: string, offset: number, style: number): void => {
    const from = Math.max(0, start - offset);
    const to = Math.min(characters.length, end - offset);
    if (from >= to) return;
    for (let unit = from; unit < to; unit++) offsets[text.length + unit - from] = offset + unit - start;
    styles.fill(style, text.length, text.length + to - from);
    text += characters.slice(from, to);
  };

  const walk = (nodes: readonly PhrasingContent[], style: number): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        readText(
          node,
          source,
          (characters, offset) => push(characters, offset, style),
          (characters, offset) => pushRun(characters, offset, style),
        );
      } else if (node.type === 'break') push('\n', node.position?.start.offset ?? start, style);
      else if (node.type === 'emphasis') walk(node.children, style | Style.Emphasis);
      else if (node.type === 'strong') walk(node.children, style | Style.Strong);
      else if ('children' in node) walk(node.children, style);
    }
  };
  walk(paragraph.children, Style.Plain);
  return trim({ text, offsets, styles });
}

/** Walks a text node and its source side by side, because Markdown decodes escapes and references as it reads. */
function readText(
  node: Text,
  source: string,
  push: (characters: string, offset: number) => void,
  pushRun: (characters: string, offset: number) => void,
): void {
  let at = node.position?.start.offset ?? 0;
  for (let index = 0; index < node.value.length; ) {
    const run = sameLetters(node.value, index, source, at);
    if (run > 0) {
      pushRun(node.value.slice(index, index + run), at);
      index += run;
      at += run;
      continue;
    }
    const shown = node.value.charAt(index);
    LINE_BREAK.lastIndex = at;
    CHARACTER_REFERENCE.lastIndex = at;
    if (shown === '\n' || shown === '\r') {
      push(' ', at);
      index += node.value.startsWith('\r\n', index) ? 2 : 1;
      at += LINE_BREAK.exec(source)?.[0].length ?? 1;
      continue;
    }
    const reference = CHARACTER_REFERENCE.exec(source)?.[0];
    const decoded = reference === undefined ? undefined : decodeString(reference);
    if (
      reference !== undefined &&
      decoded !== undefined &&
      decoded !== reference &&
      node.value.startsWith(decoded, index)
    ) {
      push(decoded, at);
      index += decoded.length;
      at += reference.length;
      continue;
    }
    const escaped = source.charAt(at) === '\\' && ASCII_PUNCTUATION.test(source.charAt(at + 1));
    push(shown, at);
    index += 1;
    at += escaped ? 2 : 1;
  }
}

/** How many letters of a text are those of the source, and nothing that Markdown may have read. */
function sameLetters(text: string, index: number, source: string, at: number): number {
  let count = 0;
  while (index + count < text.length) {
    const letter = text.charAt(index + count);
    if (letter !== source.charAt(at + count) || '\\&\r\n'.includes(letter)) break;
    count += 1;
  }
  return count;
}

function trim({ text, offsets, styles }: PlainText): PlainText {
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, text.trimEnd().length);
  if (from === 0 && to === offsets.length) return { text, offsets, styles };
  return { text: text.slice(from, to), offsets: offsets.slice(from, to), styles: styles.slice(from, to) };
}
