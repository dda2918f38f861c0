import { beforeAll, describe, expect, test } from 'vitest';
import { answerParts } from '../../src/answers/answerParts.ts';
import { isListed } from '../../src/answers/asked/Listed.ts';
import { readEmbeddings } from '../../src/answers/asked/readEmbeddings.ts';
import { keyOf, likeness, wordingOf } from '../../src/answers/asked/Wording.ts';
import { readKind } from '../../src/answers/questions/readKind.ts';
import type { Library } from '../../src/conversation/films/Library.ts';
import { openSpoilers } from '../../src/conversation/films/openSpoilers.ts';
import { fc } from '../support/generated/fc.ts';
import { libraryOf } from '../support/libraries.ts';
import { readingLibrary } from '../support/readingLibrary.ts';

const BOAT = `---
title: The Boat
cast: [{ actor: Ann Lee, role: Mira }]
asked:
  - question: Is the hound all right?
    paragraph: 3
  - question: Who directed it?
    paragraph: 2
  - question: why?
    paragraph: 1
  - question: What is it with the harbours?
    paragraph: 4
---

The sea is grey for most of it, and the sea is loud.

Whoever directed this loves harbours.

||It lives: the last shot is of a wagging tail.||

The music is a single cello.
`;
const LEDGER = `---
title: The Orchard Ledger
asked:
  - question: How much did it cost?
    paragraph: 2
---

Nothing in it is what it seems.

Forty thousand marks, they say.

The orchard is sold for a song.
`;
const TRAIN = `---
title: The Train
asked:
  - question: Is the hound all right?
    paragraph: 1
---

There is no animal on this train.

The music is a choir.
`;

let boat: Library;
let both: Library;

beforeAll(async () => {
  boat = await libraryOf({ 'boat.md': BOAT });
  both = await libraryOf({ 'boat.md': BOAT, 'train.md': TRAIN });
});

/** How a question ends, and the number of the paragraph that comes first. */
async function ask(typed: string, library: Library, film = -1) {
  const [{ answer, fact, exchange }] = await answerParts(typed, library, library.films[film] ?? null, null);
  const quotes = 'quotes' in answer ? answer.quotes : [];
  const [first] = quotes;
  return { outcome: answer.outcome, fact, exchange, number: first?.passage.number, first, answer };
}

describe('GIVEN a question that a review lists', () => {
  test.each([
    'Is the hound all right?',
    'is the hound all right',
    '  IS THE HOUND… ALL RIGHT?!',
    'hound all right?',
  ])('WHEN “%s” is asked THEN its paragraph answers, covered as it is', async (typed) => {
    const { outcome, first } = await ask(typed, boat);
    expect(outcome).toBe('answer');
    expect(first?.passage).toMatchObject({ number: 3, spoiler: true });
  });

  test.each(['is the captain all right?', 'how is the hound?', 'what is the music like'])(
    'WHEN “%s” is asked THEN it is not taken for it',
    async (typed) => {
      expect((await ask(typed, boat)).number).not.toBe(3);
    },
  );

  test('WHEN it is asked with a typo THEN its paragraph answers', async () => {
    expect(await ask('what is it with the harbuors', boat)).toMatchObject({ outcome: 'answer', number: 4 });
  });

  test('WHEN one word of the title is meant for itself THEN it is not taken for the film', async () => {
    const ledger = await libraryOf({ 'ledger.md': LEDGER });
    expect((await ask('how much did The Orchard Ledger cost?', ledger)).number).toBe(2);
    expect((await ask('how much did the orchard cost?', ledger)).number).not.toBe(2);
  });

  test('WHEN it would be told from the facts THEN the paragraph answers', async () => {
    expect(await ask('who directed it?', boat)).toMatchObject({ outcome: 'answer', fact: null, number: 2 });
  });

  test('WHEN it would follow up what was spoken about THEN its paragraph answers', async () => {
    const { exchange } = await ask('the music', boat);
    expect(exchange).not.toBeNull();
    const [{ answer }] = await answerParts('Why?', boat, null, exchange);
    expect(answer).toMatchObject({ outcome: 'answer', quotes: [{ passage: { number: 1 } }] });
  });

  test('WHEN two films list it THEN the person chooses, and a named film decides', async () => {
    expect((await ask('is the hound all right?', both)).answer).toMatchObject({ outcome: 'which' });
    expect(await ask('is the hound all right in The Train?', both)).toMatchObject({ number: 1 });
    expect(await ask('is the hound all right?', both, 0)).toMatchObject({ number: 3 });
  });

  test('WHEN spoilers are open THEN its paragraph answers, uncovered', async () => {
    const { first } = await ask('is the hound all right?', openSpoilers(boat));
    expect(first?.passage).toMatchObject({ number: 3, spoiler: false });
  });

  test('WHEN what it says was shown already and more is wanted THEN something else comes', async () => {
    const { exchange } = await ask('is the hound all right?', boat);
    const [{ answer }] = await answerParts('anything else?', boat, null, exchange);
    expect('quotes' in answer ? answer.quotes[0].passage.number : null).not.toBe(3);
  });

  test('WHEN the network takes it for small talk THEN it is a question', async () => {
    const library = await readingLibrary({ 'boat.md': BOAT }, { 'is the hound all right?': 'offtopic' });
    expect(await readKind('Is the hound all right', library, false)).toBe('ask');
    expect(await readKind('is the hound all right, folks', library, false)).toBe('ask');
  });

  test.each([
    'who is the director',
    'director?',
    'who is it directed by',
    'anyone know who directed this film?',
  ])('WHEN it is asked in other words, “%s”, THEN its paragraph answers', async (typed) => {
    expect(await ask(typed, boat)).toMatchObject({ outcome: 'answer', fact: null, number: 2 });
  });
});

