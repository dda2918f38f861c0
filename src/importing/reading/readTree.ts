import type { Element, Nodes, Root } from 'hast';
import { isProse } from '../amountOf.ts';
import { type Block, plainBlock } from '../Block.ts';
import { ImportError } from '../ImportError.ts';
import type { Why } from '../Why.ts';
import { oneLine, readsAs } from '../writing/readsAs.ts';
import { toMarkdown } from '../writing/toMarkdown.ts';
import { isNoteMark, isStruck, isUnseen } from './asideOf.ts';
import { areGlued, elementsIn, isBox, isElement, SILENT, wordsIn } from './elements.ts';
import { asideFor, OUTSIDE, type Place, placeIn } from './Place.ts';
import { joinAlike, type Part, type Piece, splitPieces, tidy } from './pieces.ts';
import { readText } from './readText.ts';
import { visible } from './visible.ts';

/** Deepest nesting of elements that is read. */
const MAX_DEPTH = 1_000;

/**
 * The blocks of a page, in its order.
 *
 * @param tree the page
 * @param markdown the Markdown that it was made of, if it was: its paragraphs stay as they are written there, and links
 *   stay links
 * @throws {ImportError} where it is nested deeper than any article
 */
export function readTree(tree: Root, markdown: string | null = null): Block[] {
  const blocks: Block[] = [];
  const total = wordsIn(tree).length;
  let pieces: Piece[] = [];
  let unseen: Block[] = [];
  let line = 1;

  const close = (place: Place, element?: Element): void => {
    const found = splitPieces(pieces).flatMap((part) => blockOf(part, place) ?? []);
    const written = markdown === null || found.length !== 1 ? null : asWritten(element, markdown);
    blocks.push(
      ...found.map((block) =>
        written !== null && readsAs(written, block.text) ? { ...block, markdown: written } : block,
      ),
    );
    blocks.push(...unseen);
    pieces = [];
    unseen = [];
  };

  const leaveOut = (element: Element, aside: Why): void => {
    const text = oneLine(wordsIn(element));
    const at = lineOf(element) ?? line;
    if (text !== '') unseen.push({ ...plainBlock(text, markdownOf(text), at), aside });
  };

  const addRow = (cells: readonly Element[], aside: Why): void => {
    const words = cells.map((cell) => oneLine(wordsIn(cell))).filter((cell) => cell !== '');
    const text = words.join(words.length === 2 ? ': ' : ' · ').replace('::', ':');
    if (text === '') return;
    blocks.push({ ...plainBlock(text, markdownOf(text), lineOf(cells[0]) ?? line), aside });
  };

  const walk = (node: Nodes, place: Place, depth: number): void => {
    if (depth > MAX_DEPTH) throw tooDeep();
    if (node.type === 'text') {
      line = lineOf(node) ?? line;
      for (const [index, words] of visible(node.value)
        .split(/\r\n|\r|\n/)
        .entries())
        pieces.push({ ...place, text: index === 0 ? words : ` ${words}`, line: line + index });
      return;
    }
    if (node.type === 'root') for (const child of node.children) walk(child, place, depth + 1);
    if (!isElement(node)) return;
    const name = node.tagName;
    if (name === 'br') pieces.push({ ...place, text: '\n', line });
    if (SILENT.has(name) || name === 'br' || isNoteMark(node)) return;
    const box = isBox(name, place.marked !== null);
    const said = asideFor(node, place, total);
    const gone = isUnseen(node) ? 'hidden on the page' : isStruck(node) ? 'struck through' : null;
    if (gone !== null) {
      if (box) close(place);
      leaveOut(node, said.aside ?? gone);
      if (box) close(place);
      return;
    }
    if (name === 'pre') {
      close(place);
      const start = lineOf(node) ?? line;
      const inner = readText(wordsIn(node));
      blocks.push(
        ...inner.map((block) => ({
          ...block,
          aside: block.aside ?? said.aside,
          hinted: block.aside === null && said.hinted,
          line: block.line + start - 1,
        })),
      );
      return;
    }
    // Within a line, an element's names say nothing of the line.
    const { aside, hinted } = !box && place.marked !== null ? place : said;
    if (name === 'tr' || name === 'dl') {
      const cells = elementsIn(node, new Set(['td', 'th', 'dt', 'dd'])).filter(
        (cell) => oneLine(wordsIn(cell)) !== '',
      );
      if (cells.length > 1 && !cells.some((cell) => isProse(oneLine(wordsIn(cell))))) {
        close(place);
        const rows = name === 'tr' ? [cells] : pairsOf(cells);
        for (const row of rows) addRow(row, aside ?? 'a table of facts');
        return;
      }
    }

    const inner = placeIn(node, { ...place, aside, hinted }, markdown !== null, total);
    if (box) close(place);
    if (name === 'q') pieces.push({ ...inner, text: place.quotes % 2 === 0 ? '“' : '‘', line });
    for (const [index, child] of node.children.entries()) {
      if (box && inner.marked === null && areGlued(node.children[index - 1], child))
        pieces.push({ ...inner, text: ' ', line });
      walk(child, inner, depth + 1);
    }
    if (name === 'q') pieces.push({ ...inner, text: place.quotes % 2 === 0 ? '”' : '’', line });
    if (box) close(inner, node);
  };
  walk(tree, OUTSIDE, 0);
  close(OUTSIDE);
  return blocks;
}

