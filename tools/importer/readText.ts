import type { Block } from './Block.ts';

/** A line of at least this many characters is prose rather than a heading or a menu. */
const LONG_LINE = 120;

/**
 * The blocks of plain text: what blank lines part. Where a page was copied without blank lines, every line is a block.
 */
export function readText(source: string): Block[] {
  // With their line breaks: within a paragraph these stay as they came.
  const lines = source.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const long = lines.filter((line) => line.trim().length >= LONG_LINE).length;
  const longAlone = lines.filter(
    (line, at) => line.trim().length >= LONG_LINE && isBlank(lines[at - 1]) && isBlank(lines[at + 1]),
  ).length;
  return long > 2 && longAlone < long / 2 ? lines.flatMap(lineBlock) : paragraphBlocks(lines);
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function lineBlock(line: string, index: number): Block[] {
  return isBlank(line) ? [] : [{ text: line.trim(), line: index + 1, marked: null }];
}

function paragraphBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (end: number): void => {
    if (open.length > 0)
      blocks.push({ text: open.join('').trim(), line: end - open.length + 1, marked: null });
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) close(index);
    else open.push(line);
  }
  close(lines.length);
  return blocks;
}
