import type { FilmIndex } from './buildIndex.ts';
import { FILM_VOCABULARY } from './filmVocabulary.ts';
import { foldedWords } from './nameGroups.ts';
import { WORD_SETTINGS } from './settings.ts';
import { CHAT_WORDS, FILM_WORDS, STOP_WORDS } from './stopWords.ts';
import { tokenize } from './tokenize.ts';

/** One thing that a question asks about, and every word that the review may use for it. */
export interface Concept {
  /** The asked word, folded. */
  readonly word: string;
  /** Stems that stand for it, each with how well it does, above 0 to 1. */
  readonly alternatives: ReadonlyMap<string, number>;
  /** How much of the question's meaning it carries: its rarity in the review (inverse document frequency). */
  readonly weight: number;
}

/**
 * What a question asks about, in the words of one review.
 *
 * @param question the question as a person typed it
 * @param index the review that it is asked of
 */
export function readQuestion(question: string, index: FilmIndex): Concept[] {
  return contentWords(question, index).map((word) => {
    const alternatives = alternativesOf(word, index);
    return { word, alternatives, weight: rarity(alternatives, index) };
  });
}

/** The words a question is about. When it has none but small words, those. */
function contentWords(question: string, { review }: FilmIndex): string[] {
  const words = [...new Set(tokenize(question))];
  const title = new Set(tokenize(review.title));
  const isSmall = (word: string): boolean => STOP_WORDS.has(word) || CHAT_WORDS.has(word);
  const isFilm = (word: string): boolean => FILM_WORDS.has(word) || title.has(word);
  const about = words.filter((word) => !isSmall(word) && !isFilm(word));
  if (about.length > 0) return about;
  const film = words.filter((word) => !isSmall(word));
  return film.length > 0 ? film : words;
}

function alternativesOf(word: string, index: FilmIndex): Map<string, number> {
  const { name, vocabulary, typo } = WORD_SETTINGS.alternatives;
  const { stem, frequency, people } = index;
  const own = stem(word);
  const alternatives = new Map([[own, 1]]);
  const add = (other: string, weight: number): void => {
    const key = stem(other);
    alternatives.set(key, Math.max(weight, alternatives.get(key) ?? 0));
  };

  for (const person of people) {
    const names = foldedWords(person);
    if (names.includes(word)) for (const other of names) add(other, name);
  }
  for (const group of FILM_VOCABULARY) {
    if (group.some((member) => stem(member) === own)) for (const other of group) add(other, vocabulary);
  }
  if (/^direct(?:ed|or|s|ing)?$/.test(word)) {
    for (const person of people)
      if (person.kind === 'director') for (const other of foldedWords(person)) add(other, name);
  }
  if (!frequency.has(own) && alternatives.size === 1 && word.length >= WORD_SETTINGS.typoMinLength) {
    const near = index.passages.search(word, { fuzzy: WORD_SETTINGS.typoDistance });
    for (const term of near.flatMap(({ terms }) => terms)) alternatives.set(term, typo);
  }
  return alternatives;
}

/** Inverse document frequency of the alternatives together; a word that the review lacks counts as the rarest. */
function rarity(alternatives: ReadonlyMap<string, number>, { frequency, review }: FilmIndex): number {
  const found = [...alternatives.keys()].map((stem) => frequency.get(stem) ?? 0);
  const passages = Math.max(...found, 0.5);
  return Math.log(1 + review.passages.length / passages);
}
