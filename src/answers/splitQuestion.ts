import { ASKING_VERBS, AUXILIARIES, QUESTION_WORDS, SUBJECTS } from '../search/questionWords.ts';
import { STOP_WORDS } from '../search/stopWords.ts';
import { fold } from '../search/tokenize.ts';

/** What two questions may be joined by. */
const JOINT = /\s*,?\s+(?:and|&)\s+(?:also\s+)?|\?+\s+(?:(?:and|&|also)\s+)*/giu;

/** Fewest words of a half that are all small ones: "what is it" asks something, "and why" asks the same once more. */
const LEAST_SMALL = 3;

/**
 * The two questions that a message consists of, or the one: split only where both halves are questions by themselves.
 *
 * @param typed as the person typed it
 * @param isName whether a folded word is somebody's name, which may look like a verb
 * @returns slices of `typed`
 */
export function splitQuestion(
  typed: string,
  isName: (word: string) => boolean = () => false,
): readonly [string] | readonly [string, string] {
  for (const joint of typed.matchAll(JOINT)) {
    const first = typed.slice(0, joint.index).trim();
    const second = typed.slice(joint.index + joint[0].length).trim();
    if (areQuestions(wordsOf(first), wordsOf(second), isName)) return [first, second];
  }
  return [typed];
}

function areQuestions(
  first: readonly string[],
  second: readonly string[],
  isName: (word: string) => boolean,
): boolean {
  const [start = '', next = ''] = second;
  if (!first.some((word) => isAsking(word)) || first.length < 2 || isName(start)) return false;
  if (AUXILIARIES.has(start)) {
    // "and have to give up" goes on; "and is it good" asks.
    return second.length >= LEAST_SMALL && (SUBJECTS.has(next) || !STOP_WORDS.has(next));
  }
  if (!QUESTION_WORDS.has(start) || isRelative(start, first)) return false;
  return second.length >= LEAST_SMALL || second.slice(1).some((word) => !STOP_WORDS.has(word));
}

/** "The people who stay and who leave": a word that the first half has too, in the middle, goes on with it. */
function isRelative(start: string, first: readonly string[]): boolean {
  return first.lastIndexOf(start) > 0 && !first.some((word) => ASKING_VERBS.has(word));
}

function isAsking(word: string): boolean {
  return QUESTION_WORDS.has(word) || AUXILIARIES.has(word) || ASKING_VERBS.has(word);
}

/** Every word, single letters too, folded, without apostrophes. */
function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
