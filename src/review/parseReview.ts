import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { shortHash } from '../shared/shortHash.ts';
import { crowdedParagraphs } from './crowdedParagraphs.ts';
import type { Fault } from './faults/Fault.ts';
import { readFrontMatter } from './frontMatter/readFrontMatter.ts';
import { missingFences } from './missingFences.ts';
import type { Review } from './Review.ts';
import { readPassages } from './readPassages.ts';

export interface ReviewResult {
  /** Null when there are faults. */
  readonly review: Review | null;
  readonly faults: readonly Fault[];
}

/**
 * A review from the text of its file: facts in front matter, then headings and paragraphs.
 *
 * @param source the file's text, without byte order mark
 * @param file the file as shown to the editor, such as `content/io.md`
 * @param lasting what passages are known by together with their words; without it, the title
 * @returns the review, or every fault that its text has by itself
 */
export function parseReview(source: string, file: string, lasting: string | null = null): ReviewResult {
  const first = [...controlFaults(source), ...depthFaults(source), ...crowdedParagraphs(source)];
  if (first.length > 0) return { review: null, faults: first };
  const tables = MAY_HAVE_TABLE.test(source);
  const tree = fromMarkdown(source, {
    extensions: [frontmatter(), ...(tables ? [gfmTable()] : [])],
    mdastExtensions: [frontmatterFromMarkdown(), ...(tables ? [gfmTableFromMarkdown()] : [])],
  });
  const [head] = tree.children;
  if (head?.type !== 'yaml') {
    return { review: null, faults: [missingFences(source)] };
  }

  const front = readFrontMatter(head.value, (head.position?.start.line ?? 1) + 1);
  const title = front.facts?.title ?? '';
  const film = { title, language: front.facts?.language ?? 'en' };
  const { passages, faults } = readPassages(tree, source, film, lasting ?? title);
  const empty: Fault[] =
    passages.length === 0 && faults.length === 0
      ? [{ line: null, says: [{ kind: 'noParagraph', values: [] }] }]
      : [];
  const all = [...front.faults, ...faults, ...empty];
  if (front.facts === null || all.length > 0) return { review: null, faults: all };
  return {
    review: {
      ...front.facts,
      ownTitle: front.facts.title,
      id: shortHash(front.facts.title, 4),
      file,
      source,
      passages,
    },
    faults: [],
  };
}

/** A table has a bar, or a colon beside the dashes under its head. To look for one in every line takes a third of the time. */
const MAY_HAVE_TABLE = /\||:-|-:/u;

/** What quotations and lists start a line with: one within the other. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const RULE = /^[-*_ \t]+$/u;

/** Lists and quotations within one another, more than anybody could follow: reading them takes very long. */
const MAX_DEPTH = 20;

function depthFaults(source: string): Fault[] {
  return source.split(/\r\n|\r|\n/).flatMap((text, index) => {
    const [start = ''] = CONTAINERS.exec(text) ?? [];
    const depth = start.match(/[>*+.)-]/g)?.length ?? 0;
    if (depth <= MAX_DEPTH || RULE.test(text)) return [];
    return [{ line: index + 1, says: [{ kind: 'deep', values: [depth, MAX_DEPTH] }] }];
  });
}

/** Control characters, which could steer a terminal: no text needs one but tabs and line breaks. */
function controlFaults(source: string): Fault[] {
  return source.split(/\r\n|\r|\n/).flatMap((text, index) => {
    const [found] = /(?!\t)\p{Cc}/u.exec(text) ?? [];
    if (found === undefined) return [];
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [{ line: index + 1, says: [{ kind: 'control', values: [code] }] }];
  });
}
