import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Action, decodeButton, encodeButton } from '../../src/messages/customId.ts';

const snowflake = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const code = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-z]{${length}}$`));
const quotes = fc.array(
  fc.record({ passage: code(5), sentence: fc.option(fc.integer({ min: 0, max: 1294 })) }),
  { maxLength: 8 },
);

test('GIVEN any state THEN its id has at most 100 characters and says it all', () => {
  fc.assert(
    fc.property(
      fc.record({
        action: fc.constantFrom(...Object.values(Action)),
        asker: snowflake,
        film: fc.oneof(code(4), fc.constant('')),
        position: fc.integer({ min: 0, max: 7 }),
        quotes,
      }),
      (state) => {
        const id = encodeButton(state);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeButton(id)).toEqual(state);
      },
    ),
  );
});

test('GIVEN a message elsewhere THEN its id says which', () => {
  fc.assert(
    fc.property(snowflake, snowflake, snowflake, (asker, channel, message) => {
      const state = {
        action: Action.UpdateSummary,
        asker,
        film: 'ab12',
        position: 0,
        quotes: [],
        target: { channel, message },
      };
      expect(encodeButton(state).length).toBeLessThanOrEqual(100);
      expect(decodeButton(encodeButton(state))).toEqual(state);
    }),
  );
});

test('GIVEN suggestions that one person was offered THEN no two ids are the same', () => {
  fc.assert(
    fc.property(
      snowflake,
      code(4),
      fc.uniqueArray(fc.integer({ min: 0, max: 24 })),
      (asker, film, positions) => {
        const ids = positions.map((position) =>
          encodeButton({ action: Action.Suggestion, asker, film, position, quotes: [] }),
        );
        expect(new Set(ids).size).toBe(positions.length);
      },
    ),
  );
});

test('GIVEN the letters of actions THEN each means what it has always meant', () => {
  expect(Object.entries(Action)).toEqual([
    ['Previous', 'p'],
    ['Next', 'n'],
    ['Around', 'a'],
    ['Share', 's'],
    ['Delete', 'd'],
    ['Film', 'f'],
    ['Suggestion', 'q'],
    ['Paragraph', 'l'],
    ['UpdateSummary', 'u'],
    ['PostSummary', 'w'],
    ['Help', 'h'],
  ]);
});

test('GIVEN ids of other versions and other bots THEN there is no state, and no error', () => {
  for (const id of [
    '',
    'hello',
    '0n0.ab12.0.',
    '1x0.ab12.0.',
    '1n0.ab12.0.abc',
    '1n0.toolong.0.',
    '2n0.ab12.0.',
  ]) {
    expect(decodeButton(id)).toBeNull();
  }
  fc.assert(fc.property(fc.string(), (id) => void decodeButton(id)));
});
