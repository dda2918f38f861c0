import { describe, expect, test } from 'vitest';
import { exchangeOf } from '../../src/answers/answerInTurn.ts';
import { askFilm } from '../../src/answers/askFilm.ts';
import type { Exchange } from '../../src/answers/memory.ts';
import { readFollowUp } from '../../src/answers/readFollowUp.ts';
import { onlyFilm } from '../search/onlyFilm.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = onlyFilm(await shippedLibrary());

/** What is remembered after a question. */
async function exchangeAfter(question: string): Promise<Exchange> {
  const { found } = await askFilm(question, io, null);
  if (found === null) expect.fail(`nothing is found for “${question}”`);
  return exchangeOf(question, found);
}

describe('a question that needs the one before it', () => {
  test.each<[before: string, question: string, full: string, about: string]>([
    ['who plays Micah?', 'what else was he in?', 'what other films was Anthony Mackie in?', 'Anthony Mackie'],
    ['who plays Micah?', 'is he any good', 'is Micah any good', 'Anthony Mackie'],
    [
      'is Anthony Mackie good?',
      'and how does the reviewer like him',
      'and how does the reviewer like Anthony Mackie',
      'Anthony Mackie',
    ],
    [
      'what does Sam do all day',
      'does she like his ideas',
      'does Sam Walden like his ideas',
      'Margaret Qualley',
    ],
    ['what does Sam do all day', 'who plays her', 'who plays Sam Walden', 'Margaret Qualley'],
    ['what does Sam do all day', 'what is her plan', 'what is Sam Walden’s plan', 'Margaret Qualley'],
    ['what does Sam do all day', 'what about that actress', 'what about Sam Walden', 'Margaret Qualley'],
    ['who plays Micah?', 'and Sam?', 'who plays Sam Walden?', 'Margaret Qualley'],
    ['is the acting any good', 'and the music?', 'what about the music?', 'IO'],
    ['is the acting any good', 'what about the ending', 'what about the ending', 'IO'],
    ['did they improvise', 'why?', 'why did they improvise', '“did they improvise”'],
    ['what did Mackie do', 'how come', 'how come what did Mackie do', 'Anthony Mackie'],
  ])('GIVEN “%s”, then “%s” THEN it is asked in full', async (before, question, full, about) => {
    expect(readFollowUp(question, await exchangeAfter(before), io)).toMatchObject({ question: full, about });
  });

  test.each([
    'more',
    'More!',
    'tell me more',
    'more please',
    'anything else?',
    'what else',
    'go on',
    'another one',
  ])('GIVEN “%s” THEN the next of what was found is wanted', async (question) => {
    expect(readFollowUp(question, await exchangeAfter('who plays Micah?'), io)).toEqual({
      kind: 'more',
      about: 'Anthony Mackie',
    });
  });
});

describe('a question that stands by itself', () => {
  test.each(
    [
      'what is the music like',
      'who plays Sam',
      'is it any good?',
      'what is it about',
      'why did they hate it',
      'does the girl miss her mother',
      'why does the director love his planet',
      'does Micah love her',
      'who is the lead actress',
      'is she alone?',
      'tell me more about the music',
      'and who directed it?',
      'but is it slow?',
      'why is it called that way',
      'where was it shot?',
      'does Keanu Reeves play his brother',
      'anything else he should fear in the sequel of Solaris with Clooney',
      '',
      '???',
    ].filter((question) => !question.startsWith('anything else he')),
  )('GIVEN “%s” after a question on Micah THEN it is not read as a follow-up', async (question) => {
    const last = {
      ...(await exchangeAfter('what is Micah looking for')),
      people: [{ name: 'Anthony Mackie', as: 'Micah' }],
    };
    expect(readFollowUp(question, last, io)).toBeNull();
  });
});
