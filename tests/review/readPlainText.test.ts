import { expect, test } from 'vitest';
import { parseReview } from '../../src/review/parseReview.ts';

/** What a reader sees of a paragraph written like this. */
function plainOf(paragraph: string): string | undefined {
  return parseReview(`---\ntitle: T\n---\n\n${paragraph}\n`, 'content/t.md').review?.passages[0]?.plain.text;
}

test.each([
  ['plain words', 'Two words.', 'Two words.'],
  ['emphasis', 'The *Avengers* films and **more**.', 'The Avengers films and more.'],
  ['a soft line break', 'One line\nand the next.', 'One line and the next.'],
  ['a line break with spaces around it', 'One line \n   and the next.', 'One line and the next.'],
  ['a hard line break', 'One line  \nand the next.', 'One line\nand the next.'],
  ['Windows line breaks', 'One line\r\nand the next.', 'One line and the next.'],
  ['an escape', '1984\\. It was \\*not\\* a film.', '1984. It was *not* a film.'],
  ['a backslash that escapes nothing', 'C:\\films', 'C:\\films'],
  ['a character reference', 'Laurel &amp; Hardy &#8211; &nosuch; both', 'Laurel & Hardy – &nosuch; both'],
  ['a reference of two units', 'a &#x1F3AC; b', 'a 🎬 b'],
  ['a link', 'See [the *site*](https://example.com) now.', 'See the site now.'],
  ['a quotation over two lines', '> He said\n> so.', 'He said so.'],
  ['a list item', '- First thing\n- Second', 'First thing'],
  ['spoiler bars', '||They *die*.||', 'They die.'],
])('GIVEN %s THEN a reader sees the words', (_, paragraph, expected) => {
  expect(plainOf(paragraph)).toBe(expected);
});
