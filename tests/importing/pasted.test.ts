import { describe, expect, test } from 'vitest';
import type { SourceKind } from '../../src/importing/importReview.ts';
import { importBlocks, PROSE } from './pages.ts';

const [first, second, third] = PROSE;
const fourth = first.replace('harbour', 'mining').replace('winter', 'May');
const excerpt =
  'Four bedrooms, no telephone and a breakfast that goes on until three: a night at the strangest address on the coast, where nobody asks for a name and everybody is called by a number.';

/** What a reader of the review sees. */
async function seenIn(page: readonly string[], kind: SourceKind = 'text'): Promise<string[]> {
  const { review } = await importBlocks(page, kind);
  return review.passages.map(({ plain }) => plain.text);
}

describe('a page pasted as text or Markdown', () => {
  test.each([
    ['text', 'text', ['By Ida Crane', ...PROSE, fourth, 'Share this', 'The inn', 'Piet Maes', excerpt]],
    [
      'Markdown',
      'markdown',
      ['# Tidewater', ...PROSE, fourth, '[Book a place](b)', 'Featured', '[The inn](i)', excerpt],
    ],
  ] as const)(
    'GIVEN other texts in %s below several lines of the site’s THEN they go',
    async (_, kind, page) => {
      expect(await seenIn(page, kind)).toEqual([...PROSE, fourth]);
    },
  );

  test('GIVEN as many lines in the midst THEN the paragraphs below them stay', async () => {
    const page = [first, second, 'Read more', 'The inn', 'The ferry', third, fourth];
    expect(await seenIn(page)).toEqual([...PROSE, fourth]);
  });

  test('GIVEN the sign of an end THEN what stands below it goes', async () => {
    expect(await seenIn([first, second, `${third} ♦`, excerpt, 'The inn', excerpt])).toEqual([
      first,
      second,
      `${third} ♦`,
    ]);
  });

  test('GIVEN that sign at several ends THEN it ends nothing', async () => {
    expect(await seenIn([first, `${second} ♦`, third, `${fourth} ♦`])).toHaveLength(4);
  });

  test('GIVEN a name above the review and below it THEN what tells of that person goes', async () => {
    const told = 'Ida builds boats by day. By night she watches films about people who fall out of them.';
    const page = ['The long quay of a film', 'Ida Crane', '4 March', ...PROSE, 'Ida Crane', told];
    expect(await seenIn(page)).toEqual([...PROSE]);
  });

  test('GIVEN a section called by a name that stands nowhere above THEN it stays', async () => {
    const told = 'Ida builds boats by day. By night she watches films about people who fall out of them.';
    expect(await seenIn([...PROSE, 'Ida Crane', told, fourth])).toContain(told);
  });
});
