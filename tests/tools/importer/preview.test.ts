import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { importReview } from '../../../src/importing/importReview.ts';
import { confirm } from '../../../tools/importer/confirm.ts';
import { previewImport } from '../../../tools/importer/previewImport.ts';
import { FACTS, importBlocks, PROSE, paragraphsOf } from '../../importing/pages.ts';
import { inFolder } from '../../support/libraries.ts';
import { type Run, runImport } from './runImport.ts';

const [first, second, third] = PROSE;
const PAGE = ['Home | Reviews', 'The town', first, 'Advertisement', second, '4/5', '2 comments'].join('\n\n');

/** Runs the import on a page in a folder of its own; `written` is the review's file, null where there is none. */
async function importPage(
  page: string | Uint8Array,
  ...args: readonly string[]
): Promise<Run & { written: string | null }> {
  return inFolder(async (folder) => {
    const path = join(folder, 'page.txt');
    await writeFile(path, page);
    const out = join(folder, 'content', 'tidewater.md');
    const run = await runImport(join(folder, 'content'), path, '--title', 'Tidewater', ...args);
    return { ...run, written: await readFile(out, 'utf8').catch(() => null) };
  });
}

describe('the preview', () => {
  test('GIVEN a page THEN every piece has its line, its sign and, where it goes, the reason', async () => {
    const { said } = await importPage(PAGE);
    expect(said.split('\n').filter((line) => /^ {2}[+-]/.test(line))).toEqual([
      '  -  1  Home | Reviews (navigation)',
      '  +  3  ## The town',
      '  +  5  The harbour town of this film is empty in winter, and the camera walks t…',
      '  -  7  Advertisement (an advert)',
      '  +  9  What is said about the sea is said by its sound. For whole minutes we he…',
      '  - 11  4/5 (a rating)',
      '  - 13  2 comments (a comment)',
    ]);
  });

  test('GIVEN no terminal and no --yes THEN nothing is written, and the program fails', async () => {
    const { status, written, complained } = await importPage(PAGE);
    expect({ status, written }).toEqual({ status: 1, written: null });
    expect(complained).toBe(
      'Nothing was written. --yes writes it; --keep LINES and --drop LINES put right what stays.',
    );
  });

  test('GIVEN --yes THEN it is written', async () => {
    const { status, written, said } = await importPage(PAGE, '--yes');
    expect(status).toBe(0);
    expect(written).toContain(first);
    expect(said).toMatch(/\nWritten: \S+tidewater\.md$/);
  });

  test('GIVEN a page in Windows-1252 THEN it is said, and its quotation marks are there', async () => {
    const { said, written } = await importPage(iconv.encode(PAGE, 'windows-1252'), '--yes');
    expect(said).toContain('Read as Windows-1252; please check letters and quotation marks.');
    expect(written).toContain(second);
  });

  test('GIVEN a page in UTF-16 THEN it is said', async () => {
    const { said, written } = await importPage(iconv.encode(PAGE, 'utf-16le', { addBOM: true }), '--yes');
    expect(said).toContain('Read as UTF-16;');
    expect(written).toContain(first);
  });

  test('GIVEN a page that covers a paragraph, or warns of spoilers THEN each is said', async () => {
    const covered = await importBlocks([first, `||${second}||`]);
    expect(previewImport(covered, 't.md', 'utf-8')).toContain('stay covered');
    const warned = await importBlocks(['Warning: spoilers ahead', first]);
    expect(previewImport(warned, 't.md', 'utf-8')).toContain('The page warns of spoilers: put ||');
  });
});

describe('--keep and --drop', () => {
  test('GIVEN lines THEN what starts on them stays or goes, and the rest is sorted as before', async () => {
    const { written } = await importPage(PAGE, '--yes', '--keep', '7,11', '--drop', '9');
    expect(written?.split('---\n')[2]?.trim().split('\n\n')).toEqual([
      '## The town',
      first,
      'Advertisement',
      '4/5',
    ]);
  });

  test('GIVEN a heading to drop THEN its paragraph is under none', async () => {
    const { review } = await importReview(PAGE, 'text', FACTS, 't.md', { drop: '3' });
    expect(review.passages[0]?.trail).toEqual([]);
  });

  test('GIVEN several pieces on one line THEN each has a name of its own', async () => {
    const html = `<!doctype html><p>${first}</p><p>${third}</p><h2>The end</h2><p>Advertisement</p>`;
    const imported = await importReview(html, 'html', FACTS, 't.md', { keep: '1.4', drop: '1.1' });
    expect(paragraphsOf(imported)).toEqual([third, 'Advertisement']);
    expect(imported.blocks.map(({ name }) => name)).toEqual(['1.1', '1.2', '1.3', '1.4']);
    const all = importReview(html, 'html', FACTS, 't.md', { drop: '1' });
    await expect(all).rejects.toThrow('I find no paragraph in it');
  });

  test.each([
    ['--keep', '8', '--keep 8: nothing in the page starts on line 8; the preview names the lines.'],
    ['--drop', '7.2', '--drop 7.2: nothing in the page starts on line 7.2; the preview names the lines.'],
    ['--drop', '7-9', '--drop takes lines as the preview names them, as in --drop 12,14; “7-9” is none.'],
  ])('GIVEN %s %s THEN it is said that nothing is called so', async (option, lines, expected) => {
    expect(await importPage(PAGE, option, lines)).toMatchObject({ complained: expected, written: null });
  });
});

describe('confirm', () => {
  test.each([
    ['y\n', true],
    ['Yes \n', true],
    ['n\n', false],
    ['\n', false],
    ['ja\n', false],
  ])('GIVEN the answer %j THEN it is %s', async (answer, expected) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const asked = confirm('Write it?', input, output);
    input.end(answer);
    expect(await asked).toBe(expected);
    expect(String(output.read())).toContain('Write it? [y/N] ');
  });

  test('GIVEN the end of the input THEN nobody said yes', async () => {
    const input = new PassThrough();
    const asked = confirm('Write it?', input, new PassThrough());
    input.end();
    expect(await asked).toBe(false);
  });
});
