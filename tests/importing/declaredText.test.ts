import { describe, expect, test } from 'vitest';
import { importBlocks, PROSE } from './pages.ts';

const [first, second, third] = PROSE;
const other =
  'Four bedrooms, no telephone and a breakfast that goes on until three: a night at the strangest address on the coast, where nobody asks for a name and everybody is called by the number of the room.';
const body = PROSE.map((text) => `<p>${text.replaceAll('&', '&amp;')}</p>`).join('');

/** What comes out of a page that declares something and has another text above its review. */
async function seenIn(declared: string): Promise<string[]> {
  const page = `<script type="application/ld+json">${declared}</script><div><p>${other}</p>${body}</div>`;
  const { review } = await importBlocks([page], 'html');
  return review.passages.map(({ plain }) => plain.text);
}

describe('a page that declares the text of its article', () => {
  test.each([
    ['an article', { '@type': 'NewsArticle', articleBody: PROSE.join(' ') }],
    [
      'a review among others',
      [{ '@graph': [{ name: 'x' }, { reviewBody: `${first}\n${second}\n${third}` }] }],
    ],
  ])('GIVEN %s THEN what it does not hold is left out', async (_, declared) => {
    expect(await seenIn(JSON.stringify(declared))).toEqual([...PROSE]);
  });

  test.each([
    ['a part of it alone', JSON.stringify({ reviewBody: first.slice(0, 60) })],
    ['what can’t be read', '{"articleBody": '],
    ['nothing', 'null'],
  ])('GIVEN %s THEN the page is read without it', async (_, declared) => {
    expect(await seenIn(declared)).toEqual([other, ...PROSE]);
  });
});
