import { expect, test } from 'vitest';
import { filmsByTitle } from '../../../src/conversation/films/Library.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = await libraryOf({
  'a.md': '---\ntitle: The Lanternfish\n---\n\nA light in the deep.\n',
  'b.md': '---\ntitle: Autumn\n---\n\nA leaf.\n',
  'c.md': '---\ntitle: A\n---\n\nOne letter.\n',
});

test.each([
  ['lanternfish', 'The Lanternfish'],
  ['a lanternfish', 'The Lanternfish'],
  ['the autumn', 'Autumn'],
  ['a', 'A'],
])('GIVEN the title “%s” THEN it is %s, whatever its article', (typed, title) => {
  expect(filmsByTitle(library, typed).map(({ review }) => review.title)).toEqual([title]);
});

test.each(['the', 'utumn', ''])('GIVEN “%s” THEN it is no film’s title', (typed) => {
  expect(filmsByTitle(library, typed)).toEqual([]);
});
