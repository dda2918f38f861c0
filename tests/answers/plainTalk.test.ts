import { expect, test } from 'vitest';
import { plainTalk } from '../../src/answers/plainTalk.ts';
import { tokenize } from '../../src/search/tokenize.ts';

test.each([
  ['hi', 'greet'],
  ['hello there bot', 'greet'],
  ['Good morning everyone!', 'greet'],
  ['thanks', 'thanks'],
  ['thank you so much', 'thanks'],
  ['help', 'help'],
  ['help me please', 'help'],
])('GIVEN “%s” without a reader THEN it is taken for the kind “%s”', (typed, kind) => {
  expect(plainTalk(tokenize(typed))).toBe(kind);
});

test.each(['', 'you', 'hi who plays Nell', 'thanks for the fish', 'help for the widow', 'the evening scene'])(
  'GIVEN “%s” without a reader THEN it may be a question',
  (typed) => {
    expect(plainTalk(tokenize(typed))).toBeNull();
  },
);
