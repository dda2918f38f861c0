import { AUXILIARIES, QUESTION_WORDS } from '../search/words/questionWords.ts';
import { wordSet } from '../search/words/wordSet.ts';

/** Words in a bare question that ask for nothing. */
const FILLERS = wordSet(`
  a actually an and but exactly no now ok okay or really so that there those though tho wait well
`);

/** Words other than question words that make a bare question ask for something. */
const ASKING = wordSet('at by come for from in like not of on one ones said say says than then to way with');

/** Pronouns that need a person mentioned before. */
const PERSONS = wordSet('he him she her they them');

/** Pronouns that need a thing mentioned before, in a question without a question word. */
const THINGS = wordSet('it that');

/** A question without a question word, of no more than these. */
const ASIDES: ReadonlySet<string> = new Set(['really', 'such as', 'for example', 'for instance']);

/** Most words of a bare question. */
const MOST_WORDS = 5;

/**
 * What a bare question asks of the question before it: `why` of "but why is that?", nothing of "is he?". Null for a
 * question that has words of its own.
 *
 * @param plain the question in small letters, without punctuation
 */
export function bareQuestion(plain: string): string | null {
  if (/^which ones? /.test(plain)) return plain;
  if (ASIDES.has(plain)) return '';
  const asked = plain.split(' ');
  const isOf = (set: ReadonlySet<string>): boolean => asked.some((word) => set.has(word));
  const isAsking = isOf(QUESTION_WORDS);
  // "It" is the film, except in "why is it?" and "is it?".
  const isItBare = !isAsking || /^whys?$/.test(asked[0] ?? '');
  const isBare = asked.every(
    (word) =>
      [QUESTION_WORDS, AUXILIARIES, FILLERS, ASKING, PERSONS].some((set) => set.has(word)) ||
      (word === 'it' && isItBare),
  );
  if (!isBare || asked.length > MOST_WORDS) return null;
  if (!isAsking) {
    const first = asked.find((word) => !FILLERS.has(word)) ?? '';
    return AUXILIARIES.has(first) && (isOf(PERSONS) || isOf(THINGS)) ? '' : null;
  }
  // "Who is she?" has all that it needs.
  if (isOf(PERSONS) && asked.some((word) => /^wh(?:o|at)s?$/.test(word))) return null;
  return asked
    .filter((word) => QUESTION_WORDS.has(word) || ASKING.has(word))
    .map((word) => word.replace(/^(wh(?:y|o|at|en|ere)|how)s$/, '$1'))
    .join(' ');
}
