import { describe, expect, test } from 'vitest';
import { answerInTurn, type Turn } from '../../src/answers/answerInTurn.ts';
import { filmsByTitle, type Library, onlyFilm } from '../../src/conversation/films/Library.ts';
import { createMemory, type Place } from '../../src/conversation/Memory.ts';
import { shippedLibrary, twoFilms } from '../support/libraries.ts';

const io = await shippedLibrary();
const both = await twoFilms();
const ANA: Place = { asker: '1', channel: '10', isPrivate: false };

/** A conversation of words alone. */
function conversation(library: Library = io, clock: { now: () => number } = performance) {
  const memory = createMemory(clock);
  return async (
    question: string,
    changes: Partial<Place> = {},
    film: string | null = null,
  ): Promise<Turn> => {
    const place = { ...ANA, ...changes };
    const chosen = film === null ? null : onlyFilm(filmsByTitle(library, film));
    const turn = await answerInTurn(question, library, chosen, memory.last(place));
    if (turn.exchange !== null) memory.keep(place, turn.exchange);
    return turn;
  };
}

function placeOf({ answer }: Turn): number | null {
  return 'quotes' in answer ? answer.quotes[0].passage.number : null;
}

describe('a conversation', () => {
  test('GIVEN a question on an actor THEN “he” is that actor, and what was shown is not shown again', async () => {
    const ask = conversation();
    const first = await ask('what does the review say about Anthony Mackie');
    const second = await ask('what else does it say about him?');
    expect(second.about).toBe('Anthony Mackie');
    expect(placeOf(second)).not.toBe(placeOf(first));
  });

  test('GIVEN “more” again and again THEN every passage comes once, and then the end is said', async () => {
    const ask = conversation();
    const first = await ask('what does the review say about Qualley');
    if (!('quotes' in first.answer)) expect.fail('nothing is found');
    const seen = first.answer.quotes.map(({ passage }) => passage.number);
    expect(seen.length).toBeGreaterThan(2);
    const shown = [placeOf(first)];
    let turn = await ask('more');
    while (turn.answer.outcome !== 'none') {
      shown.push(placeOf(turn));
      turn = await ask('more');
    }
    expect(shown).toEqual(seen);
    expect(turn.answer).toMatchObject({ outcome: 'none', isAllShown: true });
  });

  test('GIVEN “why?” again and again THEN no word is piled up, and nothing is shown twice', async () => {
    const ask = conversation();
    const seen = [placeOf(await ask('what does the review say about Sam'))];
    for (let times = 0; times < 4; times++) {
      const turn = await ask('why?');
      expect(turn.about).toBe('Margaret Qualley');
      if (turn.answer.outcome !== 'none') seen.push(placeOf(turn));
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test.each<[given: string, changes: Partial<Place>]>([
    ['somebody else', { asker: '2' }],
    ['another channel', { channel: '11' }],
    ['a private question', { isPrivate: true }],
  ])('GIVEN %s THEN nothing is known of it', async (_, changes) => {
    const ask = conversation();
    await ask('what does the review say about Anthony Mackie');
    expect((await ask('what else was he in?', changes)).about).toBeNull();
    expect((await ask('what else was he in?')).about).toBe('Anthony Mackie');
  });

  test('GIVEN another film THEN “he” is nobody of the first', async () => {
    const ask = conversation(both);
    await ask('what does the review say about Anthony Mackie', {}, 'IO');
    expect((await ask('what else was he in?', {}, 'The Lanternfish')).about).toBeNull();
  });

  test('GIVEN two films and a question on one THEN a fragment asks the same one', async () => {
    const ask = conversation(both);
    await ask('what does the review say about Anthony Mackie');
    const { answer, about } = await ask('and the music?');
    expect(about).toBe('IO');
    expect('film' in answer && answer.film?.review.title).toBe('IO');
  });

  test('GIVEN ten minutes of silence THEN it is forgotten', async () => {
    let now = 1;
    const ask = conversation(io, { now: () => now });
    await ask('what does the review say about Anthony Mackie');
    now += 9.9 * 60_000;
    expect((await ask('what about him?')).about).toBe('Anthony Mackie');
    now += 10.1 * 60_000;
    expect((await ask('what about him?')).about).toBeNull();
  });

  test('GIVEN no memory THEN every question stands by itself', async () => {
    const ask = (question: string) => answerInTurn(question, io, null, null);
    await ask('what does the review say about Anthony Mackie');
    expect((await ask('what else was he in?')).about).toBeNull();
  });
});
