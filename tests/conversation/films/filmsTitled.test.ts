import { expect, test } from 'vitest';
import { filmsTitled } from '../../../src/conversation/films/filmsTitled.ts';
import { sameTitle } from '../../../src/conversation/films/sameTitle.ts';
import { fc } from '../../support/generated/fc.ts';
import { libraryOf } from '../../support/libraries.ts';

const TITLES = [
  'Tide-Man',
  'Rocky Pier II',
  'Rocky Pier',
  'Amélie',
  '???',
  '7',
  "Sailor's End",
  'The Heat',
  '灯台の光',
];

const { films } = await libraryOf(
  Object.fromEntries(
    TITLES.map((title, at) => [
      `${at}.md`,
      `---\ntitle: "${title}"\nyear: ${1950 + at}\n---\n\nIt is a film.\n`,
    ]),
  ),
);

const written = fc.oneof(
  fc.constantFrom(
    ...TITLES,
    'tideman',
    'rocky pier 2',
    'seven',
    'sailors end',
    'heat',
    '?!',
    'rocky pier 1952',
    '??? 1954',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

test('GIVEN any text THEN the films of that title are those whose titles are the same, with their year or without', () => {
  fc.assert(
    fc.property(written, (text) => {
      const same = films.filter(({ review }) => sameTitle(review.title, text));
      expect(filmsTitled(text, films, 'title')).toEqual(same);
      const dated = films.filter(({ review: { title, year } }) => sameTitle(`${title} ${year}`, text));
      expect(filmsTitled(text, films, 'dated')).toEqual(dated);
    }),
  );
});
