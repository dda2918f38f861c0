import { LRUCache } from 'lru-cache';
import MiniSearch from 'minisearch';
import type { Review } from '../review/Review.ts';
import { createPause } from '../shared/createPause.ts';
import type { Film } from './Film.ts';
import { mentions, writtenNames } from './names/mentions.ts';
import { tokenize } from './words/tokenize.ts';
import { writtenStem } from './words/writtenStem.ts';

/** A passage as words are looked up in it. */
interface PassageDocument {
  readonly id: number;
  readonly text: string;
  readonly headings: string;
  readonly names: string;
}

export interface SentenceDocument {
  readonly id: number;
  readonly text: string;
}

/** A sentence of a review among all of them. */
interface IndexedSentence {
  /** Index of its passage in `review.passages`. */
  readonly passage: number;
  /** Its index in `passage.sentences`. */
  readonly index: number;
  readonly plain: string;
}

/** A film's passages, with their headings and people, and its sentences, by their words. */
export interface FilmIndex {
  /** All sentences, in order. */
  readonly sentenceList: readonly IndexedSentence[];
  /** Documents are passages, by their index in `review.passages`. */
  readonly passages: MiniSearch<PassageDocument>;
  /** Documents are sentences, by their index in `sentenceList`. */
  readonly sentences: MiniSearch<SentenceDocument>;
  /** How many passages hold a stem, in their text, headings or people. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The words of each passage's own text, folded. */
  readonly words: readonly ReadonlySet<string>[];
}

/** Films whose index is kept: one takes about a megabyte, and some milliseconds to make. */
const KEPT = 64;

/** By where the words of a film stand: the same film under another name, or with nothing covered, has the same index. */
const kept = new LRUCache<Film['places'], FilmIndex>({ max: KEPT });

/** The index of a film, made when it is asked for, and kept while the film is among the last ones that were. */
export function indexOf(film: Film): FilmIndex {
  const known = kept.get(film.places);
  if (known !== undefined) return known;
  const building = buildIndex(film);
  let step = building.next();
  while (step.done !== true) step = building.next();
  kept.set(film.places, step.value);
  return step.value;
}

/** Makes the index of a film before anybody asks, while the process does other things in between. */
export async function prepareIndex(film: Film): Promise<void> {
  if (kept.has(film.places)) return;
  const building = buildIndex(film);
  const pause = createPause();
  let step = building.next();
  for (; step.done !== true; step = building.next()) await pause();
  kept.set(film.places, step.value);
}

/** Stops after every passage and every sentence, where its maker may do other things. */
function* buildIndex({ review, people, stem }: Film): Generator<undefined, FilmIndex> {
  const stemOf = writtenStem(stem);
  const options = { tokenize, processTerm: stemOf, searchOptions: { tokenize, processTerm: stem } };
  let own = tokenize('');
  const sentenceList = listSentences(review);
  const passages = new MiniSearch<PassageDocument>({
    fields: ['text', 'headings', 'names'],
    ...options,
    tokenize: (text, field) => (field === 'text' ? own : tokenize(text)),
  });
  const sentences = new MiniSearch<SentenceDocument>({ fields: ['text'], ...options });
  const frequency = new Map<string, number>();
  const words: Set<string>[] = [];

  for (const [id, { plain, trail }] of review.passages.entries()) {
    const written = writtenNames(plain.text);
    const named = people.filter((person) => mentions(written, person));
    const names = named.flatMap(({ folded }) => folded).join(' ');
    const headings = trail.join(' ');
    own = tokenize(plain.text);
    passages.add({ id, text: plain.text, headings, names });
    words.push(new Set(own));
    for (const word of new Set([...own, ...tokenize(`${headings} ${names}`)].map(stemOf))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
    yield;
  }
  for (const [id, { plain }] of sentenceList.entries()) {
    sentences.add({ id, text: plain });
    yield;
  }
  return { sentenceList, passages, sentences, frequency, words };
}

function listSentences({ passages }: Review): IndexedSentence[] {
  return passages.flatMap(({ sentences }, passage) =>
    sentences.map(({ plain }, index) => ({ passage, index, plain })),
  );
}
