import { isDeepStrictEqual } from 'node:util';
import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { shortHash } from '../shared/shortHash.ts';
import type { Complaint, Fault } from './faults/Fault.ts';
import { foreignMark } from './foreignMark.ts';
import type { FilmFacts, Passage } from './Review.ts';
import { readPlainText } from './readPlainText.ts';
import { splitSentences } from './splitSentences.ts';
import { unseenIn } from './unseenIn.ts';

/** The bars that Discord's users know: a paragraph between two pairs of them is a spoiler. */
const SPOILER_BARS = '||';

/** Longest heading in UTF-16 units: it stands in the one small line under a quote. */
export const MAX_HEADING_LENGTH = 100;

type NotAParagraph = 'code' | 'html' | 'table' | 'definition' | 'inlineCode' | 'image';

const NOT_A_PARAGRAPH: Partial<Record<Nodes['type'], NotAParagraph>> = {
  code: 'code',
  html: 'html',
  table: 'table',
  definition: 'definition',
  inlineCode: 'inlineCode',
  image: 'image',
  imageReference: 'image',
};

export interface PassagesResult {
  readonly passages: readonly Passage[];
  readonly faults: readonly Fault[];
}

/**
 * Every paragraph of a review, those of lists and quotations too, with the headings it stands under.
 *
 * @param tree the parsed file
 * @param source the file's text, without byte order mark
 * @param facts title and language of the review
 * @param name what the ids of its passages are made of, together with their words
 */
export function readPassages(
  tree: Root,
  source: string,
  facts: Pick<FilmFacts, 'title' | 'language'>,
  name: string,
): PassagesResult {
  const passages: Passage[] = [];
  const faults: Fault[] = [];
  const seen: SeenIds = { ids: new Set(), copies: new Map() };
  let headings: { readonly depth: number; readonly text: string }[] = [];

  const report = (node: Nodes, complaint: Complaint): void => {
    const line = node.position?.start.line ?? null;
    // A tag that opens and the one that closes it are one thing to fix.
    const fault = { line, says: [complaint] };
    if (!faults.some((other) => isDeepStrictEqual(other, fault))) faults.push(fault);
  };

  const addHeading = (node: Heading): void => {
    const text = headingText(node, source);
    if (isUnderlined(node, source)) {
      report(node, { kind: 'underlined', values: [] });
    } else if (text.length > MAX_HEADING_LENGTH) {
      report(node, { kind: 'longHeading', values: [text.length, MAX_HEADING_LENGTH] });
    }
    const raw = rawHeading(node, source);
    if (raw.includes(SPOILER_BARS)) report(node, { kind: 'barsInHeading', values: [] });
    const unseen = text === '' ? null : unseenIn(text);
    if (unseen !== null) report(node, { kind: 'headingUnseen', values: [unseen.code] });
    const foreign = foreignMark(raw);
    if (foreign !== null) report(node, foreign);
    headings = headings.filter(({ depth }) => depth < node.depth);
    if (text !== '') headings.push({ depth: node.depth, text });
  };

  const addPassage = (node: Paragraph): void => {
    const { start, end, spoiler, misplacedBars } = placeOf(node, source);
    const text = source.slice(start, end);
    if (misplacedBars) {
      report(node, { kind: 'barsInside', values: [] });
      return;
    }
    const foreign = foreignMark(text);
    if (foreign !== null) report(node, foreign);
    const plain = readPlainText(node, source, start, end);
    if (plain.text === '') return;
    const id = freshId(name, text, seen);
    passages.push({
      id,
      filmTitle: facts.title,
      trail: headings.map((heading) => heading.text),
      number: passages.length + 1,
      start,
      end,
      text,
      plain,
      sentences: splitSentences(plain, text, facts.language),
      spoiler,
      line: node.position?.start.line ?? 1,
    });
  };

  const walk = (node: Nodes): void => {
    const kind = NOT_A_PARAGRAPH[node.type];
    if (kind !== undefined) report(node, { kind, values: [] });
    if (node.type === 'heading') addHeading(node);
    if (node.type === 'list' && node.ordered && (node.start ?? 1) > 1)
      report(node, { kind: 'listNumber', values: [node.start ?? 1] });
    if (node.type === 'paragraph') addPassage(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return { passages, faults };
}

/** The paragraph's place, inside its spoiler bars if it has any. */
function placeOf(node: Paragraph, source: string) {
  let start = node.position?.start.offset ?? 0;
  let end = node.position?.end.offset ?? start;
  // Spaces behind the closing bars are nothing that an editor could see.
  const raw = source.slice(start, end).trimEnd();
  end = start + raw.length;
  const bars = SPOILER_BARS.length;
  const spoiler = raw.length > 2 * bars && raw.startsWith(SPOILER_BARS) && raw.endsWith(SPOILER_BARS);
  if (spoiler) {
    start += bars;
    end -= bars;
  }
  const inner = source.slice(start, end);
  start += inner.length - inner.trimStart().length;
  end -= inner.length - inner.trimEnd().length;
  return { start, end, spoiler, misplacedBars: source.slice(start, end).includes(SPOILER_BARS) };
}

function headingText(node: Heading, source: string): string {
  const { first, last } = insideOf(node);
  const paragraph: Paragraph = { type: 'paragraph', children: node.children };
  return readPlainText(paragraph, source, first, last).text;
}

function rawHeading(node: Heading, source: string): string {
  const { first, last } = insideOf(node);
  return source.slice(first, last);
}

/** The place of a heading's words. */
function insideOf({ children }: Heading): { readonly first: number; readonly last: number } {
  const first = children[0]?.position?.start.offset ?? 0;
  return { first, last: children.at(-1)?.position?.end.offset ?? first };
}

function isUnderlined(node: Heading, source: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return source.charAt(start) !== '#';
}

/** Two paragraphs of the same words are still two: the second one's id counts it in. */
function freshId(name: string, text: string, seen: SeenIds): string {
  // Where a text comes often, what was tried for it before is taken.
  for (let copy = seen.copies.get(text) ?? 0; ; copy++) {
    const id = shortHash(copy === 0 ? `${name}\n${text}` : `${name}\n${text}\n${copy}`, 5);
    if (seen.ids.has(id)) continue;
    seen.ids.add(id);
    seen.copies.set(text, copy + 1);
    return id;
  }
}

/** The ids that passages have, and how many of them were tried for each text. */
interface SeenIds {
  readonly ids: Set<string>;
  readonly copies: Map<string, number>;
}
