import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/loadLibrary.ts';
import { parseReview } from '../../../src/review/parseReview.ts';
import { PROSE } from '../../importing/pages.ts';
import { inFolder } from '../../support/libraries.ts';
import { type Run, runImport } from './runImport.ts';

const PAGE = ['Home | Reviews | Films', 'The town', ...PROSE, '14 comments'].join('\n\n');
const TITLE = ['--title', 'Tidewater', '--yes'];

/** Runs the import on a page in a folder of its own, and tells which files are there afterwards. */
async function importPage(
  page: string | Uint8Array,
  args: readonly string[] = TITLE,
  files: Record<string, string> = {},
): Promise<Run & { files: Record<string, string> }> {
  return inFolder((pages) =>
    inFolder(async (content) => {
      const path = join(pages, 'page.txt');
      await writeFile(path, page);
      for (const [name, text] of Object.entries(files)) await writeFile(join(content, name), text);
      const run = await runImport(content, path, ...args);
      const written = await Promise.all(
        (await readdir(content)).map(
          async (name) => [name, await readFile(join(content, name), 'utf8')] as const,
        ),
      );
      return {
        ...run,
        complained: run.complained.replaceAll(pages, 'FOLDER'),
        files: Object.fromEntries(written),
      };
    }),
  );
}

describe('npm run import', () => {
  test.skipIf(process.platform !== 'linux')(
    'GIVEN a place where nothing can be written THEN one sentence says so',
    async () => {
      const { status, complained } = await importPage(PAGE, [
        ...TITLE,
        '--out',
        '/proc/nowhere/tidewater.md',
      ]);
      expect(complained).toContain('I can’t write /proc/nowhere/tidewater.md (ENOENT)');
      expect(status).toBe(1);
    },
  );

  test('GIVEN a page THEN a review is written that passes the content check, and the report says what to do', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'page.txt');
      await writeFile(path, PAGE);
      const content = join(folder, 'content');
      const args = [
        '--year',
        '1968',
        '--director',
        'Ottoline Varga',
        '--author',
        'Ada Lindqvist',
        '--url',
        'https://reviews.example/t',
      ];
      const { status, complained, said } = await runImport(content, path, ...TITLE, ...args);
      expect(complained).toBe('');
      expect(status).toBe(0);
      expect(await readdir(content)).toEqual(['tidewater.md']);
      const { films } = await loadLibrary(content, null);
      expect(films.map(({ review }) => review)).toMatchObject([
        {
          title: 'Tidewater',
          year: 1968,
          directors: ['Ottoline Varga'],
          author: 'Ada Lindqvist',
          url: 'https://reviews.example/t',
          passages: PROSE.map((text) => ({ text, trail: ['The town'] })),
        },
      ]);
      expect(said).toContain('Tidewater, 3 paragraphs under 1 heading.');
      expect(said).toContain('  -  1  Home | Reviews | Films (navigation)');
      expect(said).toContain('  +  3  ## The town');
      expect(said).toContain('14 comments');
      expect(said).toMatch(/To fill in by hand: watch, summary, accent, cast\./);
    });
  });

  test('GIVEN a byte order mark THEN it is no part of the review', async () => {
    const { files, status } = await importPage(`\uFEFF${PROSE.join('\n\n')}`);
    expect(status).toBe(0);
    expect(files['tidewater.md']).toContain(`\n\n${PROSE[0]}\n\n`);
    expect(files['tidewater.md']).not.toContain('\uFEFF');
  });

  test.each([
    ['Amélie: the “Sea”', 'amelie-the-sea.md'],
    ['  8½  ', '81-2.md'],
    ['Солярис', 'солярис.md'],
    ['!!!', 'review.md'],
  ])('GIVEN the title “%s” THEN the file is %s', async (title, name) => {
    const { files, complained } = await importPage(PAGE, ['--title', title, '--yes']);
    expect(complained).toBe('');
    expect(Object.keys(files)).toEqual([name]);
  });

  test('GIVEN a review that is there already THEN it is not overwritten without --force', async () => {
    const there = { 'tidewater.md': '---\ntitle: Tidewater\n---\n\nMine.\n' };
    const refused = await importPage(PAGE, TITLE, there);
    expect(refused).toMatchObject({ status: 1, files: there, said: '' });
    expect(refused.complained).toContain('--force writes over it');
    const forced = await importPage(PAGE, [...TITLE, '--force'], there);
    expect(forced.status).toBe(0);
    expect(forced.files['tidewater.md']).toContain(PROSE[0]);
  });

  test('GIVEN a link that leads nowhere THEN nothing is written where it leads without --force', async () => {
    await inFolder(async (folder) => {
      const [page, out, elsewhere] = [join(folder, 'page'), join(folder, 'l.md'), join(folder, 'elsewhere')];
      await writeFile(page, PAGE);
      await symlink(elsewhere, out);
      const refused = await runImport(folder, page, ...TITLE, '--out', out);
      expect(refused.complained).toContain('--force writes over it');
      await expect(readFile(elsewhere, 'utf8')).rejects.toThrow('ENOENT');
      expect((await runImport(folder, page, ...TITLE, '--out', out, '--force')).status).toBe(0);
      expect(await readFile(elsewhere, 'utf8')).toContain(PROSE[0]);
    });
  });

  test('GIVEN a review of the same film in another file THEN it is named, and nothing is written', async () => {
    const there = { 'old.md': '---\ntitle: TIDEWATER\n---\n\nMine.\n' };
    const { status, files, complained } = await importPage(PAGE, TITLE, there);
    expect(status).toBe(1);
    expect(files).toEqual(there);
    expect(complained).toContain('old.md');
    expect(complained).toContain('add the year to one title');
  });

  test.each<[given: string, args: string[], expected: RegExp]>([
    ['no title', [], /^Please say what the film is called, as in --title "Metropolis"\.$/],
    ['an empty title', ['--title', ' '], /^Please say what the film is called/],
    ['two files', ['another.txt', ...TITLE], /^Usage: npm run import/],
    ['a year that is none', [...TITLE, '--year', 'soon'], /^--year is a year of four digits, not “soon”\.$/],
    [
      'an --out that the bot would not load',
      [...TITLE, '--out', 'content/tidewater.txt'],
      /^--out should end in \.md, or the bot would never load it: “content\/tidewater\.txt” does not\.$/,
    ],
    ['an option that is none', [...TITLE, '--actor', 'X'], /--actor/],
    ['a link that is none', [...TITLE, '--url', 'nowhere'], /“url” should be a link/],
    [
      'a title of more than 100 characters',
      ['--title', 'x'.repeat(101)],
      /“title” is longer than 100 characters/,
    ],
  ])('GIVEN %s THEN it says so, and nothing is written', async (_, args, expected) => {
    const { status, files, complained } = await importPage(PAGE, args);
    expect(complained).toMatch(expected);
    expect(complained).not.toMatch(/\n\s+at /);
    expect({ status, files }).toEqual({ status: 1, files: {} });
  });
});

