import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadLibrary } from '../../src/library/loadLibrary.ts';
import { ContentError } from '../../src/review/ContentError.ts';
import { inFolder } from '../support/libraries.ts';

/** What the start says about a folder of reviews; '' when all are good. */
async function complaint(files: Record<string, string | Buffer>): Promise<string> {
  return inFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return complaintAbout(folder);
  });
}

async function complaintAbout(folder: string): Promise<string> {
  try {
    await loadLibrary(folder, null);
    return '';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replaceAll(`${folder}/`, '').replaceAll(folder, 'FOLDER');
  }
}

const front = (lines: string) => `---\n${lines}\n---\n\n`;
const good = 'One paragraph.\n';

test('GIVEN only a title THEN the review is good', async () => {
  expect(await complaint({ 'a.md': front('title: A') + good })).toBe('');
});

test.each([
  ['no front matter', good, /a\.md:1: .*start with front matter/],
  ['front matter that is never closed', '---\ntitle: A\n\nText.', /a\.md:1: .*start with front matter/],
  [
    'front matter that is not YAML',
    front('title: A\ncast: [') + good,
    /a\.md:\d: the front matter is not YAML/,
  ],
  ['the same key twice', front('title: A\ntitle: B') + good, /a\.md:3: the front matter is not YAML/],
  ['empty front matter', front('') + good, /a\.md:\d: “title” is missing/],
  ['no title', front('year: 1999') + good, /a\.md:\d: “title” is missing/],
  [
    'a character that steers terminals',
    `${front('title: A')}One \u001b[31mred\u001b[0m word.\n`,
    /a\.md:5: this line has a control character \(U\+001B\)/,
  ],
  ['the same in the title', front('title: "A\\e[31m"') + good, /a\.md:2: “title” has a control character/],
  ['an empty title', front('title: ""') + good, /a\.md:2: “title” is empty/],
  ['an unknown key', front('title: A\nyaer: 1999') + good, /a\.md:3: “yaer” is not a key/],
  [
    'an unknown key of the cast',
    front('title: A\ncast:\n  - actor: B\n    rol: C') + good,
    /a\.md:5: “rol” is not a key of “cast” 1/,
  ],
  [
    'a cast without actor',
    front('title: A\ncast:\n  - role: B') + good,
    /a\.md:4: “cast” 1, “actor” is missing/,
  ],
  ['a year that is text', front('title: A\nyear: soon') + good, /a\.md:3: “year” should be a year/],
  [
    'a length in words',
    front('title: A\nlength: 1 h 36') + good,
    /a\.md:3: “length” should be a number of minutes/,
  ],
  ['a length of nothing', front('title: A\nlength: 0') + good, /a\.md:3: “length” should be a number of/],
  ['a length of days', front('title: A\nlength: 6001') + good, /a\.md:3: “length” is longer than any film/],
  ['an empty genre', front('title: A\ngenre: ""') + good, /a\.md:3: “genre” is empty/],
  [
    'a rating that is an essay',
    `${front(`title: A\nrating: ${'so '.repeat(20)}good`)}${good}`,
    /a\.md:3: “rating” is longer than 40 characters/,
  ],
  ['a colour without marks', front('title: A\naccent: red') + good, /a\.md:3: “accent” should be a colour/],
  [
    'a link that is none',
    front('title: A\nurl: javascript:alert(1)') + good,
    /a\.md:3: “url” should be a link/,
  ],
  [
    'a language that is none',
    front('title: A\nlanguage: not a language') + good,
    /a\.md:3: “language” should be a language tag/,
  ],
  ['no paragraph', `${front('title: A')}# Only a heading\n`, /a\.md: there is no paragraph/],
  ['code', `${front('title: A') + good}\n    indented\n`, /a\.md:7: this is code/],
  ['a table', `${front('title: A') + good}\n| a | b |\n| - | - |\n`, /a\.md:7: this is a table/],
  ['HTML', `${front('title: A') + good}\n<div>hello</div>\n`, /a\.md:7: this is HTML/],
  ['HTML inside a paragraph', `${front('title: A')}A <b>bold</b> word.\n`, /a\.md:5: this is HTML/],
  ['an image', `${front('title: A')}See ![it](x.png).\n`, /a\.md:5: there is an image/],
  [
    'a paragraph that starts with a year',
    `${front('title: A')}1984. It was a cold year.\n`,
    /a\.md:5: Markdown reads “1984\.”.*1984\\\./,
  ],
  [
    'a paragraph that becomes a heading',
    `${front('title: A')}A paragraph.\n---\n`,
    /a\.md:5: the line of .* makes a heading/,
  ],
  [
    'a link definition',
    `${front('title: A') + good}\n[a]: https://example.com\n`,
    /a\.md:7: this is a link definition/,
  ],
  ['bars in the middle', `${front('title: A')}He ||dies|| here.\n`, /a\.md:5: spoiler bars/],
  [
    'a paragraph longer than a message',
    `${front('title: A')}${'word '.repeat(700)}\n`,
    /a\.md:5: this paragraph takes \d+ characters/,
  ],
  [
    'a paragraph whose escapes are too long',
    `${front('title: A')}${'\\* '.repeat(1_000)}\n`,
    /a\.md:5: this paragraph takes \d+ characters/,
  ],
  [
    'a theme of a paragraph that is not there',
    front('title: A\nthemes:\n  - name: B\n    paragraphs: [7]') + good,
    /a\.md:4: .*paragraph 7; the last one is 1/,
  ],
  [
    'a theme whose words find nothing',
    front('title: A\nthemes:\n  - name: Zorblax') + good,
    /a\.md:4: no paragraph is on the theme “Zorblax”/,
  ],
  [
    'a byte that is not UTF-8',
    Buffer.from(`${front('title: A')}Good line.\n\nCaf\xe9.\n`, 'latin1'),
    /a\.md:7: this line is not UTF-8/,
  ],
  ['a binary file', `${front('title: A')}\0\0`, /a\.md: this file is not text/],
])('GIVEN %s THEN the start names file, line and what to do', async (_, content, expected) => {
  expect(await complaint({ 'a.md': content })).toMatch(expected);
});

