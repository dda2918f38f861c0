import { expect, test } from 'vitest';
import { plainTalk } from '../../src/answers/questions/plainTalk.ts';
import { toQuestion } from '../../src/search/Question.ts';

test.each([
  ['hi', 'greet'],
  ['hello there bot', 'greet'],
  ['Good morning everyone!', 'greet'],
  ['thanks', 'thanks'],
  ['thank you so much', 'thanks'],
  ['help', 'help'],
  ['help me please', 'help'],
  ['???', 'help'],
  ['👍', 'thanks'],
  ['😂', 'remark'],
  ['wdym', 'sorry'],
  ['Guten Tag', 'greet'],
  ['danke dir', 'thanks'],
  ['Bonjour à tous', 'greet'],
  ['merci beaucoup !', 'thanks'],
  ['¡Hola!', 'greet'],
  ['muchas gracias', 'thanks'],
  ['bom dia', 'greet'],
  ['muito obrigada', 'thanks'],
  ['ありがとうございます', 'thanks'],
])('GIVEN “%s” THEN it is taken for the kind “%s”', (typed, kind) => {
  expect(plainTalk(toQuestion(typed))).toBe(kind);
});

test.each([
  'you',
  'hi who plays Nell',
  'thanks for the fish',
  'help for the widow',
  'the evening scene',
  'é bom?',
  'bien',
  'merci der Rolle',
])('GIVEN “%s” THEN it may be a question', (typed) => {
  expect(plainTalk(toQuestion(typed))).toBeNull();
});
