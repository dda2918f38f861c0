import { expect, test } from 'vitest';
import { findByWords } from '../../src/search/findByWords.ts';
import { hasWords } from '../../src/search/hasWords.ts';
import { fc } from '../support/generated/fc.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { onlyFilm } from './onlyFilm.ts';

const io = onlyFilm(await shippedLibrary());
const words = [
  ...new Set(
    io.review.passages.flatMap(({ plain, trail }) => `${plain.text} ${trail.join(' ')}`.split(/\s+/)),
  ),
  ...['zither', 'IO', 'film', 'elephants', 'of', 'the'],
];

test('GIVEN words that a passage has for certain THEN some are found by them', () => {
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (chosen) => {
      const has = hasWords(chosen.join(' '), io);
      outcomes.add(has);
      if (has) expect(findByWords(chosen.join(' '), io)).not.toEqual([]);
    }),
  );
  expect(hasWords('elephants', io)).toBe(false);
  expect(outcomes).toContain(true);
});
