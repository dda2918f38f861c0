import MiniSearch from 'minisearch';
import type { Passage, Review } from '../review/review.ts';
import { foldedWords, mentions, type NameGroup, nameGroups } from './nameGroups.ts';
import { type Stem, stemmerFor } from './stemmerFor.ts';
import { tokenize } from './tokenize.ts';
import { trigrams } from './trigrams.ts';

interface PassageDocument {
  readonly id: number;
  readonly text: string;
  readonly headings: string;
  readonly names: string;
}

interface SentenceDocument {
  readonly id: string;
  readonly text: string;
}

/** A review made ready for finding: one for each film. */
export interface FilmIndex {
  readonly review: Review;
  readonly people: readonly NameGroup[];
  /** Documents are passages, by their index in `review.passages`. */
  readonly passages: MiniSearch<PassageDocument>;
  /** Documents are sentences, by `sentenceId`. */
  readonly sentences: MiniSearch<SentenceDocument>;
  /** The same documents by runs of three letters, to find lines by remembered words. */
  readonly lines: MiniSearch<SentenceDocument>;
  /** How many passages hold a stem, in their text, headings or people. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly stem: Stem;
}

/** The people whom a passage names, in the review's order. */
export function peopleIn(passage: Passage, people: readonly NameGroup[]): NameGroup[] {
  return people.filter((person) => mentions(passage.plain.text, person));
}

export function sentenceId(passage: number, sentence: number): string {
  return `${passage}.${sentence}`;
}

/** Reads a sentence document's id back. */
export function parseSentenceId(id: string): { passage: number; sentence: number } {
  const [passage, sentence] = id.split('.').map(Number);
  return { passage: passage ?? 0, sentence: sentence ?? 0 };
}

/** Indexes a review by passages, with their headings and people, and by sentences. */
export function buildIndex(review: Review): FilmIndex {
  const stem = stemmerFor(review.language);
  const people = nameGroups(review);
  const options = { tokenize, processTerm: stem };
  const passages = new MiniSearch<PassageDocument>({ fields: ['text', 'headings', 'names'], ...options });
  const sentences = new MiniSearch<SentenceDocument>({ fields: ['text'], ...options });
  const lines = new MiniSearch<SentenceDocument>({
    fields: ['text'],
    tokenize: trigrams,
    processTerm: (term) => term,
  });
  const frequency = new Map<string, number>();

  for (const [index, passage] of review.passages.entries()) {
    const names = peopleIn(passage, people).flatMap(foldedWords).join(' ');
    const document = { id: index, text: passage.plain.text, headings: passage.trail.join(' '), names };
    passages.add(document);
    for (const [number, { plain }] of passage.sentences.entries()) {
      const sentence = { id: sentenceId(index, number), text: plain };
      sentences.add(sentence);
      lines.add(sentence);
    }
    const stems = new Set(tokenize(`${document.text} ${document.headings} ${names}`).map(stem));
    for (const word of stems) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return { review, people, passages, sentences, lines, frequency, stem };
}
