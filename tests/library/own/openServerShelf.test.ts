import pino from 'pino';
import { expect, test } from 'vitest';
import { NotKept } from '../../../src/club/NotKept.ts';
import type { Library } from '../../../src/conversation/films/Library.ts';
import { type KeptFilms, openServerShelf } from '../../../src/library/own/openServerShelf.ts';
import { areOfOneFilm } from '../../../src/review/tellApart.ts';
import type { Film } from '../../../src/search/Film.ts';
import { fc } from '../../support/generated/fc.ts';
import { hostileText } from '../../support/generated/hostileText.ts';
import { libraryOf } from '../../support/libraries.ts';

const WORDS =
  'Nobody has rung the bell of this island for a hundred years, and in the first scene somebody does. The film then takes its time to say who it was, and why the whole village pretends that it has heard nothing.';

function text(title: string, year: number | null = null): string {
  return `---\ntitle: ${JSON.stringify(title)}\n${year === null ? '' : `year: ${year}\n`}---\n\n${WORDS}\n`;
}

const base = await libraryOf({ 'io.md': text('IO', 2019), 'fen.md': text('Fen') });
const log = pino({ level: 'silent' });

/** A shelf over texts that are kept by name, each film's under its own. */
function open(kept: ReadonlyMap<string, string>, get?: KeptFilms['texts']['get'], library = () => base) {
  const films = { of: () => [...kept.keys()].map((name) => ({ name, value: { text: name } })) };
  const texts = { get: get ?? (async (_, name) => kept.get(name) ?? null) };
  const shelf = { library, onChange: () => {}, close: async () => {} };
  return openServerShelf(shelf, { films, texts }, log);
}

const titlesOf = ({ films }: Library) => films.map(({ review }) => review.ownTitle);

test('GIVEN films of a server THEN they come behind those of everybody, which stay the same objects', async () => {
  const { library } = open(new Map([['bell', text('Bell')]]));
  const found = await library('1');
  expect(titlesOf(found)).toEqual([...titlesOf(base), 'Bell']);
  expect(found.films.slice(0, 2)).toEqual(base.films);
  expect(found.films[0]).toBe(base.films[0]);
  expect(await library('1')).toBe(found);
  expect(await library(null)).toBe(base);
});

test('GIVEN a film of the name of one that everybody has THEN its year tells it apart, or it is left out', async () => {
  const { library } = open(
    new Map([
      ['a', text('I.O.', 1999)],
      ['b', text('fen', 1950)],
    ]),
  );
  expect(titlesOf(await library('1'))).toEqual([...titlesOf(base), 'I.O. (1999)']);
});

test('GIVEN new content THEN the server has that, and its own film is not read again', async () => {
  let now = base;
  let reads = 0;
  const { library } = open(
    new Map([['bell', '']]),
    async () => {
      reads += 1;
      return text('Bell');
    },
    () => now,
  );
  const [, , before] = (await library('1')).films;
  now = await libraryOf({ 'new.md': text('New') });
  const after = await library('1');
  expect(titlesOf(after)).toEqual(['New', 'Bell']);
  expect(after.films[1]).toBe(before);
  expect(reads).toBe(1);
});

test('GIVEN a store that fails THEN there are the films of everybody', async () => {
  const { library } = open(new Map([['bell', '']]), async () => {
    throw new NotKept('away', 'away');
  });
  expect(await library('1')).toBe(base);
  expect(await library('1')).toBe(base);
});

test('GIVEN a text THEN it is judged among what is there', async () => {
  const { judge } = open(new Map([['bell-1950', text('Bell', 1950)]]));
  expect(await judge('1', text('Bell'), null)).toMatchObject({ kind: 'fit', replaces: 'bell-1950' });
  expect(await judge('1', text('Bell', 1960), null)).toMatchObject({ kind: 'fit', replaces: null });
  expect(await judge('1', text('Bell', 1960), null)).toMatchObject({ name: 'bell-1960' });
  expect(await judge('1', text('Bell'), 'bell-1950')).toMatchObject({ kind: 'fit', replaces: null });
  expect(await judge('1', text('Fen'), null)).toMatchObject({ kind: 'taken', by: base.films[0] });
  expect(await judge('1', 'no front matter', null)).toMatchObject({
    kind: 'unfit',
    problems: [{ line: '1' }],
  });
});

test('GIVEN a film whose text can’t be read THEN one of its name takes its place', async () => {
  const { judge } = open(new Map([['bell', 'no front matter']]));
  expect(await judge('1', text('Bell'), null)).toMatchObject({ kind: 'fit', replaces: 'bell' });
});

test('GIVEN any title THEN the name that it is kept by is plain, fits, and is that of no other film', async () => {
  const { judge } = open(new Map());
  const films = new Map<string, Film>();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(hostileText(80), fc.string()),
      fc.option(fc.integer({ min: 1900, max: 2020 })),
      async (title, year) => {
        const judged = await judge('1', text(title, year), null);
        if (judged.kind !== 'fit') return;
        const { name, film } = judged;
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
        expect(name.length).toBeLessThanOrEqual(100);
        const other = films.get(name);
        if (other !== undefined) expect(areOfOneFilm(other.review, film.review)).toBe(true);
        films.set(name, film);
      },
    ),
    { numRuns: 300 },
  );
  expect(films.size).toBeGreaterThan(1);
});
