import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPages } from '../../../tools/importer/evaluation/importPages.ts';
import { reportPages, sharesOf } from '../../../tools/importer/evaluation/reportPages.ts';
import { PROSE } from '../../importing/pages.ts';
import { inFolder } from '../../support/libraries.ts';

const [first, second, third] = PROSE;

describe('pages in the layouts of real sites', () => {
  test('GIVEN them THEN 99 % of their reviews are kept, and 1 % of what comes out is junk at most', async () => {
    const figures = await importPages('tests/tools/importer/pages');
    const report = reportPages(figures);
    const { kept, junk } = sharesOf(figures);
    expect(figures.length).toBeGreaterThanOrEqual(20);
    expect(kept, report).toBeGreaterThanOrEqual(0.99);
    expect(junk, report).toBeLessThanOrEqual(0.01);
  });
});

test('GIVEN a page that is imported badly THEN it is said what is missed, what is junk, and what is set otherwise', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'a.txt'), ['The town', first, second, `${third} Buy now!`].join('\n\n'));
    const marked = ['---\ntitle: Tidewater\n---', '## The quay', first, `||${second}||`, third].join('\n\n');
    await writeFile(join(folder, 'a.review.md'), marked);
    await writeFile(join(folder, 'b.txt'), 'Home | News | Shop');
    await writeFile(join(folder, 'b.review.md'), ['---\ntitle: Tidewater\n---', first].join('\n\n'));
    const figures = await importPages(folder);
    expect(reportPages(figures).split('\n')).toEqual([
      'a.txt  kept 2 of 3, junk 1 of 3',
      `  missed: ${third.slice(0, 80)}…`,
      `  junk: ${third.slice(0, 80)}…`,
      `  under another heading: ${first.slice(0, 80)}…`,
      `  under another heading: ${second.slice(0, 80)}…`,
      `  set otherwise: ${second.slice(0, 80)}…`,
      'b.txt  kept 0 of 1, junk 0 of 0',
      `  missed: ${first.slice(0, 80)}…`,
      '2 pages: 50.0 % of the paragraphs kept, 33.3 % of what came out junk',
    ]);
    expect(sharesOf(figures)).toEqual({ kept: 0.5, junk: 1 / 3 });
  });
});

test('GIVEN a folder without pages THEN it is said what a page needs', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'a.txt'), first);
    await expect(importPages(folder)).rejects.toThrow('holds no page with a ….review.md beside it');
  });
});
