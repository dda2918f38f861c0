import { expect, test } from 'vitest';
import { plainText } from '../../src/shared/plainText.ts';

test.each([
  ['mentions', 'how is the music <@123> <@!4> <@&5>?', 'how is the music ?'],
  ['everybody', '@everyone how is @here the music', 'how is the music'],
  [
    'channels, commands, emoji and times',
    '<#1> is </ask:2> it <a:wow:3> <:eh:4> good <t:5:R> <id:browse>',
    'is it good',
  ],
  ['nothing of it', 'what about a <b> & an @ in "x@y"?', 'what about a <b> & an @ in "x@y"?'],
  ['only marks', '<@1>', ''],
])('GIVEN %s THEN the words stay', (_, typed, words) => {
  expect(plainText(typed)).toBe(words);
});
