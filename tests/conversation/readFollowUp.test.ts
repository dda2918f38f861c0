import { describe, expect, test } from 'vitest';
import { exchangeOf } from '../../src/answers/answerInTurn.ts';
import type { Exchange } from '../../src/conversation/Memory.ts';
import { readFollowUp } from '../../src/conversation/readFollowUp.ts';
import { onlyFilm } from '../search/onlyFilm.ts';
import { lanternfish, libraryOf, shippedLibrary } from '../support/libraries.ts';

const io = onlyFilm(await shippedLibrary());
const fish = onlyFilm(await lanternfish());

/** What is remembered after a question that a paragraph answered, of which its best sentence is told. */
function exchangeAfter(question: string, paragraph = 2, film = io): Exchange {
  const passage = film.review.passages[paragraph - 1];
  if (passage === undefined) expect.fail(`no paragraph ${paragraph}`);
  return exchangeOf(question, { film, outcome: 'answer', quotes: [{ passage, sentence: null }] });
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
    ['what does Sam do all day', 'what about that actress', 'Sam Walden', 'Margaret Qualley'],
    ['who plays Micah?', 'who is he', 'who is Micah', 'Anthony Mackie'],
    ['who plays Micah?', 'and Sam?', 'who plays Sam Walden?', 'Margaret Qualley'],
    ['who plays Micah?', 'and her?', 'who plays Sam Walden?', 'Margaret Qualley'],
    [
      'what other films was Anthony Mackie in?',
      'and her?',
      'what other films was Margaret Qualley in?',
      'Margaret Qualley',
    ],
    ['is the acting any good', 'and the music?', 'the music', 'IO'],
    ['is the acting any good', 'what about the ending', 'the ending', 'IO'],
    ['who plays Micah?', 'or The Martian?', 'The Martian', 'IO'],
    ['did they improvise', 'why?', 'why did they improvise', '“did they improvise”'],
    ['did they improvise', 'but why is that', 'why did they improvise', '“did they improvise”'],
    ['what did Mackie do', 'how come', 'how come what did Mackie do', 'Anthony Mackie'],
    ['was it well received?', 'says who?', 'says who was it well received?', '“was it well received”'],
    [
      'what is left at the end',
      'then what?',
      'then what what is left at the end',
      '“what is left at the end”',
    ],
    ['does she fall in love', 'with whom?', 'with whom does she fall in love', '“does she fall in love”'],
    ['is Micah desperate', 'is he?', 'is Micah desperate', 'Anthony Mackie'],
    ['is it lonely', 'is she?', 'Margaret Qualley is it lonely', 'Margaret Qualley'],
    ['is it slow', 'is it?', 'is it slow', '“is it slow”'],
    [
      'the trailers or the film',
      'which one is better',
      'which one is better the trailers or the film',
      '“the trailers or the film”',
    ],
  ])('GIVEN “%s”, then “%s” THEN it is asked in full', (before, question, full, about) => {
    const read = readFollowUp(question, exchangeAfter(before), io);
    expect(read).toMatchObject({ question: full, about });
  });

  test.each([
    ['who plays Sam?', 'and her?'],
    ['who plays Sam?', 'what about Sam?'],
    ['what is left of the earth', 'what about that actress'],
  ])('GIVEN “%s”, then “%s” THEN what was shown of her is not wanted', (before, question) => {
    expect(readFollowUp(question, exchangeAfter(before), io)).toMatchObject({
      about: 'Margaret Qualley',
      isElse: true,
    });
  });

  test('GIVEN no more than to be told of her THEN her name alone is asked', () => {
    expect(readFollowUp('tell me about her', exchangeAfter('what does Sam do'), io)).toMatchObject({
      question: 'Sam Walden',
      isElse: true,
    });
  });

  test.each([
    ['who plays Micah?', 'and her?'],
    ['who plays Sam?', 'does she die?'],
    ['who plays Sam?', 'and the music?'],
  ])('GIVEN “%s”, then “%s” THEN the same paragraph may answer', (before, question) => {
    expect(readFollowUp(question, exchangeAfter(before), io)).toMatchObject({ isElse: false });
  });

  test.each([
    ['what about him', 'Jonathan Helpert', 'Jonathan Helpert'],
    ['what are his other films', 'what are Jonathan Helpert’s other films', 'Jonathan Helpert'],
    ['is he good in it', 'is Anthony Mackie good in it', 'Anthony Mackie'],
    ['her performance', 'Margaret Qualley’s performance', 'Margaret Qualley'],
  ])('GIVEN the director, then “%s” THEN it asks “%s”', (question, full, about) => {
    const last = exchangeAfter('is Jonathan Helpert known', 1);
    expect(last.people.map(({ name }) => name)).toEqual(['Jonathan Helpert']);
    expect(readFollowUp(question, last, io)).toMatchObject({ question: full, about });
  });

  test('GIVEN nobody who was spoken of THEN “she” is the only one of the film who is called so', () => {
    const last = { ...exchangeAfter('is it slow'), people: [] };
    expect(readFollowUp('does she die', last, io)).toMatchObject({ question: 'does Sam Walden die' });
    expect(readFollowUp('do they die', last, io)).toBeNull();
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
  ])('GIVEN “%s” THEN the next of what was found is wanted', (question) => {
    expect(readFollowUp(question, exchangeAfter('who plays Micah?'), io)).toEqual({
      kind: 'more',
      about: 'Anthony Mackie',
    });
  });

  test('GIVEN “why?” after “why?” THEN the next of what was found is wanted, and no word is piled up', () => {
    const first = readFollowUp('why?', exchangeAfter('did they improvise'), io);
    if (first?.kind !== 'question') expect.fail('not understood');
    const again = { ...exchangeAfter(first.base), typed: 'why?' };
    expect(readFollowUp('Why', again, io)).toEqual({ kind: 'more', about: '“did they improvise”' });
    const where = readFollowUp('where?', again, io);
    expect(where).toMatchObject({ question: 'where did they improvise', about: '“did they improvise”' });
  });
});