test('GIVEN questions that were read WHEN they are asked where spoilers are open THEN they are not read again', async () => {
  const { films, reader } = await readingLibrary({ 'boat.md': BOAT });
  if (reader === null) expect.fail('it reads');
  let count = 0;
  const message: typeof reader.message = (text) => {
    count += 1;
    return reader.message(text);
  };
  const library = { films, reader: { ...reader, message } };
  const before = await readEmbeddings(['is the hound all right'], library.reader);
  const again = await readEmbeddings(['is the hound all right'], openSpoilers(library).reader);
  expect(again).toEqual(before);
  expect(count).toBe(1);
});

test('GIVEN questions of where somebody asks THEN they go before those of the review', async () => {
  const id = boat.films[0]?.review.id ?? '';
  const here: Library = {
    ...boat,
    asked: new Map([[id, [{ question: 'is the hound all right', paragraph: 4 }]]]),
  };
  expect(await ask('Is the hound all right?', here)).toMatchObject({ number: 4 });
  expect(await ask('Is the hound all right?', boat)).toMatchObject({ number: 3 });
  expect(await ask('is the hound all right?', openSpoilers(here))).toMatchObject({ number: 4 });
  const gone: Library = { ...boat, asked: new Map([[id, [{ question: 'and the cook?', paragraph: 99 }]]]) };
  expect(isListed('and the cook?', gone)).toBe(false);
});

describe('GIVEN two questions', () => {
  test.each([
    ['was it filmed in Iceland?', 'was it filmed in Norway?'],
    ['does he love her', 'does she love him'],
    ['who is ill', 'why is he ill'],
  ])('WHEN they are “%s” and “%s” THEN they are not alike', (one, other) => {
    const read = new Float32Array([1]);
    expect(likeness(wordingOf(one, null, read), wordingOf(other, null, read))).toBeNull();
  });

  test('WHEN they are in the same words THEN they are as alike as can be, whichever comes first', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        (one, other) => {
          const [a, b] = [wordingOf(one, null), wordingOf(other, null)];
          expect(likeness(a, a)).toBe(1);
          expect(likeness(a, b)).toBe(likeness(b, a));
          expect(keyOf(` «Is ${a.key} IT» ?! `)).toBe(keyOf(`is ${a.key} it`));
        },
      ),
    );
  });
});

test('GIVEN a pin from which a name was taken out THEN it answers for that name, and for none that the review has', async () => {
  const { films, reader } = await readingLibrary({ 'boat.md': BOAT });
  const id = films[0]?.review.id ?? '';
  const pin = { question: 'what happens to … at the end of the very last voyage', paragraph: 4 };
  const library = { films, reader, asked: new Map([[id, [pin]]]) };
  const about = (name: string) => ask(`What happens to ${name} at the end of the very last voyage?`, library);
  expect(await about('Zebulon')).toMatchObject({ outcome: 'answer', number: 4 });
  expect((await about('Mira')).number).not.toBe(4);
});
