import { everyWord } from '../../search/words/everyWord.ts';
import { isAskingWord } from '../../search/words/isAskingWord.ts';
import { ASKING_VERBS, AUXILIARIES, QUESTION_WORDS, SUBJECTS } from '../../search/words/questionWords.ts';
import { STOP_WORDS } from '../../search/words/stopWords.ts';

/** What two questions may be joined by. */
const JOINT =
  /(?:(?<!\s)\s+(?:,\s+)?|,\s+)(?:and|&)\s+(?:also\s+)?|(?<!\?)\?+\s+(?:(?:and|&|also)\s+)*|(?:(?<!\s)\s+)?,\s*/giu;

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
    const words = [everyWord(first), everyWord(second)] as const;
    if (!areQuestions(...words, isName)) continue;
    if (joint[0].trim() !== ',' || standApart(...words)) return [first, second];
  }
  return [typed];
}

function areQuestions(
  first: readonly string[],
  second: readonly string[],
  isName: (word: string) => boolean,
): boolean {
  const [start = '', next = ''] = second;
  if (!first.some((word) => isAskingWord(word)) || first.length < 2 || isName(start)) return false;
  if (AUXILIARIES.has(start)) {
    // "and have to give up" goes on; "and is it good" asks.
    return second.length >= LEAST_SMALL && (SUBJECTS.has(next) || !STOP_WORDS.has(next));
  }
  if (!QUESTION_WORDS.has(start) || isRelative(start, first)) return false;
  return second.length >= LEAST_SMALL || second.slice(1).some((word) => !STOP_WORDS.has(word));
}

/** Question words that also start a clause which tells more of the word before it. */
const RELATIVE = /^(?:who(?:s|se|m)?|which)$/;

/** Whether a comma alone may separate two questions: it also separates the clauses of one. */
function standApart(first: readonly string[], second: readonly string[]): boolean {
  const [start = ''] = second;
  if (!startsOutright(first) || !startsOutright(second) || !QUESTION_WORDS.has(start)) return false;
  // "Do you know, who …", "tell me, who …"
  if (first.slice(-2).some((word) => ASKING_VERBS.has(word))) return false;
  // "What is it about, who …" goes on with nobody; "what becomes of Sam, who …" does.
  return !RELATIVE.test(start) || STOP_WORDS.has(first.at(-1) ?? '');
}

/** Whether words start as a question only: "when is it", not "when it ends". */
function startsOutright([start = '', ...words]: readonly string[]): boolean {
  if (!QUESTION_WORDS.has(start)) return isAskingWord(start);
  const next = words.slice(0, start === 'how' ? 3 : 1);
  if (SUBJECTS.has(words[0] ?? '')) return false;
  return !/^(?:when|where|why|how)$/.test(start) || next.some((word) => AUXILIARIES.has(word));
}

/** "The people who stay and who leave": a word that the first half has too, in the middle, goes on with it. */
function isRelative(start: string, first: readonly string[]): boolean {
  return first.lastIndexOf(start) > 0 && !first.some((word) => ASKING_VERBS.has(word));
}