describe('a file that is no page', () => {
  test.each<[given: string, page: string | Uint8Array, expected: string]>([
    ['an empty file', '', 'FOLDER/page.txt is empty.'],
    ['a file of spaces', ' \n\t\r\n\u00a0', 'FOLDER/page.txt is empty.'],
    [
      'a binary file',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1),
      'FOLDER/page.txt is not text; save the page as text, Markdown or HTML, in UTF-8.',
    ],
    [
      'a file of more than 2 MB',
      'a'.repeat(2 * 1024 * 1024 + 1),
      'FOLDER/page.txt is larger than 2 MB; copy only the review into it.',
    ],
    [
      'a file without a paragraph',
      'Home | Reviews | Films\n\n© Film Corner',
      'I find no paragraph in it: nothing that is long enough for a review.',
    ],
  ])('GIVEN %s THEN one clear sentence, and nothing is written', async (_, page, expected) => {
    expect(await importPage(page)).toEqual({ said: '', complained: expected, status: 1, files: {} });
  });

  test('GIVEN a file that is not there, or a folder THEN one clear sentence', async () => {
    await inFolder(async (folder) => {
      const nowhere = join(folder, 'nowhere.txt');
      expect((await runImport(folder, nowhere, ...TITLE)).complained).toBe(`There is no file ${nowhere}.`);
      expect((await runImport(folder, folder, ...TITLE)).complained).toBe(
        `${folder} is a folder; name the file that holds the review.`,
      );
      expect(await readdir(folder)).toEqual([]);
    });
  });
});

describe('a paragraph that Markdown would read as something else', () => {
  test.each([
    ['a list', `- ${PROSE[1]}`],
    ['a list with a year', `1968. ${PROSE[1]}`],
    ['a heading', `# ${PROSE[1]}`],
    ['a quotation', `> ${PROSE[1]}`],
    ['HTML', `<b>Well</b>, ${PROSE[1]}`],
    ['code', `\`\`\`${PROSE[1]}`],
    ['code inside', PROSE[1].replace('only', '`only`')],
    ['a picture', `![the quay](quay.png) ${PROSE[1]}`],
    ['stars for letters', `It is f***ing loud, b***h, and M*A*S*H. ${PROSE[1]}`],
    ['a path', `C:\\_x\\* and \\*. ${PROSE[1]}`],
    ['a reference', `Fish &amp; chips, &#x41;. ${PROSE[1]}`],
    ['a name with lines', `The file is __init__ here. ${PROSE[1]}`],
    ['spoiler bars inside', `One ||two|| three. ${PROSE[1]}`],
  ])('GIVEN text with %s THEN a reader of the review sees what stands in the text', async (_, paragraph) => {
    const page = ['The town', PROSE[0], paragraph, PROSE[2]].join('\n\n');
    const { status, files, complained } = await importPage(page);
    expect({ status, complained }).toEqual({ status: 0, complained: '' });
    const { review } = parseReview(files['tidewater.md'] ?? '', 'tidewater.md');
    expect(review?.passages.map(({ plain }) => plain.text)).toEqual([PROSE[0], paragraph, PROSE[2]]);
  });

  test('GIVEN text with stars around whole words THEN they are set as emphasis', async () => {
    const paragraph = PROSE[1].replace('“only”', '*only*');
    const { files } = await importPage([PROSE[0], paragraph].join('\n\n'));
    expect(files['tidewater.md']).toContain(paragraph);
  });
});

test('GIVEN paragraphs longer than a message THEN each is named with its line, and nothing is written', async () => {
  const long = 'word '.repeat(800);
  const longer = `${long}more words`;
  const page = [
    'The town',
    PROSE[0].replaceAll('. ', '.\n'),
    'Advertisement',
    long,
    PROSE[1],
    longer.replace('word', 'words'),
  ];
  const { status, files, complained } = await importPage(page.join('\n\n'));
  expect(complained.split('\n')).toEqual([
    'The review would not pass the content check:',
    expect.stringMatching(/^ {2}line 8: this paragraph takes \d+ characters/),
    expect.stringMatching(/^ {2}line 12: this paragraph takes \d+ characters/),
  ]);
  expect({ status, files }).toEqual({ status: 1, files: {} });
});
