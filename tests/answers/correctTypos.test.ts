import { expect, test } from 'vitest';
import { correctTypos } from '../../src/answers/questions/correctTypos.ts';
import { indexOf } from '../../src/search/FilmIndex.ts';
import { onlyFilm } from '../search/onlyFilm.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { fc } from '../support/generated/fc.ts';
import { libraryOf } from '../support/libraries.ts';

const film = onlyFilm(await libraryOf({ 'driftwood.md': DRIFTWOOD }));

test.each([
  ['the composer of the zithre score', 'the composer of the zither score', 'two letters are swapped'],
  ['who plays the smugler', 'who plays the smuggler', 'a letter is missing'],
  ['direktor', 'director', 'a letter is another, and the word is one of everyday'],
  ['what are the tehmes', 'what are the themes', 'it is no word of the review, but one of everyday'],
  ['falks performance', "falk's performance", 'a name is owned without its apostrophe'],
])('GIVEN “%s” THEN it is read as “%s”, because %s', (typed, corrected) => {
  expect(correctTypos(typed, film)).toBe(corrected);
});

test.each(['who is nell', 'is the ship a metaphor', 'the oranges', 'zqxv', 'a b c', '', '2001 minutes'])(
  'GIVEN “%s”, in which nothing has to be corrected THEN it stays',
  (typed) => {
    expect(correctTypos(typed, film)).toBe(typed);
  },
);

test('GIVEN words of the review THEN none is taken for a typo', () => {
  const words = indexOf(film).words.flatMap((own) => [...own]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), (chosen) => {
      expect(correctTypos(chosen.join(' '), film)).toBe(chosen.join(' '));
    }),
  );
});