/** What is said of a page whose elements go deeper than anybody could read. */
export function tooDeep(): ImportError {
  return new ImportError([{ line: null, says: [{ kind: 'deepPage', values: [MAX_DEPTH] }] }]);
}

/** The line a node starts on. Of what Markdown's raw HTML moves about, positions may be there without a start. */
function lineOf(node: Nodes | undefined): number | null {
  const position: Partial<NonNullable<Nodes['position']>> | undefined = node?.position;
  return position?.start?.line ?? null;
}

/** A paragraph as it stands in the Markdown that a page was made of. */
function asWritten(element: Element | undefined, markdown: string): string | null {
  const { start, end } = element?.tagName === 'p' ? (element.position ?? {}) : {};
  return start?.offset === undefined || end?.offset === undefined
    ? null
    : markdown.slice(start.offset, end.offset);
}

function asideIn({ aside, hinted }: Pick<Place, 'aside' | 'hinted'>): Pick<Place, 'aside' | 'hinted'> {
  return { aside, hinted };
}

function pairsOf(cells: readonly Element[]): Element[][] {
  const rows: Element[][] = [];
  for (const cell of cells) {
    if (cell.tagName === 'dt' || rows.length === 0) rows.push([cell]);
    else rows.at(-1)?.push(cell);
  }
  return rows;
}

function blockOf({ pieces: part, item }: Part, place: Place): Block | null {
  const runs = tidy(part);
  const text = runs.map((run) => run.text).join('');
  if (text.trim() === '') return null;
  const first = part.find((piece) => piece.text.trim() !== '');
  const worded = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const linked = runs.filter((run) => run.linked).reduce((sum, run) => sum + run.text.length, 0);
  return {
    text,
    markdown: toMarkdown(joinAlike(runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })))),
    line: first?.line ?? 1,
    marked: place.marked,
    within: item ? 'list' : place.within,
    spoiler: place.spoiler || part.some((piece) => piece.spoiler),
    ...(worded.every((run) => run.aside !== null) ? asideIn(worded[0] ?? place) : asideIn(place)),
    linked: linked / text.length,
    bold: worded.length > 0 && worded.every((run) => run.strong),
    slanted: worded.length > 0 && worded.every((run) => run.emphasis),
    small: worded.length > 0 && worded.every((run) => run.small),
    box: place.box,
    inArticle: null,
  };
}

function markdownOf(text: string): string {
  return toMarkdown([{ text, emphasis: false, strong: false, link: null }]);
}
