import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitClauses } from '../../src/search/splitClauses.ts';

test.each<[given: string, sentence: string, clauses: string[]]>([
  ['a short sentence', 'The air is toxic.', ['The air is toxic.']],
  [
    'a comma',
    'She collects samples every day, she tends her plants alone.',
    ['She collects samples every day,', 'she tends her plants alone.'],
  ],
  [
    'words that join',
    'Some people stay behind because they hope for Earth',
    ['Some people stay behind', 'because they hope for Earth'],
  ],
  [
    'a colon and a dash',
    'There is one conflict: faith stands against resignation — and love against loss',
    ['There is one conflict:', 'faith stands against resignation —', 'and love against loss'],
  ],
  ['pieces that are too short', 'Slow, quiet, and sad it is', ['Slow, quiet, and sad it is']],
  [
    'a last piece that is too short',
    'She watches the far horizon, and whispers',
    ['She watches the far horizon, and whispers'],
  ],
  ['no words', '', ['']],
])('GIVEN %s THEN a sentence falls into clauses of four words or more', (_, sentence, clauses) => {
  expect(splitClauses(sentence)).toEqual(clauses);
});

test('GIVEN any sentence THEN its clauses hold all of its words in order, and only a whole sentence is short', () => {
  const word = fc.constantFrom(
    'sea',
    'light,',
    'and',
    'because',
    'toxic;',
    'so',
    'the',
    '–',
    'who',
    'waits:',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const clauses = splitClauses(words.join(' '));
      expect(clauses.join(' ')).toBe(words.join(' '));
      if (clauses.length > 1)
        for (const clause of clauses) expect(clause.split(' ').length).toBeGreaterThanOrEqual(4);
    }),
  );
});
