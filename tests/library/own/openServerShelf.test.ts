import pino from 'pino';
import { describe, expect, test, vi } from 'vitest';
import { NotKept } from '../../../src/club/NotKept.ts';
import { filmsByTitle, type Library } from '../../../src/conversation/films/Library.ts';
import { type KeptFilms, openServerShelf } from '../../../src/library/own/openServerShelf.ts';
import { type FilmOrProblems, readFilmText } from '../../../src/library/own/readFilmText.ts';
import { showFilm } from '../../../src/messages/text/showFilm.ts';
import { parseReview } from '../../../src/review/parseReview.ts';
import { areOfOneFilm } from '../../../src/review/tellApart.ts';
import type { Film } from '../../../src/search/Film.ts';
import { shortHash } from '../../../src/shared/shortHash.ts';
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

const readText = async (...of: Parameters<typeof readFilmText>) => readFilmText(...of);

/** However slow the machine is, nobody has waited for too long. */
const forEver = (): Promise<void> => new Promise(() => {});

/** The id that a film of this name was given. */
const idOf = (name: string): string => shortHash(name, 9);

/** A shelf over texts that are kept by name, each film's under its own. */
function open(kept: ReadonlyMap<string, string>, get?: KeptFilms['texts']['get'], library = () => base) {
  const films = {
    of: () => [...kept.keys()].map((name) => ({ name, value: { text: name, id: idOf(name) } })),
  };
  const texts = { get: get ?? (async (_, name) => kept.get(name) ?? null) };
  const shelf = { library, onChange: () => {}, close: async () => {} };
  return openServerShelf(shelf, { films, texts }, log, readText, forEver);
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

test('GIVEN films of the names of some that everybody has THEN their years tell them apart, or else a number', async () => {
  const { library } = open(
    new Map([
      ['a', text('I.O.', 1999)],
      ['b', text('fen', 1950)],
      ['c', text('IO', 2019)],
      ['d', text('Fen')],
      ['e', text('Fen (2)')],
    ]),
  );
  const found = await library('1');
  expect(titlesOf(found).slice(2)).toEqual(['I.O. (1999)', 'fen (1950)', 'IO (2)', 'Fen (2)', 'Fen (2) (2)']);
  const shown = found.films.map(({ review }) => showFilm(review));
  expect(new Set(shown).size).toBe(found.films.length);
  for (const { review } of found.films) expect(filmsByTitle(found, review.ownTitle)).toHaveLength(1);
});

test('GIVEN a film of a server’s own WHEN one of its title comes to everybody later, or it is renamed THEN its ids stay', async () => {
  let now = base;
  const kept = new Map([['bell', text('Bell')]]);
  const { library } = open(kept, undefined, () => now);
  const [, , before] = (await library('1')).films;
  expect(before?.review.id).toBe(idOf('bell'));
  const passages = before?.review.passages.map(({ id }) => id);
  for (const year of [null, 1931]) {
    now = await libraryOf({ 'bell.md': text('Bell', year) });
    const found = await library('1');
    expect(titlesOf(found)).toEqual(['Bell', 'Bell (2)']);
    expect(found.films[1]?.review.id).toBe(idOf('bell'));
    expect(found.films[1]?.review.passages.map(({ id }) => id)).toEqual(passages);
  }
  kept.set('bell', text('Gong', 1990));
  const { films } = await open(kept).library('1');
  expect(titlesOf({ ...base, films })).toContain('Gong');
  expect(films[2]?.review.id).toBe(idOf('bell'));
  expect(films[2]?.review.passages.map(({ id }) => id)).toEqual(passages);
});

test('GIVEN a film that an older version added THEN it goes by its title as before, but never by the id of another', async () => {
  const films = { of: () => ['old', 'fen'].map((name) => ({ name, value: { text: name, id: null } })) };
  const texts = { get: async (_: string, name: string) => text(name) };
  const { library } = openServerShelf({ library: () => base }, { films, texts }, log, readText, forEver);
  const found = (await library('1')).films.map(({ review: { ownTitle, id } }) => [ownTitle, id]);
  expect(found.slice(2)).toEqual([
    ['old', parseReview(text('old'), 'a.md').review?.id],
    ['fen (2)', shortHash('fen (2)', 4)],
  ]);
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

test('GIVEN films that have other titles by now THEN what is judged takes neither their names nor their places', async () => {
  let now = base;
  const kept = new Map([
    ['bell', text('Gong')],
    ['bell-2', text('Drum')],
    ['bell-3', 'no front matter'],
  ]);
  const { judge } = open(kept, undefined, () => now);
  expect(await judge('1', text('Bell'), null)).toMatchObject({ name: 'bell-3', replaces: 'bell-3' });
  kept.delete('bell-3');
  expect(await judge('1', text('Bell'), null)).toMatchObject({ name: 'bell-3', replaces: null });
  expect(await judge('1', text('Drum'), null)).toMatchObject({ name: 'bell-2', replaces: 'bell-2' });
  expect(await judge('1', text('Drum'), 'bell')).toMatchObject({ kind: 'fit', replaces: 'bell-2' });
  // One that comes to everybody later keeps a film of its title neither from another text nor from being edited.
  now = await libraryOf({ 'gong.md': text('Gong') });
  expect(await judge('1', text('Gong'), null)).toMatchObject({ kind: 'fit', replaces: 'bell' });
  expect(await judge('1', text('Gong'), 'bell')).toMatchObject({ kind: 'fit', replaces: null });
  expect(await judge('1', text('Gong'), 'bell-2')).toMatchObject({ kind: 'fit', replaces: 'bell' });
  kept.delete('bell');
  expect(await judge('1', text('Gong'), 'bell-2')).toMatchObject({ kind: 'taken' });
});

test('GIVEN a film whose text can’t be read THEN one of its name takes its place', async () => {
  const { judge } = open(new Map([['bell', 'no front matter']]));
  expect(await judge('1', text('Bell'), null)).toMatchObject({ kind: 'fit', replaces: 'bell' });
});

test('GIVEN films of a server that are still being read THEN nobody is told that a text is a new one', async () => {
  const films = { of: () => [{ name: 'bell', value: { text: 'bell', id: idOf('bell') } }] };
  const texts = { get: (): Promise<string> => new Promise(() => {}) };
  const shelf = { library: () => base };
  const { judge } = openServerShelf(shelf, { films, texts }, log, readText, async () => {});
  expect(await judge('1', text('Bell'), null)).toEqual({ kind: 'unread' });
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

test('GIVEN films that take long to read THEN somebody who asks waits for no more than a second and a half of it', async () => {
  const films = { of: () => [{ name: 'bell', value: { text: 'bell', id: null } }] };
  const texts = { get: () => new Promise<null>(() => {}) };
  const waits: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const { library } = openServerShelf({ library: () => base }, { films, texts }, log, readText, wait);
  expect(await library('1')).toBe(base);
  expect(waits).toEqual([1_500]);
});

describe('GIVEN a film that could not be read in time', () => {
  const LATE: FilmOrProblems = { film: null, faults: [{ line: null, says: [{ kind: 'slow', values: [] }] }] };

  /** A server's two films, of which one can't be read so many times; pauses end when the test says so. */
  function opened(failures: number) {
    const kept = new Map([
      ['bell', text('Bell')],
      ['gong', text('Gong')],
    ]);
    const films = {
      of: () => [...kept.keys()].map((name) => ({ name, value: { text: name, id: idOf(name) } })),
    };
    const pauses: { readonly milliseconds: number; readonly end: () => void }[] = [];
    const reads: string[] = [];
    let left = failures;
    const wait = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        // Somebody who asks waits for as long as it takes.
        if (milliseconds > 1_500) pauses.push({ milliseconds, end: resolve });
      });
    const shelf = openServerShelf(
      { library: () => base },
      { films, texts: { get: async (_, name) => kept.get(name) ?? null } },
      log,
      async (...given) => {
        reads.push(given[1]);
        return given[1] === 'gong' && left-- > 0 ? LATE : readFilmText(...given);
      },
      wait,
    );
    /** Ends the pause that goes on, and waits until the next one, or until nothing is left out. */
    const goOn = async (): Promise<void> => {
      const before = pauses.length;
      pauses.at(-1)?.end();
      await vi.waitFor(
        async () => {
          const { unread } = await shelf.library('1');
          if (pauses.length === before && unread?.length !== 0) expect.fail('nothing has come of it yet');
        },
        { timeout: 600_000 },
      );
    };
    return { ...shelf, kept, pauses, reads, goOn };
  }

  test('THEN it is left out, by name, until it can be read, with pauses that grow', async () => {
    const { library, pauses, reads, goOn } = opened(3);
    const first = await library('1');
    expect(titlesOf(first)).toEqual([...titlesOf(base), 'Bell']);
    expect(first.unread).toEqual(['gong']);
    await goOn();
    expect((await library('1')).unread).toEqual(['gong']);
    await goOn();
    await goOn();
    const whole = await library('1');
    expect(titlesOf(whole)).toEqual([...titlesOf(base), 'Bell', 'Gong']);
    expect(whole.films[2]).toBe(first.films[2]);
    expect(pauses.map(({ milliseconds }) => milliseconds)).toEqual([30_000, 60_000, 120_000]);
    expect(reads).toEqual(['bell', 'gong', 'gong', 'gong', 'gong']);
  });

  test('WHEN it never can be THEN the pauses stay at ten minutes', async () => {
    const { library, pauses, goOn } = opened(Number.POSITIVE_INFINITY);
    await library('1');
    for (let round = 0; round < 7; round++) await goOn();
    expect(pauses.at(-1)?.milliseconds).toBe(600_000);
    expect(Math.max(...pauses.map(({ milliseconds }) => milliseconds))).toBe(600_000);
  });

  test('WHEN it is removed meanwhile THEN nobody reads it, and nothing is left out', async () => {
    const { library, kept, reads, goOn } = opened(1);
    await library('1');
    kept.delete('gong');
    await goOn();
    const { unread } = await library('1');
    expect(unread).toEqual([]);
    expect(reads).toEqual(['bell', 'gong']);
  });

  test('WHEN a film comes in the meantime THEN both are there in the end', async () => {
    const { library, kept, goOn } = opened(1);
    await library('1');
    kept.set('fog', text('Fog'));
    expect((await library('1')).unread).toEqual(['gong']);
    await goOn();
    expect(titlesOf(await library('1')).slice(2)).toEqual(['Bell', 'Gong', 'Fog']);
  });
});
