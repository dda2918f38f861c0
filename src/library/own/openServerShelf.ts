import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { FilmIntake } from '../../conversation/films/FilmIntake.ts';
import type { Library } from '../../conversation/films/Library.ts';
import { problemIn } from '../../review/Problem.ts';
import { areOfOneFilm } from '../../review/tellApart.ts';
import type { Film } from '../../search/Film.ts';
import { prepareIndex } from '../../search/FilmIndex.ts';
import type { Shelf } from '../Shelf.ts';
import { besideOthers } from './besideOthers.ts';
import { createRetries } from './createRetries.ts';
import type { FilmOrProblems } from './readFilmText.ts';
import { recordName } from './recordName.ts';

/** Where the films of servers are kept: by name, each with the name of its text. A text never changes under its name. */
export interface KeptFilms {
  readonly films: {
    readonly of: (server: string) => readonly {
      readonly name: string;
      readonly value: { readonly text: string; readonly id: string | null };
    }[];
  };
  readonly texts: { readonly get: (server: string, name: string) => Promise<string | null> };
}

/** The films of servers, read when somebody there asks. */
export interface ServerShelf {
  /** The films of everybody, and those of the server; null for direct messages, which have none of their own. */
  readonly library: (server: string | null) => Promise<Library>;
  readonly judge: FilmIntake['judge'];
}

/**
 * Characters of texts whose films are held: each takes some 30 bytes, its share of the embeddings included. One server’s
 * are held however many they are.
 */
const MOST_HELD = 2_000_000;

/** Texts that were judged last: the same one is judged whenever somebody presses a button on it. */
const MOST_JUDGED = 4;

/**
 * Characters from which on a film's index is made before somebody asks, for that of a shorter one takes no time; and of how
 * many films, for an index takes memory, and somebody waits.
 */
const LONG = 20_000;
const MOST_INDEXED = 3;

/** How long somebody waits for films that are being read, in milliseconds: then those of before have to do. */
const PATIENCE = 1_500;

/** How long a store that failed is left alone, in milliseconds. */
const RESPITE = 5_000;

/** What is held of a server. */
interface Held {
  /** What it was made of. */
  readonly base: Library;
  readonly kept: string;
  /** The films by the names of their texts, as they are read and as they are told apart; null for what is left out. */
  readonly read: ReadonlyMap<string, Film | null>;
  /** The names of texts that are left out for now: they could not be read in time. */
  readonly slow: ReadonlySet<string>;
  readonly own: ReadonlyMap<string, Film>;
  readonly library: Library;
  readonly size: number;
}

/**
 * Opens the films of servers. The films that everybody has come first, and are the same objects for all. A text that is
 * no film any more is left out, with a line in the log; one that could not be read in time is tried again.
 *
 * @param readText reads the text of a film
 * @param wait resolves after so many milliseconds: nobody waits longer for films that are being read
 * @param most characters of texts whose films are held
 */
