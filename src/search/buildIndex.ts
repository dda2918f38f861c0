import MiniSearch from 'minisearch';
import type { Passage, Review } from '../review/review.ts';
import { type AnswerKind, heldKinds } from './answerKinds.ts';
import { type Credits, creditsOf } from './credits.ts';
import { properNames } from './maskNames.ts';
import { mentions, type NameGroup, nameGroups, writtenWords } from './nameGroups.ts';
import { type Stem, stemmerFor } from './stemmerFor.ts';
import { tokenize } from './tokenize.ts';
import { type TopicWords, topicWords } from './topicWords.ts';
import { trigrams } from './trigrams.ts';

interface PassageDocument {
  readonly id: number;
  readonly text: string;
  readonly headings: string;
  readonly names: string;
}

interface SentenceDocument {
  readonly id: number;
  readonly text: string;
}

/** A sentence of a review among all of them. */
export interface IndexedSentence {
  /** Index of its passage in `review.passages`. */
  readonly passage: number;
  /** Its index in `passage.sentences`. */
  readonly index: number;
  readonly plain: string;
  /** Its words, as they are written. */
  readonly words: ReadonlySet<string>;
  /** The heading that it stands under. */
  readonly heading: string | null;
  /** How much more than the review's other sentences it looks like an answer of each kind, -1 to 1. */
  readonly kinds: Readonly<Record<AnswerKind, number>>;
}

/** A review made ready for finding: one for each film. */
export interface FilmIndex {
  readonly review: Review;
  readonly people: readonly NameGroup[];
  readonly credits: Credits;
  /** Every proper name in the review, folded. */
  readonly names: ReadonlySet<string>;
  /** All sentences, in order. */
  readonly sentenceList: readonly IndexedSentence[];
  /** Documents are passages, by their index in `review.passages`. */
  readonly passages: MiniSearch<PassageDocument>;
  /** Documents are sentences, by their index in `sentenceList`. */
  readonly sentences: MiniSearch<SentenceDocument>;
  /** The same documents by runs of three letters, to find lines by remembered words. */
  readonly lines: MiniSearch<SentenceDocument>;
  /** How many passages hold a stem, in their text, headings or people. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly topicWords: TopicWords;
  readonly stem: Stem;
}

/** The people whom a passage names, in the review's order. */
export function peopleIn(passage: Passage, people: readonly NameGroup[]): NameGroup[] {
  const written = writtenWords(passage.plain.text);
  return people.filter((person) => mentions(written, person));
}

/** Indexes a review by passages, with their headings and people, and by sentences. */
export function buildIndex(review: Review): FilmIndex {
  const stem = stemmerFor(review.language);
  const people = nameGroups(review);
  const sentenceList = listSentences(review);
  const options = { tokenize, processTerm: stem };
  const passages = new MiniSearch<PassageDocument>({ fields: ['text', 'headings', 'names'], ...options });
  const sentences = new MiniSearch<SentenceDocument>({ fields: ['text'], ...options });
  const lines = new MiniSearch<SentenceDocument>({
    fields: ['text'],
    tokenize: trigrams,
    processTerm: (term) => term,
  });
  const frequency = new Map<string, number>();
  const stems: Set<string>[] = [];

  for (const [id, passage] of review.passages.entries()) {
    const names = peopleIn(passage, people)
      .flatMap(({ folded }) => folded)
      .join(' ');
    const document = { id, text: passage.plain.text, headings: passage.trail.join(' '), names };
    passages.add(document);
    stems.push(new Set(tokenize(document.text).map(stem)));
    for (const word of new Set(tokenize(`${document.text} ${document.headings} ${names}`).map(stem))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  for (const [id, { plain }] of sentenceList.entries()) {
    sentences.add({ id, text: plain });
    lines.add({ id, text: plain });
  }
  return {
    review,
    people,
    credits: creditsOf(review),
    names: new Set([
      ...properNames(sentenceList.map(({ plain }) => plain)),
      ...people.flatMap(({ folded }) => folded),
    ]),
    sentenceList,
    passages,
    sentences,
    lines,
    frequency,
    topicWords: topicWords(stems, stem),
    stem,
  };
}

function listSentences({ passages }: Review): IndexedSentence[] {
  const all = passages.flatMap(({ sentences, trail }, passage) =>
    sentences.map(({ plain }, index) => ({
      passage,
      index,
      plain,
      words: writtenWords(plain),
      heading: trail.at(-1) ?? null,
      held: heldKinds(plain),
    })),
  );
  const mean = (kind: AnswerKind): number =>
    all.reduce((sum, { held }) => sum + held[kind], 0) / Math.max(1, all.length);
  const means = { person: mean('person'), time: mean('time'), number: mean('number'), place: mean('place') };
  return all.map(({ held, ...sentence }) => ({
    ...sentence,
    kinds: {
      person: held.person - means.person,
      time: held.time - means.time,
      number: held.number - means.number,
      place: held.place - means.place,
    },
  }));
}
