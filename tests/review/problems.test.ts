import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { filmsInQuestion } from '../../src/conversation/films/filmsInQuestion.ts';
import { filmsByTitle } from '../../src/conversation/films/Library.ts';
import { loadLibrary } from '../../src/library/loadLibrary.ts';
import { ContentError } from '../../src/review/ContentError.ts';
import { inFolder, libraryOf } from '../support/libraries.ts';

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
  [
    'front matter that is never closed',
    '---\ntitle: A\n\nText.',
    /a\.md:1: the front matter has no end; put a line “---”/,
  ],
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
  [
    'a listed question without a paragraph',
    front('title: A\nasked:\n  - question: Why?') + good,
    /a\.md:4: “asked” 1, “paragraph” is missing/,
  ],
  [
    'a listed question whose paragraph is no number',
    front('title: A\nasked:\n  - question: Why?\n    paragraph: two') + good,
    /a\.md:5: “asked” 1, “paragraph” should be the number of a paragraph, such as 12/,
  ],
  [
    'a listed question that is empty',
    front('title: A\nasked:\n  - question: ""\n    paragraph: 1') + good,
    /a\.md:4: “asked” 1, “question” is empty/,
  ],
  [
    'a listed question that is too long',
    front(`title: A\nasked:\n  - question: ${'why '.repeat(60)}\n    paragraph: 1`) + good,
    /a\.md:4: “asked” 1, “question” is longer than 200 characters/,
  ],
  [
    'an unknown key of a listed question',
    front('title: A\nasked:\n  - question: Why?\n    paragraf: 1') + good,
    /a\.md:5: “paragraf” is not a key of “asked” 1; did you mean “paragraph”\?/,
  ],
  [
    'a listed question that is no entry',
    front('title: A\nasked: [Why?]') + good,
    /a\.md:3: “asked” 1 should be “question: …” and “paragraph: …”/,
  ],
  [
    'a listed question beyond the last paragraph',
    front('title: A\nasked:\n  - question: Why?\n    paragraph: 7') + good,
    /a\.md:4: “asked” says that paragraph 7 answers “Why\?”; the last one is 1/,
  ],
  [
    'a question that is listed twice',
    front(
      'title: A\nasked:\n  - { question: Why so?, paragraph: 1 }\n  - { question: why so, paragraph: 1 }',
    ) + good,
    /a\.md:5: “asked” has “why so” in line 4 already; leave one of them out/,
  ],
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
  [
    'a year in quotation marks',
    front('title: A\nyear: "2016"') + good,
    /a\.md:3: “year” should be a year, such as 2019; write it without quotation marks: 2016$/,
  ],
  [
    'a list that is none, whatever its length',
    front('title: A\ncast: Adam Driver, Golshifteh Farahani') + good,
    /^The reviews have a problem:\n {2}a\.md:3: “cast” should be a list, such as \[Ann Lee, Bo Roe\]$/,
  ],
  [
    'a quotation mark without its end',
    front('title: "Paterson') + good,
    /a\.md:2: the quotation mark is not closed; write title: "Paterson"$/,
  ],
  [
    'a key glued to its value',
    front('title:Paterson') + good,
    /a\.md:2: a space is missing after the colon; write title: Paterson$/,
  ],
  [
    'a line above the front matter',
    `\n${front('title: A')}${good}`,
    /a\.md:1: the file should start with its “---”/,
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
  ['a table without bars', `${front('title: A') + good}\na\n:-\nb\n`, /a\.md:7: this is a table/],
  [
    'a table without bars, to the right',
    `${front('title: A') + good}\na\n-:\nb\n`,
    /a\.md:7: this is a table/,
  ],
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
  expect(message).toMatch(/b\.md:4: a\.md has a film of this name \(“SOLARIS”\) too; give both their “year”/);
});

test('GIVEN two films of one name and year THEN the second one says so', async () => {
  const message = await complaint({
    'a.md': front('title: Amélie\nyear: 2001') + good,
    'b.md': front('title: Amelie\nyear: 2001') + good,
  });
  expect(message).toMatch(
    /b\.md:2: a\.md has a film of this name \(“Amelie”\) of that year, too; write something/,
  );
});

