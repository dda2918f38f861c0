import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { shortHash } from '../shared/shortHash.ts';
import { foreignMark } from './foreignMark.ts';
import type { Problem } from './Problem.ts';
import type { FilmFacts, Passage } from './Review.ts';
import { readPlainText } from './readPlainText.ts';
import { splitSentences } from './splitSentences.ts';
import { unseenIn } from './unseenIn.ts';

/** The bars that Discord's users know: a paragraph between two pairs of them is a spoiler. */
const SPOILER_BARS = '||';

/** Longest heading in UTF-16 units: it stands in the one small line under a quote. */
export const MAX_HEADING_LENGTH = 100;

const NOT_A_PARAGRAPH: Partial<Record<Nodes['type'], string>> = {
  code: 'this is code (four spaces or a fence before it), which can’t be quoted; write it as a paragraph',
  html: 'this is HTML (it starts with “<”), which can’t be quoted; write it as a paragraph, or “\\<” for a plain sign',
  table: 'this is a table, which can’t be quoted; write it as paragraphs',
  definition: 'this is a link definition, which nobody would see; write the link where it belongs',
  inlineCode: 'there is code between backticks here, which can’t be quoted; write “\\`” for a plain backtick',
  image: 'there is an image here, which can’t be quoted; describe it in words',
  imageReference: 'there is an image here, which can’t be quoted; describe it in words',
};

export interface PassagesResult {
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

/**
 * Every paragraph of a review, those of lists and quotations too, with the headings it stands under.
 *
 * @param tree the parsed file
 * @param source the file's text, without byte order mark
 * @param facts title and language of the review
 * @param file the file as shown to the editor
 * @param name what the ids of its passages are made of, together with their words
 */
export function readPassages(
  tree: Root,
  source: string,
  facts: Pick<FilmFacts, 'title' | 'language'>,
  file: string,
  name: string,
): PassagesResult {
  const passages: Passage[] = [];
  const problems: Problem[] = [];
  const seen: SeenIds = { ids: new Set(), copies: new Map() };
  let headings: { readonly depth: number; readonly text: string }[] = [];

  const report = (node: Nodes, message: string): void => {
    const line = node.position?.start.line ?? null;
    // A tag that opens and the one that closes it are one thing to fix.
    const known = problems.some((problem) => problem.line === line && problem.message === message);
    if (!known) problems.push({ file, line, message });
  };

  const addHeading = (node: Heading): void => {
    const text = headingText(node, source);
    if (isUnderlined(node, source)) {
      report(
        node,
        'the line of “=” or “-” makes a heading of the words above it; write “## …”, or leave a blank line',
      );
    } else if (text.length > MAX_HEADING_LENGTH) {
      report(node, `this heading has ${text.length} characters, ${MAX_HEADING_LENGTH} are the most`);
    }
    const raw = rawHeading(node, source);
    if (raw.includes(SPOILER_BARS)) {
      report(
        node,
        `spoiler bars (${SPOILER_BARS}) cover nothing in a heading, which stands under what it heads; write one that gives nothing away`,
      );
    }
    const unseen = text === '' ? null : unseenIn(text);
    if (unseen !== null) report(node, `this heading ${unseen}`);
    const foreign = foreignMark(raw);
    if (foreign !== null) report(node, foreign);
    headings = headings.filter(({ depth }) => depth < node.depth);
    if (text !== '') headings.push({ depth: node.depth, text });
  };

  const addPassage = (node: Paragraph): void => {
    const { start, end, spoiler, misplacedBars } = placeOf(node, source);
    const text = source.slice(start, end);
    if (misplacedBars) {
      report(
        node,
        `spoiler bars (${SPOILER_BARS}) go around a whole paragraph; write “\\|\\|” for plain bars`,
      );
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
    const complaint = NOT_A_PARAGRAPH[node.type];
    if (complaint !== undefined) report(node, complaint);
    if (node.type === 'heading') addHeading(node);
    if (node.type === 'list' && node.ordered && (node.start ?? 1) > 1) {
      const marker = `${node.start}.`;
      report(
        node,
        `Markdown reads “${marker}” at the start of a line as a list; write “${node.start}\\.” for a plain number`,
      );
    }
    if (node.type === 'paragraph') addPassage(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return { passages, problems };
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
