import { expect, test } from 'vitest';
import { askFilm } from '../../src/answers/askFilm.ts';
import { tellsReverse } from '../../src/answers/questions/tellsReverse.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { onlyFilm } from '../search/onlyFilm.ts';
import { libraryOf } from '../support/libraries.ts';

const REVIEW = `---
title: The Lock
cast:
  - actor: Ana Reyes
    role: Bess
  - actor: Tom Wick
    role: Abel
---

Then Bess poisons Abel in the kitchen.

A gull sings.
`;
const film = onlyFilm(await libraryOf({ 'a.md': REVIEW }));

test.each([
  ['who poisons Bess', 'Then Bess poisons Abel in the kitchen.'],
  ['who poisoned Ana Reyes?', 'Then Bess poisons Abel in the kitchen.'],
  ['who is poisoned by Abel', 'Then Bess poisons Abel in the kitchen.'],
  ['who does Abel poison', 'Then Bess poisons Abel in the kitchen.'],
  ['who shoots Bess', 'Bess has shot the gull.'],
  ['who kills Abel', 'The gull was killed by Abel.'],
  ['who is killed by the gull', 'She breaks in, takes the car and kills the gull.'],
  ['and who murders bess', 'Bess rows his girl home and murders his brother.'],
])('GIVEN “%s” and “%s” THEN it tells the reverse', (question, sentence) => {
  expect(tellsReverse(toQuestion(question), sentence, film)).toBe(true);
});

test.each([
  ['who poisons Abel', 'Then Bess poisons Abel in the kitchen.'],
  ['who is poisoned by Bess', 'Then Bess poisons Abel in the kitchen.'],
  ['who does Bess poison', 'Then Bess poisons Abel in the kitchen.'],
  ['who killed Abel', 'Abel was killed by the gull.'],
  ['who kills Abel', 'Abel, whom Bess kills, is old.'],
  ['who kills Abel', 'In the end Abel kills himself.'],
  ['who kills Abel', 'Abel and the gull are killed.'],
  ['who marries Bess', 'Bess marries Abel.'],
  ['who plays Jo', 'Saoirse Ronan was born to play Jo and knows it.'],
  ['who kills Jo', 'The gull was born to kill Jo.'],
  ['who is the captain', 'Tom Wick is the captain.'],
  ['who’s the captain', 'Tom Wick is the captain of the gull.'],
  ['who saves the gull', 'It saves time.'],
  ['does Abel poison Bess', 'Then Bess poisons Abel in the kitchen.'],
  ['how is Bess', 'Then Bess poisons Abel in the kitchen.'],
])('GIVEN “%s” and “%s” THEN it does not', (question, sentence) => {
  expect(tellsReverse(toQuestion(question), sentence, film)).toBe(false);
});

test('GIVEN a passage that tells the reverse THEN it is the closest, and no answer', async () => {
  const outcomeOf = async (question: string) =>
    (await askFilm(toQuestion(question), film, null)).found?.outcome;
  expect(await outcomeOf('who poisons Abel')).toBe('answer');
  expect(await outcomeOf('who poisons Bess')).toBe('closest');
});