test('GIVEN films of one name and different years THEN they are told apart by their years', async () => {
  const { films } = await libraryOf({
    'a.md': front('title: Solaris\nyear: 1972') + good,
    'b.md': front('title: Solaris\nyear: 2002') + good,
    'c.md': front('title: Heat\nyear: 1995') + good,
  });
  const names = films.map(({ review: { title, ownTitle } }) => [title, ownTitle]);
  expect(names).toEqual([
    ['Solaris', 'Solaris (1972)'],
    ['Solaris', 'Solaris (2002)'],
    ['Heat', 'Heat'],
  ]);
  expect(new Set(films.map(({ review: { id } }) => id)).size).toBe(3);
  const library = { films, reader: null };
  expect(filmsByTitle(library, 'solaris')).toEqual(films.slice(0, 2));
  expect(filmsByTitle(library, 'Solaris 2002')).toEqual(films.slice(1, 2));
  expect(filmsInQuestion('how is the music in Solaris (1972)?', library).sure).toEqual(films.slice(0, 1));
  expect(filmsInQuestion('how is the music in Solaris?', library).sure).toEqual(films.slice(0, 2));
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
    await symlink('nowhere', join(folder, 'a.md'));
    expect(await complaintAbout(folder)).toMatch(/a\.md: this file can’t be read \(ENOENT\)/);
  });
});

test('GIVEN folders, pipes and hidden files that end with .md THEN they are no reviews', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'a.md'), front('title: A') + good);
    await mkdir(join(folder, 'drafts.md'));
    await writeFile(join(folder, '._a.md'), Buffer.from([0, 5, 0x16, 7]));
    await symlink('somebody@host.1', join(folder, '.#a.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(await complaintAbout(folder)).toBe('');
    await rm(join(folder, 'a.md'));
    expect(await complaintAbout(folder)).toMatch(/FOLDER: there is no review here/);
  });
});

/** Titles that YAML takes for something else, and how they are typed instead. */
test.each([
  ['Her: A Love Story', '"Her: A Love Story"'],
  ['2001: A Space Odyssey: B', '"2001: A Space Odyssey: B"'],
  ['1984', '"1984"'],
  ['1.5', '"1.5"'],
  ['True', '"True"'],
  ['null', '"null"'],
  ['~', '"~"'],
  ['[REC]', '"[REC]"'],
  ['{x}', '"{x}"'],
  ['*Pier*', '"*Pier*"'],
  ['*batteries*', '"*batteries*"'],
  ['&Juliet', '"&Juliet"'],
  ['& Juliet', '"& Juliet"'],
  ['!Hurrah', '"!Hurrah"'],
  ['#Alive', '"#Alive"'],
  ['Rope #2', '"Rope #2"'],
  ['@home', '"@home"'],
  ['%hundred', '"%hundred"'],
  ['| pipe', '"| pipe"'],
  ['- dash', '"- dash"'],
  ['? what', '"? what"'],
  ["'71", '"\'71"'],
  ['"Quoted" word', '\'"Quoted" word\''],
  ['Say "so": it', '\'Say "so": it\''],
])('GIVEN the title %s without marks THEN the start says to type %s, which is good', async (title, typed) => {
  const message = await complaint({ 'a.md': front(`title: ${title}\nyear: 1999`) + good });
  expect(message.split('\n').slice(1)).toEqual([expect.stringMatching(/^ {2}a\.md:2: /)]);
  expect(message.endsWith(`put it in quotation marks: title: ${typed}`)).toBe(true);
  const { films } = await libraryOf({ 'a.md': front(`title: ${typed}\nyear: 1999`) + good });
  expect(films.map(({ review }) => review.title)).toEqual([title]);
});

test.each([
  ['a role', 'title: A\ncast:\n  - actor: B\n    role: *X*', 'a.md:5: ', 'role: "*X*"'],
  ['a name in a list', 'title: A\ncast:\n  - actor: B\n    names: [*Bess]', 'a.md:5: ', '"*Bess"'],
  ['a number in the cast', 'title: A\ncast: [1984]', 'a.md:3: ', '"1984"'],
  ['a figure as the rating', 'title: A\nrating: 8', 'a.md:3: ', 'rating: "8"'],
  ['a director', 'title: A\ndirector: 1984', 'a.md:3: ', 'director: "1984"'],
])(
  'GIVEN %s that YAML takes for something else THEN its line says what to type',
  async (_, lines, place, typed) => {
    const message = await complaint({ 'a.md': front(lines) + good });
    expect(message.split('\n').slice(1)).toEqual([expect.stringContaining(place)]);
    expect(message.endsWith(`put it in quotation marks: ${typed}`)).toBe(true);
  },
);

test('GIVEN names alone as cast and themes THEN they are good', async () => {
  const { films } = await libraryOf({
    'a.md': `${front('title: A\ncast: [Abe Bee, { actor: Cy, role: Dee }]\nthemes: [Paragraphs]')}Abe Bee: paragraphs.\n`,
  });
  expect(films.flatMap(({ review: { cast } }) => cast.map(({ actor, role }) => [actor, role]))).toEqual([
    ['Abe Bee', null],
    ['Cy', 'Dee'],
  ]);
  expect(films.flatMap(({ review: { themes } }) => themes.map(({ name }) => name))).toEqual(['Paragraphs']);
});

