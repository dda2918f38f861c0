import { expect, test } from 'vitest';
import { splitQuestion } from '../../src/answers/questions/splitQuestion.ts';
import { AUXILIARIES, QUESTION_WORDS } from '../../src/search/words/questionWords.ts';
import { tokenize } from '../../src/search/words/tokenize.ts';
import { fc } from '../support/generated/fc.ts';

test.each([
  ['who directed it and is it any good', 'who directed it', 'is it any good'],
  ['how long is it and where can i watch it', 'how long is it', 'where can i watch it'],
  [
    'who plays Nell, and what does the review say about her?',
    'who plays Nell',
    'what does the review say about her?',
  ],
  ['who made it & is it sad', 'who made it', 'is it sad'],
  ['Is it sad? Does anyone die?', 'Is it sad', 'Does anyone die?'],
  ['tell me who directed it and who plays Nell', 'tell me who directed it', 'who plays Nell'],
  ['who directed it and also how long is it', 'who directed it', 'how long is it'],
  ['WHO’S THE DIRECTOR AND WHAT’S IT ABOUT', 'WHO’S THE DIRECTOR', 'WHAT’S IT ABOUT'],
  ['what is it about and who directed', 'what is it about', 'who directed'],
  ['who is in it, where can I watch it', 'who is in it', 'where can I watch it'],
  ['who directed Driftwood, how long is it?', 'who directed Driftwood', 'how long is it?'],
  ['how good is it, who made it', 'how good is it', 'who made it'],
  [
    'who is in it, where can I watch it, how long is it',
    'who is in it',
    'where can I watch it, how long is it',
  ],
])('GIVEN “%s” THEN it is two questions', (typed, first, second) => {
  expect(splitQuestion(typed)).toEqual([first, second]);
});

test.each([
  'compare sam and micah',
  'hope and renewal',
  'what does it say about hope and renewal',
  'is it slow and sad',
  'why did they stay and what for',
  'what happens to the earth and why',
  'the light and is',
  'what becomes of those who stay and who leave for Io',
  'does she find it and have to give it up',
  'is it good? i heard that it is slow',
  'and is it any good',
  'who directed it',
  'sense and sensibility',
  'if it is good, who made it',
  'when it is over, who is left',
  'when Nell meets Pike, what happens',
  'what becomes of Nell, who stays behind',
  'what becomes of those who stay, who leave',
  'do you know, who made it',
  'tell me, who made it',
  'is it true, what they say',
  'does she say, why she stays',
  'who are Nell, Pike, Will and the keeper',
  'is it good, do you think',
  'is it good, isn’t it',
  '',
])('GIVEN “%s” THEN it is one question', (typed) => {
  expect(splitQuestion(typed)).toEqual([typed]);
});

test('GIVEN a name that looks like a verb THEN two people are not two questions', () => {
  const typed = 'how do Nell and Will meet the keeper';
  expect(splitQuestion(typed, (word) => word === 'will')).toEqual([typed]);
});

const word = fc.constantFrom(
  'who',
  'is',
  'it',
  'and',
  '&',
  'Nell',
  'does',
  'the',
  'sad?',
  'how',
  'long,',
  'drowns',
);
const texts = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

test('GIVEN any words THEN the halves are slices of them in order, and nothing but the joint is left out', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (typed) => {
      const [first, second] = splitQuestion(typed);
      if (second === undefined) {
        expect(first).toBe(typed);
        return;
      }
      const at = typed.indexOf(first);
      const then = typed.lastIndexOf(second);
      expect(at).not.toBe(-1);
      expect(typed.slice(0, at).trim()).toBe('');
      expect(typed.slice(then + second.length).trim()).toBe('');
      expect(typed.slice(at + first.length, then)).toMatch(/^[\s,?]*(?:(?:and|also|&)\s+)*$/i);
    }),
  );
});

test('GIVEN two questions THEN the second starts as one, in any spelling', () => {
  fc.assert(
    fc.property(texts, (typed) => {
      const halves = splitQuestion(typed);
      const [start = ''] = tokenize(halves[1] ?? 'who');
      expect(QUESTION_WORDS.has(start) || AUXILIARIES.has(start)).toBe(true);
      const loud = splitQuestion(typed.toUpperCase()).map((half) => half.toLowerCase());
      expect(loud).toEqual(halves.map((half) => half.toLowerCase()));
    }),
  );
});