test('GIVEN an actor by their own name THEN the other one is called so too, whatever the passage calls them', () => {
  const last = exchangeAfter('what other films was Anthony Mackie in?', 5);
  expect(last.people).toContainEqual({ name: 'Margaret Qualley', as: 'Sam Walden', isCovered: false });
  expect(readFollowUp('and her?', last, io)).toMatchObject({
    question: 'what other films was Margaret Qualley in?',
  });
});

describe('a question that stands by itself', () => {
  test.each([
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
    'how is it?',
    'who are you',
    'what can you do',
    'no it isnt',
    'not really',
    'ok',
    'and her?',
    'why is it called that way',
    'where was it shot?',
    'does Keanu Reeves play his brother',
    '',
    '???',
  ])('GIVEN “%s” after a question on Micah THEN it is not read as a follow-up', async (question) => {
    const text =
      '---\ntitle: Alone\ncast:\n  - { actor: Anthony Mackie, role: Micah, pronouns: he/him }\n---\n\n';
    const film = onlyFilm(await libraryOf({ 'alone.md': `${text}Anthony Mackie is Micah.\n` }));
    expect(readFollowUp(question, exchangeAfter('what is Micah looking for', 1, film), film)).toBeNull();
  });
});

describe('GIVEN somebody of whom only a covered passage tells', () => {
  const covered = exchangeAfter('who comes home?', 6, fish);

  test('THEN they are understood, and not named', () => {
    expect(covered.people).toEqual([]);
    const people = [{ name: 'Tobias Quell', as: 'Dr. Mossop', isCovered: true }];
    expect(readFollowUp('why did he leave?', { ...covered, people }, fish)).toMatchObject({
      question: 'why did Dr. Mossop leave?',
      about: { covered: true },
    });
    expect(readFollowUp('and him?', { ...covered, people }, fish)).toMatchObject({
      about: { covered: true },
    });
    expect(
      readFollowUp('why?', { ...covered, question: 'why did Dr. Mossop leave?', people }, fish),
    ).toMatchObject({ about: { covered: true } });
  });
});