test.each([
  ['yaer: 1999', 'year'],
  ['Title: B', 'title'],
  ['runtime: 90', 'length'],
  ['directed_by: B', 'director'],
  ['cast:\n  - actor: B\n    character: C', 'role'],
  ['cast:\n  - actor: B\n    nmaes: [C]', 'names'],
  ['themes:\n  - name: B\n    paragraph: [1]', 'paragraphs'],
])('GIVEN the unknown key %j THEN the nearest is named', async (lines, meant) => {
  expect(await complaint({ 'a.md': front(`title: A\n${lines}`) + good })).toMatch(
    new RegExp(`a\\.md:\\d: “.*” is not a key of .*; did you mean “${meant}”\\?`),
  );
});

test.each([
  ['English', 'en'],
  ['english', 'en'],
  ['Deutsch', 'de'],
  ['german', 'de'],
  ['Français', 'fr'],
  ['日本語', 'ja'],
  ['Brazilian Portuguese', 'pt-BR'],
  ['en_US', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['eng', 'en'],
])('GIVEN the language %s THEN it is %s', async (written, tag) => {
  const { films } = await libraryOf({ 'a.md': front(`title: A\nlanguage: ${written}`) + good });
  expect(films.map(({ review }) => review.language)).toEqual([tag]);
});

test.each([
  ['Englisch', 'probably en'],
  ['Frensh', 'probably fr'],
  ['xx', 'such as en or pt-BR'],
  ['abcdefgh', 'such as en or pt-BR'],
])('GIVEN the language %s THEN it is refused with advice', async (written, advice) => {
  expect(await complaint({ 'a.md': front(`title: A\nlanguage: ${written}`) + good })).toContain(
    `a.md:3: “language” should be a language tag, ${advice}; "${written}" is none`,
  );
});

test.each([
  [
    'deep lists in front matter',
    front(`title: ${'['.repeat(8_000)}${']'.repeat(8_000)}`) + good,
    /a\.md:2: .*nested/,
  ],
  [
    'front matter without end',
    front(`title: A\nsummary: ${'long '.repeat(20_000)}`) + good,
    /a\.md:2: .*50000 are the most/,
  ],
  [
    'aliases of aliases',
    front(
      [
        'a: &a [x, x, x, x, x, x, x, x]',
        ...'bcdefgh'
          .split('')
          .map((key, at) => `${key}: &${key} [${Array(8).fill(`*${'abcdefg'[at]}`).join(', ')}]`),
      ].join('\n'),
    ) + good,
    /a\.md:3: the front matter repeats a part of itself/,
  ],
  [
    'thousands of quotations',
    `${front('title: A')}${'>'.repeat(6_000)} deep\n`,
    /a\.md:5: this line stands in 6000 lists/,
  ],
  [
    'thousands of lists',
    `${front('title: A') + good}\n${'- '.repeat(3_000)}deep\n`,
    /a\.md:7: this line stands in 3000 lists/,
  ],
  [
    'thousands of marks of emphasis',
    `${front('title: A') + good}\n> ${'*a_'.repeat(8_000)}\n`,
    /a\.md:7: this paragraph has 8001 marks of emphasis \(\* and _\), and 500 are the most; part it/,
  ],
])('GIVEN %s THEN file and line are told, and no stack', async (_, content, expected) => {
  const message = await complaint({ 'a.md': content });
  expect(message).toMatch(expected);
  expect(message).not.toMatch(/^\s+at /m);
});

test.each([
  [
    'a title that nobody sees',
    front('title: "\u200B"') + good,
    /a\.md:2: “title” has a character that nobody sees \(U\+200B\)/,
  ],
  [
    'a title without a shape',
    front('title: "\u3164\u2800"') + good,
    /a\.md:2: “title” has nothing that anybody can see/,
  ],
  [
    'a title that turns around',
    front('title: "A\u202EB"') + good,
    /a\.md:2: “title” has a character that nobody sees \(U\+202E\)/,
  ],
  [
    'a heading that turns around',
    `${front('title: A')}## A\u2066B\n\n${good}`,
    /a\.md:5: this heading has a character that nobody sees/,
  ],
  ['bars in the title', front('title: A ||B||') + good, /a\.md:2: “title” has spoiler bars/],
  [
    'bars in a theme',
    front('title: A\nthemes:\n  - name: One\n    line: He ||dies||') + good,
    /a\.md:5: “themes” 1, “line” has spoiler bars/,
  ],
  [
    'bars in the summary',
    front('title: A\nsummary: He ||dies||') + good,
    /a\.md:3: “summary” has spoiler bars/,
  ],
  [
    'bars in a heading',
    `${front('title: A')}## ||He did it||\n\n${good}`,
    /a\.md:5: spoiler bars \(\|\|\) cover nothing in a heading/,
  ],
  [
    'a heading without a space',
    `${front('title: A')}##The end\n\n${good}`,
    /a\.md:5: a heading needs a space behind “##”: write “## The end”/,
  ],
  [
    'a heading alone without a space',
    `${front('title: A')}#The End\n\n${good}`,
    /a\.md:5: a heading needs a space behind “#”: write “# The End”/,
  ],
  ['a footnote', `${front('title: A')}It stops.[^1]\n`, /a\.md:5: “\[\^1\]” makes a footnote elsewhere/],
  [
    'what a footnote says',
    `${front('title: A')}[^1]: It was, on a Sunday.\n`,
    /a\.md:5: “\[\^1\]:” makes a footnote elsewhere/,
  ],
  [
    'an id behind a heading',
    `${front('title: A')}## Sound {#sound}\n\n${good}`,
    /a\.md:5: “\{#sound\}” means something to other programs/,
  ],
  [
    'attributes of a paragraph',
    `${front('title: A')}It stops.\n{: .center}\n`,
    /a\.md:5: “\{: \.center\}” means/,
  ],
  ['a shortcode', `${front('title: A')}{{< youtube abc >}}\n`, /a\.md:5: “\{\{< youtube abc >\}\}” means/],
  [
    'a link in a wiki',
    `${front('title: A')}See [[Other Film]].\n`,
    /a\.md:5: “\[\[Other Film\]\]” is a link in a wiki/,
  ],
  ['struck words', `${front('title: A')}It is ~~bad~~ good.\n`, /a\.md:5: “~~bad~~” would be quoted/],
  ['a box to tick', `${front('title: A')}- [ ] Watch it.\n`, /a\.md:5: “\[ \]” makes a box/],
])('GIVEN %s THEN it is refused, with line and advice', async (_, content, expected) => {
  expect(await complaint({ 'a.md': content })).toMatch(expected);
});

test.each([
  '\\##The end',
  '#MeToo changed it.',
  'It stops.\\[^1]',
  'It is \\~\\~bad\\~\\~ good.',
  'If a == b and c == d, {so} be it.',
  '* * *\n\nA break.',
])('GIVEN %j, whose signs are meant THEN it is good', async (text) => {
  expect(await complaint({ 'a.md': `${front('title: A')}${text}\n` })).toBe('');
});

test('GIVEN bad reviews beside good ones THEN the good ones are there, and the others are told', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'a.md'), front('title: 1984') + good);
    await writeFile(join(folder, 'b.md'), front('title: B') + good);
    await writeFile(join(folder, 'c.md'), front('title: B') + good);
    const told: string[] = [];
    const { films } = await loadLibrary(folder, null, (message) => told.push(message));
    expect(films.map(({ review }) => review.title)).toEqual(['B']);
    expect(told).toEqual([
      expect.stringMatching(
        /^2 reviews left out, 1 film there\. The reviews have 2 problems:\n.*a\.md:2: .*\n.*c\.md:2: /,
      ),
    ]);
    await expect(loadLibrary(folder, null)).rejects.toThrow(ContentError);
    await rm(join(folder, 'b.md'));
    await rm(join(folder, 'c.md'));
    await expect(loadLibrary(folder, null, (message) => told.push(message))).rejects.toThrow(ContentError);
    expect(told).toHaveLength(1);
  });
});

test('GIVEN a short review THEN the content check counts what is in it, and notes whom nobody names', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const cast = 'cast:\n  - actor: Zed Nobody\n  - actor: One Somebody\n  - actor: Yan Noone\n    role: Xax';
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'a.md'), front(`title: A\n${cast}\nthemes:\n  - name: paragraphs`) + good);
    vi.stubEnv('CONTENT_DIR', folder);
    const program = '../../src/cli/checkContent.ts?checked';
    await import(/* @vite-ignore */ program);
  }).finally(() => vi.unstubAllEnvs());
  expect(said.mock.calls.flat()).toEqual([
    expect.stringMatching(/A is good \(1 paragraph, 0 spoilers, cast of 3, 1 theme, no summary\)$/),
    expect.stringMatching(/^ {2}Note: .*a\.md:4: no paragraph names Zed Nobody, .*“names”$/),
    expect.stringMatching(/^ {2}Note: .*a\.md:6: no paragraph names Yan Noone or Xax, /),
  ]);
  said.mockRestore();
});

test('GIVEN the review that docs/reviews.md shows THEN it is good as it stands', async () => {
  const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(await readFile('docs/reviews.md', 'utf8')) ?? [];
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
