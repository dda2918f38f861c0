/**
 * Marks of other kinds of Markdown, which stand in a quote as they are typed. A backslash before the sign makes a plain
 * one of it.
 */
const MARKS: readonly { readonly pattern: RegExp; readonly advice: (mark: string) => string }[] = [
  {
    pattern: /^#{1,6}(?=[^#\s])[^\n]*/u,
    advice: (mark) => {
      const [, signs = '', words = ''] = /^(#+)(.*)/u.exec(mark) ?? [];
      return `a heading needs a space behind “${signs}”: write “${signs} ${cut(words)}”, or “\\${cut(mark)}” for a plain sign`;
    },
  },
  {
    pattern: /\[\^[^[\]\s]{1,40}\]:?/u,
    advice: (mark) =>
      `“${mark}” makes a footnote elsewhere; write what it says where it belongs, or “\\${mark}”`,
  },
  {
    pattern: /\{\{[^{}\n]{0,80}\}\}|\{[:#.%][^{}\n]{0,80}\}/u,
    advice: (mark) =>
      `“${mark}” means something to other programs, and would be quoted as it is; leave it out`,
  },
  {
    pattern: /^:::+[^\n]{0,40}/u,
    advice: (mark) =>
      `“${mark}” means something to other programs, and would be quoted as it is; leave it out`,
  },
  {
    pattern: /\[\[[^[\]\n]{1,80}\]\]/u,
    advice: (mark) => `“${cut(mark)}” is a link in a wiki only; write its words without brackets`,
  },
  {
    pattern: /~~(?=\S)[^~\n]{1,200}~~/u,
    advice: (mark) =>
      `“${cut(mark)}” would be quoted with its “~~”; leave out what is struck, or write “\\~\\~”`,
  },
  {
    pattern: /(?<!=)==(?=[^\s=])[^=\n]{1,200}==(?!=)/u,
    advice: (mark) => `“${cut(mark)}” would be quoted with its “==”; write “**” for bold`,
  },
  {
    pattern: /^\[[ xX]\](?=\s)/u,
    advice: (mark) => `“${mark}” makes a box to tick elsewhere; leave it out`,
  },
];

/** Longest piece of a text that is shown with a problem. */
const MAX_SHOWN = 40;

/** What an editor has to know of the first such mark in a paragraph or heading; null where there is none. */
export function foreignMark(raw: string): string | null {
  // Escaped signs are plain ones; what stands behind them keeps its place.
  const marked = raw.replace(/\\[!-/:-@[-`{-~]/gu, '\u0001\u0001');
  for (const { pattern, advice } of MARKS) {
    const found = pattern.exec(marked);
    if (found !== null && !isHashtag(found[0], raw)) {
      return advice(raw.slice(found.index, found.index + found[0].length));
    }
  }
  return null;
}

/** "#MeToo changed that." starts a sentence; "#The end" alone is a heading that was meant. */
function isHashtag(mark: string, raw: string): boolean {
  return /^#[^#]/.test(mark) && (/^#[\p{L}\p{N}_]+\s\p{Ll}/u.test(raw) || /[.!?…]\S?\s*$/u.test(raw));
}

function cut(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1).trimEnd()}…`;
}
