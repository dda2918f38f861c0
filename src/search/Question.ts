import { LRUCache } from 'lru-cache';
import { straighten } from '../shared/letters/fold.ts';
import { plainText } from '../shared/plainText.ts';
import { type AskedNames, askedNames } from './names/askedNames.ts';
import { tokenize } from './words/tokenize.ts';

/** What a person typed, read once: every part of the search works on this. */
export interface Question {
  /** As it was typed, without what Discord puts into a text instead of words. */
  readonly typed: string;
  /** As the network reads it: the same for all ways to spell the same words. */
  readonly text: string;
  /** Its words, folded, in order. */
  readonly words: readonly string[];
  /** By what it may call people. */
  readonly names: AskedNames;
}

/** How much of a question is looked at, in characters: the network reads about as many. */
const MAX_LENGTH = 300;

/** The last questions: each is looked at from several sides. */
const last = new LRUCache<string, Question>({ max: 50 });

/** What covers a part of a question on Discord. */
const BARS = '||';

/** Words that ask nothing, wherever they stand. */
const POLITE = new Set(['pls', 'plz', 'please', 'plss', 'plssss']);

/**
 * Reads what a person typed: capitals, marks at its ends, spaces, kinds of quotation marks, “please” and what covers a part
 * of it make no difference.
 */
export function toQuestion(typed: string): Question {
  const known = last.get(typed);
  if (known !== undefined) return known;
  const text = spell(typed);
  const plain = plainText(typed);
  const question = { typed: plain, text, words: tokenize(text), names: askedNames(plain) };
  last.set(typed, question);
  return question;
}

function spell(typed: string): string {
  const plain = straighten(plainText(typed))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»]/gu, '"');
  const words = plain
    .replaceAll(BARS, ' ')
    .split(/\s+/u)
    .filter((word) => !POLITE.has(word.replace(/[^\p{L}]/gu, '')));
  const spelt = words.join(' ').replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, '');
  return (spelt === '' ? plain : spelt).slice(0, MAX_LENGTH);
}