test('GIVEN a byte order mark THEN it is taken off', async () => {
  expect(await complaint({ 'a.md': `\uFEFF${front('title: A')}${good}` })).toBe('');
});

test('GIVEN two films of one name THEN the second one says so', async () => {
  const message = await complaint({
    'a.md': front('title: Solaris') + good,
    'b.md': front('# A remake.\nyear: 2002\ntitle: SOLARIS') + good,
  });
  expect(message).toMatch(/b\.md:4: a\.md has a film of this name too/);
});

test('GIVEN two films whose ids are the same by chance THEN the second one says so', async () => {
  const message = await complaint({
    'a.md': front('title: Film 761') + good,
    'b.md': front('year: 2002\ntitle: Film 1060') + good,
  });
  expect(message).toMatch(
    /b\.md:3: the short id of “Film 1060” is, by chance, that of “Film 761” \(a\.md\) too; change one title a little/,
  );
  expect(message.split('\n')).toHaveLength(2);
});

test('GIVEN the same problem twice on a line THEN it is told once', async () => {
  const message = await complaint({
    'a.md': `${front('title: A')}A <b>bold</b> word.\nAn <i>even</i> one.\n`,
  });
  expect(message.split('\n').slice(1)).toEqual([
    expect.stringMatching(/a\.md:5: this is HTML/),
    expect.stringMatching(/a\.md:6: this is HTML/),
  ]);
});

test('GIVEN problems of titles, themes and text in several files THEN all come in one message', async () => {
  const message = await complaint({
    'a.md': front('title: Solaris') + good,
    'b.md': front('title: Solaris') + good,
    'c.md': front('title: C\nthemes:\n  - name: Zorblax') + good,
    'd.md': good,
  });
  expect(message).toMatch(/3 problems/);
});

test('GIVEN many problems in many files THEN all come in one message, a line each', async () => {
  const message = await complaint({
    'a.md': front('year: 1999\nnope: 1') + good,
    'b.md': `${front('title: B')}    code\n`,
    'c.md': good,
  });
  expect(message.split('\n')).toHaveLength(5);
  expect(message).toMatch(/4 problems/);
});

test('GIVEN an empty folder, and one that is not there THEN it says so', async () => {
  await inFolder(async (folder) => {
    expect(await complaintAbout(folder)).toMatch(/FOLDER: there is no review here/);
    expect(await complaintAbout(join(folder, 'nowhere'))).toMatch(
      /FOLDER: this folder can’t be read \(ENOENT\); CONTENT_DIR names another one/,
    );
    expect(await complaintAbout('no/where')).toMatch(
      /FOLDER: this folder can’t be read \(ENOENT\); it is looked for in the folder that the bot was started in; CONTENT_DIR/,
    );
  });
});

test('GIVEN a file that can’t be read THEN it says so', async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, 'a.md'));
    expect(await complaintAbout(folder)).toMatch(/a\.md: this file can’t be read \(EISDIR\)/);
    await chmod(join(folder, 'a.md'), 0o755);
  });
});

test('GIVEN a short review THEN the content check counts what is in it, and notes whom nobody names', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const cast = 'cast:\n  - actor: Zed Nobody\n  - actor: One Somebody\n  - actor: Yan Noone\n    role: Xax';
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'a.md'), front(`title: A\n${cast}\nthemes:\n  - name: paragraphs`) + good);
    vi.stubEnv('CONTENT_DIR', folder);
    await import('../../src/cli/checkContent.ts');
  }).finally(() => vi.unstubAllEnvs());
  expect(said.mock.calls.flat()).toEqual([
    expect.stringMatching(/A is good \(1 paragraph, 0 spoilers, cast of 3, 1 theme, no summary\)$/),
    expect.stringMatching(/^ {2}Note: .*a\.md:4: no paragraph names Zed Nobody, .*“names”$/),
    expect.stringMatching(/^ {2}Note: .*a\.md:6: no paragraph names Yan Noone or Xax, /),
  ]);
  said.mockRestore();
});

test('GIVEN the review that the README shows THEN it is good as it stands', async () => {
  const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(await readFile('README.md', 'utf8')) ?? [];
  expect(example).toMatch(/^---\ntitle: Metropolis\n/);
  expect(await complaint({ 'metropolis.md': example })).toBe('');
});

test('GIVEN the shipped review THEN it is good, and its prose is one line a paragraph', async () => {
  expect(await complaint({ 'io.md': await readFile('content/io.md') })).toBe('');
});

test('GIVEN a link that leaves a paragraph no room under it THEN the paragraph is too long', async () => {
  const long = `${'word '.repeat(520)}\n`;
  expect(await complaint({ 'a.md': front('title: A') + long })).toBe('');
  const link = `https://example.com/${'é'.repeat(270)}`;
  expect(await complaint({ 'a.md': front(`title: A\nurl: ${link}`) + long })).toMatch(
    /a\.md:6: this paragraph takes \d+ characters.*shorten the review’s link/,
  );
});

test('GIVEN a paragraph that only fits as long as no sentence is bold, or all is THEN it is too long', async () => {
  expect(await complaint({ 'a.md': `${front('title: A')}${'**a** b '.repeat(500)}\n` })).toMatch(
    /a\.md:5: this paragraph/,
  );
});
