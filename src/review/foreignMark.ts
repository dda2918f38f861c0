import type { Complaint } from './faults/Fault.ts';

/**
 * Marks of other kinds of Markdown, which stand in a quote as they are typed. A backslash before the sign makes a plain
 * one of it.
 */
const MARKS: readonly { readonly pattern: RegExp; readonly complaint: (mark: string) => Complaint }[] = [
  {
    pattern: /^#{1,6}(?=[^#\s])[^\n]*/u,
    complaint: (mark) => {
      const [, signs = '', words = ''] = /^(#+)(.*)/u.exec(mark) ?? [];
      return { kind: 'headingSpace', values: [signs, cut(words), cut(mark)] };
    },
  },
  {
    pattern: /\[\^[^[\]\s]{1,40}\]:?/u,
    complaint: (mark) => ({ kind: 'footnote', values: [mark] }),
  },
  {
    pattern: /\{\{[^{}\n]{0,80}\}\}|\{[:#.%][^{}\n]{0,80}\}/u,
    complaint: (mark) => ({ kind: 'otherPrograms', values: [mark] }),
  },
  {
    pattern: /^:::+[^\n]{0,40}/u,
    complaint: (mark) => ({ kind: 'otherPrograms', values: [mark] }),
  },
  {
    pattern: /\[\[[^[\]\n]{1,80}\]\]/u,
    complaint: (mark) => ({ kind: 'wikiLink', values: [cut(mark)] }),
  },
  {
    pattern: /~~(?=\S)[^~\n]{1,200}~~/u,
    complaint: (mark) => ({ kind: 'struck', values: [cut(mark)] }),
  },
  {
    pattern: /(?<!=)==(?=[^\s=])[^=\n]{1,200}==(?!=)/u,
    complaint: (mark) => ({ kind: 'highlighted', values: [cut(mark)] }),
  },
  {
    pattern: /^\[[ xX]\](?=\s)/u,
    complaint: (mark) => ({ kind: 'tickBox', values: [mark] }),
  },
];

/** Longest piece of a text that is shown with a problem. */
const MAX_SHOWN = 40;

/** What an editor has to know of the first such mark in a paragraph or heading; null where there is none. */
export function foreignMark(raw: string): Complaint | null {
  // Escaped signs are plain ones; what stands behind them keeps its place.
  const marked = raw.replace(/\\[!-/:-@[-`{-~]/gu, '\u0001\u0001');
  for (const { pattern, complaint } of MARKS) {
    const found = pattern.exec(marked);
    if (found !== null && !isHashtag(found[0], raw)) {
      return complaint(raw.slice(found.index, found.index + found[0].length));
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