export function openServerShelf(
  shelf: Pick<Shelf, 'library'>,
  { films, texts }: KeptFilms,
  log: Logger,
  readText: (text: string, file: string, id: string | null) => Promise<FilmOrProblems>,
  wait: (milliseconds: number) => Promise<void>,
  most = MOST_HELD,
): ServerShelf {
  const held = new LRUCache<string, Held>({
    maxSize: most,
    // What is larger than everything would not be held at all, and be read again at every question.
    sizeCalculation: ({ size }) => Math.min(size, most),
  });
  const judged = new LRUCache<string, Promise<FilmOrProblems>>({ max: MOST_JUDGED });
  const reading = new Map<string, Promise<Library>>();
  /** Servers whose films wait for embeddings: by name alone, for what is not held any more is not to stay in memory. */
  const unprepared = new Set<string>();
  let isPreparing = false;
  let failedAt = Number.NEGATIVE_INFINITY;

  const read = async (server: string): Promise<Library> => {
    const base = shelf.library();
    const records = films.of(server);
    const before = held.peek(server);
    const found = new Map<string, Film | null>();
    const slow = new Set<string>();
    for (const { name, value } of records) {
      const known = before?.read.get(value.text);
      if (known !== undefined) {
        found.set(value.text, known);
        if (before?.slow.has(value.text) === true) slow.add(value.text);
        continue;
      }
      const text = await texts.get(server, value.text);
      // A server's films don't keep others waiting.
      await setImmediate();
      const { film, faults } =
        text === null ? { film: null, faults: [] } : await readText(text, name, value.id);
      // A text that is gone may have been replaced meanwhile.
      if (film === null && films.of(server).some((record) => record.value.text === value.text))
        log.warn(
          { server, film: name, problems: faults.map(problemIn(name)) },
          'a film of a server can’t be read and is left out',
        );
      found.set(value.text, film);
      if (tookTooLong(faults)) slow.add(value.text);
    }
    const reviews = [...found.values()].flatMap((film) => film?.review ?? []);
    const apart = besideOthers(
      reviews,
      base.films.map(({ review }) => review),
    );
    const own = new Map(
      apart.flatMap((review): [string, Film][] => {
        const [text, film] = [...found].find(([, one]) => one?.review.file === review.file) ?? [];
        if (text === undefined || film === undefined || film === null) return [];
        // One that has another name than its text says keeps it, and with it what is known of the film.
        const same = [film, before?.own.get(text)].find(
          (one) => one?.review.ownTitle === review.ownTitle && one.review.id === review.id,
        );
        return [[text, same ?? { ...film, review }]];
      }),
    );
    const unread = records.filter(({ value }) => slow.has(value.text)).map(({ name }) => name);
    const library = { ...base, films: [...base.films, ...own.values()], unread };
    const size = reviews.reduce((sum, { source }) => sum + source.length, 1);
    const kept = keptIn(records);
    held.set(server, { base, kept, read: found, slow, own, library, size });
    if (slow.size > 0) retry(server);
    unprepared.add(server);
    if (!isPreparing) void prepare();
    // The first question, too, is not to keep others waiting.
    const long = [...own.values()].filter(({ review }) => review.source.length > LONG);
    for (const film of long.slice(0, MOST_INDEXED)) await prepareIndex(film);
    return library;
  };

  /** One server after the other. */
  const prepare = async (): Promise<void> => {
    isPreparing = true;
    for (const server of unprepared) {
      unprepared.delete(server);
      const known = held.peek(server);
      const reviews = [...(known?.own.values() ?? [])].map(({ review }) => review);
      try {
        await known?.base.reader?.prepare(reviews, undefined, server);
      } catch (err) {
        log.error({ err, server }, 'the films of a server have no embeddings');
      }
    }
    isPreparing = false;
  };

  /** Reads texts again that could not be read in time. Resolves with whether none is left. */
  const readSlow = async (server: string): Promise<boolean> => {
    const done = new Map<string, Film | null>();
    try {
      for (const { name, value } of films.of(server)) {
        if (held.peek(server)?.slow.has(value.text) !== true) continue;
        const text = await texts.get(server, value.text);
        if (text === null) continue;
        const { film, faults } = await readText(text, name, value.id);
        if (!tookTooLong(faults)) done.set(value.text, film);
      }
      const now = held.peek(server);
      // What is not held any more is read when somebody asks.
      if (now === undefined) return true;
      const slow = new Set([...now.slow].filter((text) => !done.has(text)));
      const found = [...done].filter(([text]) => now.slow.has(text));
      // As what is kept is none of this, the films are put together anew.
      held.set(server, { ...now, read: new Map([...now.read, ...found]), slow, kept: '' });
      await readOnce(server);
      return (held.peek(server)?.slow.size ?? 0) === 0;
    } catch (err) {
      log.warn({ err, server }, 'the films of a server can’t be read now');
      return false;
    }
  };
  const retry = createRetries(wait, readSlow);

  /** One at a time for each server. */
  const readOnce = (server: string): Promise<Library> => {
    const under = reading.get(server);
    if (under !== undefined) return under;
    const started = read(server).finally(() => reading.delete(server));
    reading.set(server, started);
    return started;
  };

  const libraryOf = async (server: string | null): Promise<Library> => {
    const base = shelf.library();
    const records = server === null ? [] : films.of(server);
    if (server === null) return base;
    if (records.length === 0) {
      // With the last film goes what is held of it.
      held.delete(server);
      return base;
    }
    const known = held.get(server);
    if (known?.base === base && known.kept === keptIn(records)) return known.library;
    const meanwhile = known?.base === base ? known.library : base;
    if (performance.now() - failedAt < RESPITE) return meanwhile;
    try {
      return await Promise.race([readOnce(server), wait(PATIENCE).then(() => meanwhile)]);
    } catch (err) {
      failedAt = performance.now();
      log.warn({ err, server }, 'the films of a server can’t be read now');
      return meanwhile;
    }
  };

  const judging = (text: string): Promise<FilmOrProblems> => {
    const found = judged.get(text) ?? readText(text, 'film', null);
    judged.set(text, found);
    return found;
  };

  return {
    library: libraryOf,
    judge: async (server, text, instead) => {
      const { film, faults } = await judging(text);
      if (film === null)
        return {
          kind: 'unfit',
          problems: faults.map(({ line, says }) => ({ line: line?.toString() ?? null, says })),
        };
      await libraryOf(server);
      const known = held.peek(server)?.read;
      // As their texts call them, not as they are told apart: null for what can't be read.
      const own: { readonly name: string; readonly film: Film | null }[] = [];
      for (const { name, value } of films.of(server)) {
        const read = known?.get(value.text);
        if (read === undefined) return { kind: 'unread' };
        own.push({ name, film: read });
      }
      const isSame = (one: Film | null): boolean => one !== null && areOfOneFilm(one.review, film.review);
      const called = recordName(film.review);
      const same = own.find((one) => one.name !== instead && isSame(one.film));
      if (same !== undefined) return { kind: 'fit', film, name: same.name, called, replaces: same.name };
      const everybodys = shelf.library().films.find(isSame);
      const before = own.find(({ name }) => name === instead)?.film ?? null;
      // One that came to everybody later keeps no film from being edited.
      if (everybodys !== undefined && !(before !== null && areOfOneFilm(before.review, everybodys.review)))
        return { kind: 'taken', by: everybodys };
      const taken = new Map(own.map((one) => [one.name, one.film]));
      let name = called;
      // A film keeps its name when it gets another title. One that can't be read makes room for one that can.
      for (let number = 2; taken.has(name) && taken.get(name) !== null; number++)
        name = `${called}-${number}`;
      return { kind: 'fit', film, name, called, replaces: taken.has(name) && name !== instead ? name : null };
    },
  };
}

function keptIn(records: ReturnType<KeptFilms['films']['of']>): string {
  return records.map(({ name, value }) => `${name} ${value.text}`).join('\n');
}

function tookTooLong(faults: FilmOrProblems['faults']): boolean {
  return faults.some(({ says }) => says.some(({ kind }) => kind === 'slow'));
}
