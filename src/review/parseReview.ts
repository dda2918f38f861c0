import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { shortHash } from '../shared/shortHash.ts';
import { crowdedParagraphs } from './crowdedParagraphs.ts';
import { readFrontMatter } from './frontMatter/readFrontMatter.ts';
import { missingFences } from './missingFences.ts';
import type { Problem } from './Problem.ts';
import type { Review } from './Review.ts';
import { readPassages } from './readPassages.ts';

export interface ReviewResult {
  /** Null when there are problems. */
  readonly review: Review | null;
  readonly problems: readonly Problem[];
}

/**
 * A review from the text of its file: facts in front matter, then headings and paragraphs.
 *
 * @param source the file's text, without byte order mark
 * @param file the file as shown to the editor, such as `content/io.md`
 * @param lasting what passages are known by together with their words; without it, the title
 * @returns the review, or every problem that its text has by itself
 */
export function parseReview(source: string, file: string, lasting: string | null = null): ReviewResult {
  const first = [
    ...controlProblems(source, file),
    ...depthProblems(source, file),
    ...crowdedParagraphs(source).map((problem): Problem => ({ file, ...problem })),
  ];
  if (first.length > 0) return { review: null, problems: first };
  const tables = MAY_HAVE_TABLE.test(source);
  const tree = fromMarkdown(source, {
    extensions: [frontmatter(), ...(tables ? [gfmTable()] : [])],
    mdastExtensions: [frontmatterFromMarkdown(), ...(tables ? [gfmTableFromMarkdown()] : [])],
  });
  const [head] = tree.children;
  if (head?.type !== 'yaml') {
    return { review: null, problems: [{ file, ...missingFences(source) }] };
  }

  const front = readFrontMatter(head.value, (head.position?.start.line ?? 1) + 1, file);
  const title = front.facts?.title ?? '';
  const film = { title, language: front.facts?.language ?? 'en' };
  const { passages, problems } = readPassages(tree, source, film, file, lasting ?? title);
  const empty: Problem[] =
    passages.length === 0 && problems.length === 0
      ? [{ file, line: null, message: 'there is no paragraph after the front matter' }]
      : [];
  const all = [...front.problems, ...problems, ...empty];
  if (front.facts === null || all.length > 0) return { review: null, problems: all };
  return {
    review: {
      ...front.facts,
      ownTitle: front.facts.title,
      id: shortHash(front.facts.title, 4),
      file,
      source,
      passages,
    },
    problems: [],
  };
}

/** A table has a bar, or a colon beside the dashes under its head. To look for one in every line takes a third of the time. */
const MAY_HAVE_TABLE = /\||:-|-:/u;

/** What quotations and lists start a line with: one within the other. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const RULE = /^[-*_ \t]+$/u;

/** Lists and quotations within one another, more than anybody could follow: reading them takes very long. */
const MAX_DEPTH = 20;

function depthProblems(source: string, file: string): Problem[] {
  return source.split(/\r\n|\r|\n/).flatMap((text, index) => {
    const [start = ''] = CONTAINERS.exec(text) ?? [];
    const depth = start.match(/[>*+.)-]/g)?.length ?? 0;
    if (depth <= MAX_DEPTH || RULE.test(text)) return [];
    const message = `this line stands in ${depth} lists and quotations, one within the other; ${MAX_DEPTH} are the most`;
    return [{ file, line: index + 1, message }];
  });
}

/** Control characters, which could steer a terminal: no text needs one but tabs and line breaks. */
function controlProblems(source: string, file: string): Problem[] {
  return source.split(/\r\n|\r|\n/).flatMap((text, index) => {
    const [found] = /(?!\t)\p{Cc}/u.exec(text) ?? [];
    if (found === undefined) return [];
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [{ file, line: index + 1, message: `this line has a control character (U+${code}); remove it` }];
  });
}
