import type { PageFigures } from './measurePage.ts';

/** Longest stretch shown of a paragraph. */
const SHOWN = 80;

/** Two figures for the import of pages: what share of the review is kept, and of what comes out is none of it. */
export function sharesOf(figures: readonly PageFigures[]): { readonly kept: number; readonly junk: number } {
  const sum = (count: (page: PageFigures) => number): number =>
    figures.reduce((total, page) => total + count(page), 0);
  return {
    kept: 1 - sum(({ missed }) => missed.length) / sum(({ marked }) => marked),
    junk:
      sum(({ junk }) => junk.length) /
      Math.max(
        1,
        sum(({ written }) => written),
      ),
  };
}

/** How pages were imported: a line each, what went wrong below it, and the shares of all. */
export function reportPages(figures: readonly PageFigures[]): string {
  const { kept, junk } = sharesOf(figures);
  const width = Math.max(...figures.map(({ page }) => page.length));
  return [
    ...figures.flatMap((page) => [
      `${page.page.padEnd(width)}  kept ${page.marked - page.missed.length} of ${page.marked}, junk ${page.junk.length} of ${page.written}`,
      ...wrong('missed', page.missed),
      ...wrong('junk', page.junk),
      ...wrong('under another heading', page.misplaced),
      ...wrong('set otherwise', page.restyled),
    ]),
    `${figures.length} pages: ${percent(kept)} of the paragraphs kept, ${percent(junk)} of what came out junk`,
  ].join('\n');
}

function wrong(what: string, paragraphs: readonly string[]): string[] {
  return paragraphs.map(
    (words) => `  ${what}: ${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
