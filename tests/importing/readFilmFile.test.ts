import { expect, test } from 'vitest';
import { readFilmFile } from '../../src/importing/readFilmFile.ts';
import { parseReview } from '../../src/review/parseReview.ts';

const FIRST =
  'The lighthouse of this film has been out of order for thirty years, and nobody in the village has told the keeper. He climbs the stairs every evening all the same, and the camera climbs with him, one landing at a time.';
const LAST =
  'What stays with me is the sound: a bell that somebody has wrapped in cloth, so that it tells the hours to nobody but itself. Ingrid Solvang plays the keeper as if he were listening to it through the whole film.';
const TEXT = `${FIRST}\n\n${LAST}\n`;
const PAGE = `<p>${FIRST}</p><p>${LAST}</p>`;
const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><title>draft 3</title></head><body><div class=WordSection1>
<p class=MsoTitle>The Bell Keeper<o:p></o:p></p><p class=MsoNormal>${FIRST}<o:p></o:p></p><p class=MsoNormal>${LAST}<o:p></o:p></p></div></body></html>`;
const MENU = Array.from({ length: 40 }, (_, at) => `<a href="/${at}">Section ${at}</a> `).join('');

function read(name: string, content: string | Uint8Array, title: string | null = null) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFilmFile({ name, bytes, title });
}

test.each<[what: string, name: string, content: string | Uint8Array, year: number | null]>([
  ['text with its title in the first line', 'a.txt', `The Bell Keeper\n\n${TEXT}`, null],
  [
    'one with its year and who wrote it below',
    'a.txt',
    `The Bell Keeper (1971)\nby Runa Holt\n\n${TEXT}`,
    1971,
  ],
  ['text in UTF-16', 'a.txt', Buffer.from(`\ufeffThe Bell Keeper\r\n\r\n${TEXT}`, 'utf16le'), null],
  ['Markdown with a heading', 'a.md', `# The Bell Keeper\n\n${TEXT}`, null],
  ['blank lines above front matter', 'a.md', `\n\n---\ntitle: The Bell Keeper\n---\n\n${TEXT}`, null],
  ['front matter in a .txt', 'a.txt', `---\nyear: 1971\ntitle: The Bell Keeper\n---\n\n${TEXT}`, 1971],
  ['a page that Word has saved', 'a.htm', WORD, null],
  ['a page whose window alone has a title', 'a.html', `<title>The Bell Keeper</title>${PAGE}`, null],
])(
  'GIVEN %s THEN the film is called so, and its paragraphs are those of the review',
  (_, name, content, year) => {
    const found = read(name, content);
    if (found.kind !== 'text') expect.fail(found.kind);
    const { review } = parseReview(found.text, name);
    expect(review).toMatchObject({ title: 'The Bell Keeper', year });
    expect(review?.passages.map(({ plain }) => plain.text)).toEqual([FIRST, LAST]);
    expect(found.leftOut).not.toContain('The Bell Keeper');
  },
);

test.each([
  ['prose from the first line on', 'a.txt', TEXT, 'untitled'],
  ['a first line that is a sentence', 'a.txt', `I saw it twice.\n\n${TEXT}`, 'untitled'],
  ['Rich Text Format', 'a.txt', `{\\rtf1\\ansi ${TEXT}}`, 'bytes'],
  ['PDF', 'a.txt', `%PDF-1.4\n${TEXT}`, 'bytes'],
] as const)('GIVEN %s THEN it is told, and no title is made up', (_, name, content, kind) => {
  expect(read(name, content)).toEqual({ kind });
});

test('GIVEN front matter without a title and a title that was said THEN that is it, and lines are those of the file', () => {
  const good = read('a.md', `---\nyear: 1971\n---\n\n${TEXT}`, 'Bell: “a #1”');
  if (good.kind !== 'text') expect.fail(good.kind);
  expect(parseReview(good.text, 'a').review).toMatchObject({ title: 'Bell: “a #1”', year: 1971 });
  const paid = read('a.md', `---\nyear: 1971\n---\n\n${TEXT}`, "Cash $$ and $'s");
  expect(paid.kind === 'text' ? parseReview(paid.text, 'a').review?.title : paid.kind).toBe(
    "Cash $$ and $'s",
  );
  const bad = read('a.md', `\n---\ngenre: drama\nyear: soon\n---\n\n${TEXT}`, 'Bell');
  expect(bad).toMatchObject({ kind: 'unfit', unknown: 'front matter', problems: [{ line: '4' }] });
});

test('GIVEN a long menu above the title of a page THEN the film is called as the title says', () => {
  const found = read('a.html', `<div>${MENU}</div><h1>The Bell Keeper</h1>${PAGE}`);
  expect(found.kind === 'text' ? found.text : found.kind).toContain('title: The Bell Keeper');
});

test('GIVEN the tags of a page in a file called .txt THEN nobody sees them', () => {
  const found = read('a.txt', PAGE, 'Bell');
  expect(found.kind === 'text' ? found.text : found.kind).not.toContain('<p>');
});
