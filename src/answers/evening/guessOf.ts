import type { Passage, Review } from '../../review/Review.ts';
import type { Film } from '../../search/Film.ts';
import { STOP_WORDS } from '../../search/words/stopWords.ts';
import { onceFor } from '../../shared/onceFor.ts';
import { shortHash } from '../../shared/shortHash.ts';
import type { Quote } from '../Answer.ts';

/** A sentence of a review with something left out. */
export interface Guess {
  readonly quote: Quote & { readonly sentence: number };
  /** The sentence as a reader sees it, parted where the word stood. */
  readonly parts: readonly string[];
  /** Four words or names of the review, all different. */
  readonly choices: readonly string[];
  /** Which of `choices` it is, from 0. */
  readonly right: number;
}

const CHOICES = 4;

/** A word is worth guessing from this many letters on, in sentences of these lengths (characters). */
const LEAST_LETTERS = 5;
const GOOD_LENGTH = { least: 40, most: 240 };

/** Words of one piece, in scripts that have small letters. */
const WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}+(?![\p{L}\p{N}'’-])/gu;

/**
 * A sentence of a film's review as a riddle: a name is left out where it has one, else its most telling word. The same
 * sentence always gives the same riddle, so that a button on it needs to carry nothing but the sentence.
 *
 * @returns null where the sentence has nothing to guess, or the review too little to choose from
 */
export function guessOf(film: Film, passage: Passage, sentence: number): Guess | null {
  const plain = passage.sentences[sentence]?.plain ?? '';
  if (passage.spoiler || plain.length < GOOD_LENGTH.least || plain.length > GOOD_LENGTH.most) return null;
  const seed = `${passage.id}.${sentence}`;
  for (const { word, others } of [nameIn(plain, film.review), wordIn(plain, film, passage)]) {
    const wrong = inSomeOrder(others, seed).slice(0, CHOICES - 1);
    if (word === null || wrong.length < CHOICES - 1) continue;
    const choices = inSomeOrder([word, ...wrong], `${seed} choices`);
    return {
      quote: { passage, sentence },
      parts: splitAt(plain, word),
      choices,
      right: choices.indexOf(word),
    };
  }
  return null;
}

/** What may be left out, and what it may be taken for. */
interface Gap {
  readonly word: string | null;
  readonly others: readonly string[];
}

/** The longest name in a sentence, whole or one part of it; the others are such parts of the review's other names. */
function nameIn(plain: string, review: Review): Gap {
  const names = [
    ...review.directors,
    ...review.cast.flatMap(({ actor, role }) => [actor, ...(role === null ? [] : [role])]),
  ];
  const forms = [(name: string) => name, firstPart, lastPart];
  const found = forms
    .flatMap((form) => names.map((name) => ({ form, word: form(name) })))
    .filter(({ word }) => splitAt(plain, word).length > 1)
    .sort((a, b) => b.word.length - a.word.length)[0];
  if (found === undefined) return { word: null, others: [] };
  const others = new Set(names.map(found.form).filter((name) => splitAt(plain, name).length === 1));
  return { word: found.word, others: [...others] };
}

function firstPart(name: string): string {
  return name.split(/\s+/u)[0] ?? name;
}

function lastPart(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

/** The word that the fewest other passages have; the others are words like it that this passage lacks. */
function wordIn(plain: string, film: Film, passage: Passage): Gap {
  const words = tellingWords(film);
  const own = wordsOf(plain).filter((word) => words.has(word));
  const rarest = own.sort((a, b) => (words.get(a) ?? 0) - (words.get(b) ?? 0) || b.length - a.length)[0];
  if (rarest === undefined) return { word: null, others: [] };
  const here = new Set(wordsOf(passage.plain.text));
  const isAlike = (word: string): boolean =>
    ending(word) === ending(rarest) && Math.abs(word.length - rarest.length) <= 3;
  const others = [...words.keys()].filter((word) => !here.has(word) && isAlike(word));
  return { word: rarest, others };
}

/** What makes words fit the same gap: “-ing”, “-ed”, “-ly”, the plural. */
function ending(word: string): string {
  return /(?:ing|ed|ly|s|n)$/u.exec(word)?.[0] ?? '';
}

/** The words that are worth guessing, and how many passages have each. Words of spoilers are none. */
const tellingWords = onceFor(({ review }: Film) => {
  const counts = new Map<string, number>();
  for (const { plain, spoiler } of review.passages) {
    if (spoiler) continue;
    for (const word of new Set(wordsOf(plain.text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
});

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => word.length >= LEAST_LETTERS && !STOP_WORDS.has(word));
}

/** A text parted wherever a word stands in it by itself. */
function splitAt(text: string, word: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at !== -1 && word !== ''; at = text.indexOf(word, at + 1)) {
    const isWhole = !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length));
    if (!isWhole || at < from) continue;
    parts.push(text.slice(from, at));
    from = at + word.length;
  }
  return [...parts, text.slice(from)];
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Shuffled, always alike for the same seed. */
function inSomeOrder(words: readonly string[], seed: string): string[] {
  return [...words]
    .map((word) => ({ word, key: shortHash(`${seed} ${word}`, 9) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ word }) => word);
}
