import { describe, expect, test } from 'vitest';
import { answerParts, exchangeAfter, halvesOf } from '../../src/answers/answerParts.ts';
import type { Library } from '../../src/conversation/films/Library.ts';
import type { Exchange } from '../../src/conversation/Memory.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { libraryOf, shippedLibrary } from '../support/libraries.ts';
import { readingLibrary } from '../support/readingLibrary.ts';

const TIDE_MAN = `---
title: Tide-Man 2
year: 1984
director: Ulla Brandt
---

Kaspar Wirth hums the zither score in a cellar, and nobody listens.

The ferry sinks within a minute.
`;

const HER = `---
title: Her
year: 1990
---

A loud brass score drowns every word.
`;

const files = { 'driftwood.md': DRIFTWOOD, 'her.md': HER, 'tide-man.md': TIDE_MAN };
const words = await libraryOf(files);
const reading = await readingLibrary(files, {
  'who directed the film?': 'fact.director',
  'who directed driftwood?': 'fact.director',
});
const io = await shippedLibrary();

/** A conversation: what comes of its last question. */
async function talk(library: Library, questions: readonly string[]) {
  let last: Exchange | null = null;
  let parts: Awaited<ReturnType<typeof answerParts>> | undefined;
  for (const question of questions) {
    parts = await answerParts(question, library, null, last);
    last = exchangeAfter(parts) ?? last;
  }
  if (parts === undefined) expect.fail('nothing was asked');
  const [part] = parts;
  const { answer } = part;
  const shown = 'quotes' in answer ? answer.quotes[0].passage : null;
  const film = 'film' in answer ? (answer.film?.review.title ?? null) : null;
  return { parts, part, shown, film };
}

test.each([
  ['who plays Nell? and how long is it?', 2],
  ['who plays ||Nell||? and how long is it?', 2],
  ['who plays Nell? and how long ||is it||?', 2],
  ['who plays ||Nell? and how long|| is it?', 1],
  ['who plays ||Nell||? and how ||long|| is it?', 1],
])('GIVEN “%s” THEN it is %i, so that no half takes from what is covered', async (typed, count) => {
  const library = await libraryOf({ 'driftwood.md': DRIFTWOOD });
  expect(halvesOf(typed, library)).toHaveLength(count);
  if (count === 1) expect(halvesOf(typed, library)).toEqual([typed]);
});

describe('a fragment that is the title of another film', () => {
  test.each(['and Tide-Man 2?', 'and in Tide-Man 2?', 'what about tide man 2'])(
    'GIVEN “%s” THEN the question before is asked of it',
    async (fragment) => {
      const { part, film, shown } = await talk(words, [
        'who composed the zither score in Driftwood?',
        fragment,
      ]);
      expect(part).toMatchObject({ question: fragment, about: 'Tide-Man 2' });
      expect(film).toBe('Tide-Man 2');
      expect(shown?.plain.text).toContain('zither');
    },
  );

  test('GIVEN a fact before THEN it is told of the other film, and of the next', async () => {
    const asked = ['who directed Driftwood?', 'and Tide-Man 2?'];
    const { part } = await talk(reading, asked);
    expect(part.fact?.fact).toEqual({ kind: 'fact.director', names: ['Ulla Brandt'] });
    const back = await talk(reading, [...asked, 'and Driftwood?']);
    expect(back.part.fact?.fact).toEqual({ kind: 'fact.director', names: ['Mara Olsen'] });
  });

  test('GIVEN a film that is called as a pronoun THEN it is meant only where it is written as a title', async () => {
    const asked = 'who composed the zither score in Driftwood?';
    expect((await talk(words, [asked, 'and Her?'])).part.about).toBe('Her');
    expect((await talk(words, [asked, 'and her?'])).part.about).toBe('Ida Berg');
  });

  test('GIVEN more than a title THEN it is a question of its own', async () => {
    const { part } = await talk(words, [
      'who composed the score in Driftwood?',
      'and the ferry in Tide-Man 2?',
    ]);
    expect(part.about).toBeNull();
  });
});

test('GIVEN somebody whose paragraph was shown THEN the fragment after it shows another one', async () => {
  const first = await talk(io, ['who plays Sam?']);
  const then = await talk(io, ['who plays Sam?', 'and her?']);
  expect(then.shown?.plain.text).toContain('Qualley');
  expect(then.shown?.id).not.toBe(first.shown?.id);
});

test('GIVEN nothing else about somebody THEN it says that this was all', async () => {
  const { part } = await talk(words, ['what did Otto Lind compose?', 'who is Pike', 'and Jon Falk?']);
  expect(part.answer).toMatchObject({ outcome: 'none', isAllShown: true });
});

test('GIVEN a director who was named THEN “him” is the director, though the paragraph names an actor too', async () => {
  const film = DRIFTWOOD.replace('Otto Lind composed', 'Mara Olsen directed Jon Falk. Otto Lind composed');
  const one = await readingLibrary({ 'a.md': film }, { 'who directed it': 'fact.director' });
  expect((await talk(one, ['who directed it', 'what about him'])).part.about).toBe('Mara Olsen');
});

test('GIVEN three questions THEN two are answered, and the third is left', async () => {
  const { parts } = await talk(words, ['who is Pike in Driftwood, where can I watch it, how long is it']);
  expect(parts).toMatchObject([
    { question: 'who is Pike in Driftwood' },
    { question: 'where can I watch it', left: 'how long is it' },
  ]);
});
