import { expect, test } from 'vitest';
import { splitFront } from '../../../src/request/films/editFilm.ts';

test.each([
  ['a comment that ends in three hyphens', 'title: Bell\n# --- facts ---\nyear: 1990'],
  ['a value that ends in them', 'title: Bell ---\nyear: 1990'],
  ['one line', 'title: Bell'],
  ['nothing', ''],
])('GIVEN front matter of %s THEN it is all of it, and the rest is the body', (_, front) => {
  for (const end of ['\n', '\r\n', '\r']) {
    const lines = ['---', ...(front === '' ? [] : front.split('\n')), '--- ', '', 'A bell rings.', '---', ''];
    expect(splitFront(lines.join(end))).toEqual({
      front,
      body: ['', 'A bell rings.', '---', ''].join(end),
    });
  }
});
