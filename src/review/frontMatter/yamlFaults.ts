import { type Document, type ErrorCode, type Node, parseDocument, visit } from 'yaml';
import type { YamlSlip } from '../faults/complaints.ts';
import type { Complaint } from '../faults/Fault.ts';
import { quoted } from './quoted.ts';

/** Something in YAML that an editor has to mend. */
export interface YamlFault {
  /** Offset in the YAML. */
  readonly at: number;
  readonly complaint: Complaint;
}

const LIST_MARKS = /^\s*(?:-\s+)*/u;
const KEY = /^[\w-]+:[ \t]+/u;

/** What slips are called here, of those that `yaml` tells apart by a code. */
const SLIPS: Partial<Record<ErrorCode, YamlSlip>> = {
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  DUPLICATE_KEY: 'twice',
  MULTILINE_IMPLICIT_KEY: 'colon',
  TAB_AS_INDENT: 'tab',
};

/**
 * What is wrong with front matter as YAML, with what to type instead: most often a title that has a sign which means
 * something in YAML. Empty where its values can be read.
 */
export function yamlFaults(yaml: string, document: Document.Parsed): YamlFault[] {
  const lines = yaml.split('\n');
  let end = 0;
  const starts = lines.map((line) => {
    const start = end;
    end += line.length + 1;
    return start;
  });
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const onLine = (offset: number): YamlFault | null => {
    const index = lineOf(offset);
    const complaint = adviceFor(lines[index] ?? '');
    return complaint === null ? null : { at: starts[index] ?? 0, complaint };
  };

  if (document.errors.length > 0) {
    const unclosed = lines.findIndex((line) => /^["']/.test(entryOf(line).value) && failsAlone(line));
    const found = document.errors.map(({ message, pos: [at], code }): YamlFault => {
      const start = code === 'MISSING_CHAR' && unclosed !== -1 ? (starts[unclosed] ?? at) : at;
      if (/call stack/i.test(message)) return { at, complaint: { kind: 'deepFront', values: [] } };
      const slip = slipOf(code, message);
      return onLine(start) ?? { at, complaint: { kind: 'notYaml', values: [slip, message] } };
    });
    return onePerLine(found, lineOf);
  }
  const { strays, repeats } = marksIn(document);
  const found = strays.map(({ at, text }) => onLine(at) ?? { at, complaint: quotesWanted(text) });
  if (found.length > 0) return onePerLine(found, lineOf);
  return repeats.slice(0, 1).map((at) => ({ at, complaint: { kind: 'repeats', values: [] } }));
}

/** What slipped, as far as the parser's code or its words for several slips of one code tell. */
function slipOf(code: ErrorCode, message: string): YamlSlip {
  if (/\bflow\b/i.test(message)) return 'bracket';
  if (/quote$/.test(message)) return 'quote';
  if (/keys need to be followed/.test(message)) return 'colon';
  return SLIPS[code] ?? 'other';
}

/** Where signs stand that YAML takes for its own: those that were hardly meant so, and repetitions. */
function marksIn(document: Document.Parsed): {
  readonly strays: readonly { readonly at: number; readonly text: string }[];
  readonly repeats: readonly number[];
} {
  const anchors = new Map<string, number>();
  const comments: { readonly at: number; readonly text: string }[] = [];
  const aliases: { readonly at: number; readonly name: string }[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const { comment, value, anchor } = node;
      if (anchor !== undefined) anchors.set(anchor, placeOf(node));
      // "Rope #2" is "Rope" and a comment.
      if (typeof value === 'string' && comment != null && !/^\s/.test(comment))
        comments.push({ at: placeOf(node), text: `${value} #${comment}` });
    },
    Collection: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, placeOf(node));
    },
    Alias: (_, node) => {
      aliases.push({ at: placeOf(node), name: node.source });
    },
  });
  return {
    strays: [
      ...aliases.filter(({ name }) => !anchors.has(name)).map(({ at, name }) => ({ at, text: `*${name}` })),
      ...(aliases.length > 0 ? [] : [...anchors].map(([name, at]) => ({ at, text: `&${name}` }))),
      ...comments,
      ...document.warnings.map(({ pos: [at] }) => ({ at, text: '!' })),
    ],
    repeats: aliases.filter(({ name }) => anchors.has(name)).map(({ at }) => at),
  };
}

function placeOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** What to type where one line by itself is not what its editor meant; null where it is not for want of quotation marks. */
function adviceFor(line: string): Complaint | null {
  const { key, value } = entryOf(line.trimEnd());
  if (value === '' || /^[[{]/.test(value) || !failsAlone(line)) return null;
  // An apostrophe may start a title: '71.
  if (value.startsWith('"') && !value.slice(1).includes('"'))
    return { kind: 'openQuote', values: [`${key} ${value}"`] };
  return quotesWanted(value, key);
}

/** A key with the value behind it, or “-” with the entry of a list behind it; nothing of any other line. */
function entryOf(line: string): { readonly key: string; readonly value: string } {
  const marks = LIST_MARKS.exec(line)?.[0] ?? '';
  const rest = line.slice(marks.length);
  const named = KEY.exec(rest)?.[0];
  if (named !== undefined) return { key: named.trimEnd(), value: rest.slice(named.length) };
  return marks.includes('-') ? { key: '-', value: rest } : { key: '', value: '' };
}

/** That a value needs quotation marks, and how it looks with them. */
function quotesWanted(value: string, key = ''): Complaint {
  return { kind: 'notText', values: [`${key === '' ? '' : `${key} `}${quoted(value)}`] };
}

function failsAlone(line: string): boolean {
  const alone = parseDocument(line.trim(), { prettyErrors: false });
  return alone.errors.length > 0 || marksIn(alone).strays.length > 0;
}

function onePerLine(faults: readonly YamlFault[], lineOf: (offset: number) => number): YamlFault[] {
  const seen = new Set<number>();
  return faults.filter(({ at }) => {
    const line = lineOf(at);
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
