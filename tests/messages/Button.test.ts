import { expect, test } from 'vitest';
import { Action, type Button, decodeButton, encodeButton } from '../../src/messages/Button.ts';
import { fc } from '../support/generated/fc.ts';

const snowflake = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const code = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-z]{${length}}$`));
/** What stands for a film of a server's own, or for a draft. */
const ownName = fc.stringMatching(/^[0-9a-z]{1,20}$/);
const position = fc.integer({ min: 0, max: 7 });
const filmId = fc.oneof(code(4), code(9));
const quotes = fc.array(
  fc.record({ passage: code(5), sentence: fc.option(fc.integer({ min: 0, max: 1294 })) }),
  { maxLength: 8 },
);
const ON_QUOTES = [
  Action.Previous,
  Action.Next,
  Action.Around,
  Action.Share,
  Action.Paragraph,
  Action.Seen,
  Action.NotAsked,
] as const;
const ON_SUMMARY = [Action.UpdateSummary, Action.PostSummary, Action.StopSummary] as const;
const ON_UNANSWERED = [
  Action.Unanswered,
  Action.AnswerIsIn,
  Action.Ignore,
  Action.Pinned,
  Action.RemovePin,
] as const;
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ action: fc.constantFrom(...ON_QUOTES), asker: snowflake, filmId, position, quotes }),
  fc.record({ action: fc.constantFrom(...ON_SUMMARY), filmId, channel: snowflake, message: snowflake }),
  fc.record({ action: fc.constant(Action.Delete), asker: snowflake }),
  fc.record({ action: fc.constant(Action.Film), asker: snowflake, filmId }),
  fc.record({ action: fc.constant(Action.Suggestion), asker: snowflake, filmId, position }),
  fc.record({ action: fc.constant(Action.Help), filmId }),
  fc.record({
    action: fc.constantFrom(Action.RemoveSchedule, Action.ResumeSchedule, Action.EditSchedule),
    channel: snowflake,
    schedule: snowflake,
  }),
  fc.record({
    action: fc.constantFrom(...ON_UNANSWERED),
    filmId,
    position,
    code: fc.option(code(5)),
  }),
  fc.record({
    action: fc.constantFrom(Action.Guess, Action.Solution),
    asker: snowflake,
    filmId,
    riddle: fc.record({ passage: code(5), sentence: fc.integer({ min: 0, max: 1294 }) }),
    position,
  }),
  fc.record({
    action: fc.constantFrom(Action.NextQuestion, Action.TalkAnswer),
    asker: snowflake,
    filmId,
    position,
  }),
  fc.record({
    action: fc.constantFrom(Action.AddFilm, Action.ReplaceFilm, Action.DropDraft),
    film: fc.constant(null),
    draft: ownName,
  }),
  fc.record({
    action: fc.constantFrom(Action.EditFilm, Action.RemoveFilm, Action.KeepFilm),
    film: ownName,
    draft: fc.option(ownName),
  }),
);

test('GIVEN any button THEN its id has at most 100 characters and says it all', () => {
  fc.assert(
    fc.property(button, (state) => {
      const id = encodeButton(state);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(decodeButton(id)).toEqual(state);
    }),
  );
});

test.each<[id: string, state: Button]>([
  [
    '1n1x.ab12.1.abcde01fghijzz',
    {
      action: Action.Next,
      asker: '69',
      filmId: 'ab12',
      position: 1,
      quotes: [
        { passage: 'abcde', sentence: 1 },
        { passage: 'fghij', sentence: null },
      ],
    },
  ],
  ['1d1x..0.', { action: Action.Delete, asker: '69' }],
  ['1f1x.ab12.0.', { action: Action.Film, asker: '69', filmId: 'ab12' }],
  ['1q1x.ab12.2.', { action: Action.Suggestion, asker: '69', filmId: 'ab12', position: 2 }],
  [
    '1g1x.ab12.3.abcde01',
    {
      action: Action.Guess,
      asker: '69',
      filmId: 'ab12',
      riddle: { passage: 'abcde', sentence: 1 },
      position: 3,
    },
  ],
  ['1t1x.ab12.2.', { action: Action.NextQuestion, asker: '69', filmId: 'ab12', position: 2 }],
  ['1h0.ab12.0.', { action: Action.Help, filmId: 'ab12' }],
  ['1u0.ab12.0.1y-1z', { action: Action.UpdateSummary, filmId: 'ab12', channel: '70', message: '71' }],
  ['1k0..0.1y-1z', { action: Action.RemoveSchedule, channel: '70', schedule: '71' }],
  ['1m0..0.1y-1z', { action: Action.EditSchedule, channel: '70', schedule: '71' }],
])('GIVEN %s THEN it is read and written as it always was', (id, state) => {
  expect(decodeButton(id)).toEqual(state);
  expect(encodeButton(state)).toBe(id);
});

test.each<[id: string, state: Button]>([
  ['1d1x.ab12.1.abcde01', { action: Action.Delete, asker: '69' }],
  ['1u1x.ab12.0.1y-1z', { action: Action.UpdateSummary, filmId: 'ab12', channel: '70', message: '71' }],
])('GIVEN %s of before, which says more than is needed THEN it works still', (id, state) => {
  expect(decodeButton(id)).toEqual(state);
});

test('GIVEN suggestions that one person was offered THEN no two ids are the same', () => {
  fc.assert(
    fc.property(
      snowflake,
      filmId,
      fc.uniqueArray(fc.integer({ min: 0, max: 24 })),
      (asker, id, positions) => {
        const ids = positions.map((at) =>
          encodeButton({ action: Action.Suggestion, asker, filmId: id, position: at }),
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
    ['StopSummary', 'e'],
    ['Help', 'h'],
    ['NextQuestion', 't'],
    ['TalkAnswer', 'r'],
    ['Guess', 'g'],
    ['Solution', 'x'],
    ['Seen', 'v'],
    ['NotAsked', 'o'],
    ['RemoveSchedule', 'k'],
    ['ResumeSchedule', 'y'],
    ['EditSchedule', 'm'],
    ['AddFilm', 'A'],
    ['ReplaceFilm', 'R'],
    ['DropDraft', 'C'],
    ['EditFilm', 'E'],
    ['RemoveFilm', 'Z'],
    ['KeepFilm', 'K'],
    ['Unanswered', 'U'],
    ['AnswerIsIn', 'J'],
    ['Ignore', 'I'],
    ['Pinned', 'P'],
    ['RemovePin', 'X'],
  ]);
});

test('GIVEN ids of other versions and other bots THEN there is no button, and no error', () => {
  for (const id of [
    '',
    'hello',
    '0n0.ab12.0.',
    '1x0.ab12.0.',
    '1n0.ab12.0.abc',
    '1n0.toolong123.0.',
    '2n0.ab12.0.',
    '1u0.ab12.0.',
  ]) {
    expect(decodeButton(id)).toBeNull();
  }
  fc.assert(fc.property(fc.string(), (id) => void decodeButton(id)));
});
