import { expect, test } from 'vitest';
import { editDistance } from '../../src/shared/letters/editDistance.ts';
import { fc } from '../support/generated/fc.ts';

test.each([
  ['', '', 0],
  ['film', 'film', 0],
  ['film', 'flim', 1],
  ['film', 'fim', 1],
  ['film', 'films', 1],
  ['film', 'fulm', 1],
  ['kitten', 'sitting', 3],
])('GIVEN “%s” and “%s” THEN they are %i apart', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});

test('GIVEN any two words THEN the way is as far in both directions, and no longer than the longer of them', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const distance = editDistance(one, other);
      expect(distance).toBe(editDistance(other, one));
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance === 0).toBe(one === other);
    }),
  );
});
