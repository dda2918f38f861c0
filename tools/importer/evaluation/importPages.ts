import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ImportError } from '../../../src/importing/ImportError.ts';
import { importReview, kindOf } from '../../../src/importing/importReview.ts';
import type { Review } from '../../../src/review/Review.ts';
import { PlainError } from '../../../src/shared/PlainError.ts';
import { readSource } from '../readSource.ts';
import { measurePage, type PageFigures } from './measurePage.ts';

/** The end of the file that stands beside a page and holds its review: `blog.html` and `blog.review.md`. */
const MARKED = '.review.md';

const factsShape = z.looseObject({ title: z.string() });

/**
 * Imports every page of a folder and of those in it, and compares it with the review that is marked beside it.
 *
 * @throws {ImportError} where there is no page with a marked review
 */
export async function importPages(folder: string): Promise<PageFigures[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const pages = names.filter(
    (name) => /\.[^.]+$/.test(name) && !name.endsWith(MARKED) && names.includes(besideOf(name)),
  );
  if (pages.length === 0) throw new ImportError(`${folder} holds no page with a …${MARKED} beside it.`);
  const figures: PageFigures[] = [];
  for (const page of pages) {
    const marked = await readFile(join(folder, besideOf(page)), 'utf8');
    const { title } = factsShape.parse(parse(marked.split('---')[1] ?? ''));
    figures.push(measurePage(page, marked, await importPage(join(folder, page), title)));
  }
  return figures;
}

function besideOf(page: string): string {
  return page.replace(/\.[^.]+$/, MARKED);
}

/** A page's review; null where the import refuses it. */
async function importPage(path: string, title: string): Promise<Review | null> {
  const facts = { title, year: null, director: null, author: null, url: null };
  try {
    const { text } = await readSource(path);
    return (await importReview(text, kindOf(path, text), facts, path)).review;
  } catch (error) {
    if (error instanceof PlainError) return null;
    throw error;
  }
}
