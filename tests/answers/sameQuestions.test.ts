import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { meansSame, wordingOf } from '../../src/answers/asked/Wording.ts';

/** One question a line, in all the ways in which somebody may ask it; written for this. */
const groups = readFileSync(new URL('sameQuestions.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' · ').map((question) => ({ question, wording: wordingOf(question, null) })));

test('GIVEN questions that a person would call the same THEN seven of ten pairs are taken for it', () => {
  const pairs = groups.flatMap((group) =>
    group.flatMap((one, at) => group.slice(at + 1).map((other) => meansSame(one.wording, other.wording))),
  );
  expect(pairs.length).toBeGreaterThan(500);
  expect(pairs.filter((isSame) => isSame).length / pairs.length).toBeGreaterThanOrEqual(0.7);
});

test('GIVEN questions that ask something else THEN none is taken for another', () => {
  const taken = groups.flatMap((group, at) =>
    group.flatMap((one) =>
      groups
        .slice(at + 1)
        .flat()
        .filter((other) => meansSame(one.wording, other.wording))
        .map((other) => `${one.question} = ${other.question}`),
    ),
  );
  expect(taken).toEqual([]);
});

test.each([
  ['who killed anna', 'who did anna kill'],
  ['who plays anna', 'who does anna play'],
  ['why did anna leave otto', 'why did otto leave anna'],
  ['who was killed by otto', 'who killed otto'],
  ['who wrote it', 'who wrote the music'],
  ['does the dog kill the man', 'does the man kill the dog'],
  ['does the woman leave the man', 'does the man leave the woman'],
  ['how many awards did it win', 'which awards did it win'],
  ['is the book better than the film', 'is the film better than the book'],
  ['is it too long', 'how long is it'],
  ['is the director still alive', 'does the director die'],
  ['is there a scene after the credits', 'is there a scene in the bar'],
  ['who loves anna', 'who is loved by anna'],
  ['who was shot', 'who shot it'],
  ['who got fired', 'who fired'],
  ['who is anna afraid of', 'who is afraid of anna'],
  ['otto betrayed who', 'who betrayed otto'],
  ['did the man kill the woman', 'did the woman kill the man'],
  ['why did otto kill the dog', 'why did the dog kill otto'],
  ['did they kill otto', 'did otto kill them'],
  ['does otto love anybody', 'does anybody love otto'],
  ['who is the man with the dog', 'who is the dog with the man'],
  ['does anyone die', 'does everyone die'],
  ['do they all die', 'do they die'],
  ['does anybody die', 'does nobody die'],
  ['should he die', 'did he die'],
  ['who is alive at the end', 'who dies at the end'],
  ['are there children in it', 'is it for children'],
  ['is the child ok', 'is it ok for children'],
  ['what is the song about', 'what is the name of the song'],
  ['what is the book about', 'is it a book'],
  ['where does otto go', 'where is otto from'],
  ['how did otto find out', 'when did otto come out'],
  ['part two', 'chapter two'],
  ['how many stars does it get', 'how many actors are in it'],
  ['what are they watching', 'is it worth watching'],
  ['who made it', 'who made you'],
  ['is the house real', 'which house is it'],
  ['do you know?', '🙂'],
  ['never', 'no one'],
  ['who killed …', 'who did … kill'],
  ['does … like it', 'does … like …'],
  ['does … like it', 'does like it'],
  ['is … in it', 'what about …'],
])('GIVEN “%s” and “%s” THEN they are not the same', (one, other) => {
  expect(meansSame(wordingOf(one, null), wordingOf(other, null))).toBe(false);
});
