import { expect, test } from 'vitest';
import { exchangeOf } from '../../src/answers/answerInTurn.ts';
import { readFollowUp } from '../../src/conversation/readFollowUp.ts';
import { strangerIn } from '../../src/conversation/strangerIn.ts';
import { onlyFilm } from '../search/onlyFilm.ts';
import { libraryOf } from '../support/libraries.ts';

const REVIEW = `---
title: The Lock
cast:
  - actor: Ana Reyes
    role: Bess
    pronouns: she/her
  - actor: Tom Wick
    role: Abel
    pronouns: he/him
---

Marek keeps the lock, and Abel (Tom Wick) the barge. When Marek sings, Bess laughs at old Jan Okun.

Photography is left to the fog. Okun’s hat floats by at Ferness.
`;
const film = onlyFilm(await libraryOf({ 'a.md': REVIEW }));

test.each([
  ['who is marek?', 'Marek'],
  ['Does Marek sing?', 'Marek'],
  ['what happens to jan okun', 'Jan Okun'],
  ['who plays okun', 'Okun'],
  ['what did they think of Okun', 'Okun'],
])('GIVEN “%s” THEN it is about %s, whom the cast does not list', (question, name) => {
  expect(strangerIn(question, film)).toEqual({ name, as: name, isCovered: false });
});

test.each([
  'is photography good',
  'who is Abel',
  'what sings',
  'the hat at ferness',
  'who is Piotr',
  'marek',
])('GIVEN “%s” THEN it is about nobody of that kind', (question) => {
  expect(strangerIn(question, film)).toBeNull();
});

test('GIVEN a German review THEN nobody: every noun has its capital', async () => {
  const german = onlyFilm(await libraryOf({ 'a.md': REVIEW.replace('cast:', 'language: de\ncast:') }));
  expect(strangerIn('who is marek', german)).toBeNull();
});

test.each([
  ['who is Marek?', 'does he die?', 'does Marek die?', 'Marek'],
  ['who is Marek?', 'what about his song', 'Marek’s song', 'Marek'],
  ['who is Abel?', 'does he die?', 'does Abel die?', 'Tom Wick'],
  ['who plays Marek?', 'and okun?', 'who plays Okun?', 'Okun'],
  ['who plays Abel?', 'and jan okun?', 'who plays Jan Okun?', 'Jan Okun'],
  ['who plays jan okun?', 'and Bess', 'who plays Bess?', 'Ana Reyes'],
  ['how is Marek?', 'and ferness?', 'ferness', 'The Lock'],
  ['who plays Marek?', 'and the fog?', 'the fog', 'The Lock'],
])('GIVEN “%s”, then “%s” THEN it is asked of whom the question named', (before, question, full, about) => {
  const [passage] = film.review.passages;
  if (passage === undefined) expect.fail('no passage');
  const last = exchangeOf(before, { film, outcome: 'answer', quotes: [{ passage, sentence: 0 }] });
  expect(readFollowUp(question, last, film)).toMatchObject({ question: full, about });
});

test('GIVEN what nobody but the asker’s cover names THEN it is not named openly', () => {
  const [passage] = film.review.passages;
  if (passage === undefined) expect.fail('no passage');
  const last = exchangeOf('||who is Marek||', {
    film,
    outcome: 'answer',
    quotes: [{ passage, sentence: 0 }],
  });
  expect(last.people.map(({ name }) => name)).not.toContain('Marek');
});
