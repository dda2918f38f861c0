import type { Film } from '../Film.ts';
import { indexOf } from '../FilmIndex.ts';
import { WORD_SETTINGS } from '../ranking/wordSettings.ts';
import { CHAT_WORDS, FILM_WORDS, STOP_WORDS } from './stopWords.ts';
import { stopWordsIn } from './stopWordsIn.ts';
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
 * @param words the question's words, folded
 */
export function conceptsOf(words: readonly string[], film: Film): Concept[] {
  const small = stopWordsIn(film.review.language);
  const asked = words.filter((word) => !small.has(word));
  return contentWords(asked.length > 0 ? asked : words, new Set(tokenize(film.review.title))).map((word) => {
    const alternatives = alternativesOf(word, film);
    return { word, alternatives, weight: rarity(alternatives, film) };
  });
}

/**
 * The words a question is about. When it has only small words, those.
 *
 * @param asked the question's words, folded
 * @param title those of the film's title
 */
export function contentWords(
  asked: readonly string[],
  title: ReadonlySet<string> = new Set(),
): readonly string[] {
  const words = [...new Set(asked)];
  const isSmall = (word: string): boolean => STOP_WORDS.has(word) || CHAT_WORDS.has(word);
  const isFilm = (word: string): boolean => FILM_WORDS.has(word) || title.has(word);
  const about = words.filter((word) => !isSmall(word) && !isFilm(word));
  if (about.length > 0) return about;
  const film = words.filter((word) => !isSmall(word));
  return film.length > 0 ? film : words;
}

function alternativesOf(word: string, film: Film): Map<string, number> {
  const { stem, people } = film;
  const { frequency, passages } = indexOf(film);
  const { name, typo } = WORD_SETTINGS.alternatives;
  const own = stem(word);
  const alternatives = new Map([[own, 1]]);
  const asksDirector = /^direct(?:ed|or|s|ing)?$/.test(word);
  for (const person of people) {
    const isCalled = person.folded.includes(word) || person.also.has(word);
    if (!isCalled && !(asksDirector && person.kind === 'director')) continue;
    for (const other of person.folded)
      alternatives.set(stem(other), Math.max(name, alternatives.get(stem(other)) ?? 0));
  }
  if (!frequency.has(own) && alternatives.size === 1 && word.length >= WORD_SETTINGS.typoMinLength) {
    const near = passages.search(word, { fuzzy: WORD_SETTINGS.typoDistance });
    for (const term of near.flatMap(({ terms }) => terms)) alternatives.set(term, typo);
    for (const swapped of swaps(word))
      if (frequency.has(stem(swapped))) alternatives.set(stem(swapped), typo);
  }
  return alternatives;
}

/** A word with each two letters next to each other swapped: the typo that MiniSearch counts as two. */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word.charAt(at + 1), word.charAt(at), word.slice(at + 2)].join(''),
  );
}

/** Inverse document frequency of the alternatives together; a word that the review lacks counts as the rarest. */
function rarity(alternatives: ReadonlyMap<string, number>, film: Film): number {
  const { frequency } = indexOf(film);
  const found = [...alternatives.keys()].map((stem) => frequency.get(stem) ?? 0);
  return Math.log(1 + film.review.passages.length / Math.max(...found, 0.5));
}
