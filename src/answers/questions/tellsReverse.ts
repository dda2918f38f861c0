import { stemmer } from 'stemmer';
import type { Film } from '../../search/Film.ts';
import type { Question } from '../../search/Question.ts';
import { STOP_WORDS } from '../../search/words/stopWords.ts';
import { tokenize } from '../../search/words/tokenize.ts';

/** Who does something to whom, as far as a question says: one of the two, and what it asks for is the other. */
interface Deed {
  readonly verb: string;
  readonly person: readonly string[];
  /** Whether the person who is named does it; else it is done to them. */
  readonly isDoer: boolean;
}

const BE = /^(?:is|was|are|were|be|been|being|gets|got|get)$/;
const ARTICLES = /^(?:the|an|his|her|their|its|my)$/;
const PRONOUNS = /^(?:he|she|they|it|who|whom|we|you|that|which)$/;
const REFLEXIVE = /^(?:himself|herself|themselves|itself)$/;

/** Verbs that are the same both ways (whom Anna marries marries Anna), and one that is never meant the other way round. */
const MUTUAL = new Set(
  'marry wed meet kiss date divorce befriend join know resemble play'.split(' ').map((verb) => stemmer(verb)),
);

/** Pasts that a stem does not lead back. */
const PASTS: ReadonlyMap<string, string> = new Map(
  `shot shoot, stole steal, stolen steal, bit bite, bitten bite, left leave, saw see, seen see, found find, told tell, taught teach,
  caught catch, fought fight, took take, taken take, gave give, given give, hid hide, hidden hide, drove drive, driven drive,
  ran run, chose choose, chosen choose, lost lose, beaten beat, struck strike, hung hang, drew draw, drawn draw, threw throw, thrown throw,
  forgave forgive, forgiven forgive, bought buy, sold sell, led lead, fed feed`
    .split(',')
    .map((pair): [string, string] => {
      const [past = '', base = ''] = pair.trim().split(' ');
      return [past, stemmer(base)];
    }),
);

/** How many words may stand between the verb and who does it, or whom it is done to. */
const REACH = { before: 6, after: 4 };

/**
 * Whether a sentence tells the reverse of what is asked: of “who kills Otto”, that Otto kills. Both have the same words, and
 * the network can't tell one from the other. Only what plainly stands there counts, in English.
 *
 * @param sentence plain text
 */
export function tellsReverse({ words }: Question, sentence: string, film: Film): boolean {
  const deed = deedOf(words);
  const isEnglish = new Intl.Locale(film.review.language).language === 'en';
  if (deed === null || !isEnglish || MUTUAL.has(deed.verb)) return false;
  const called = new Set(deed.person.flatMap((word) => [word, ...othersOf(word, film)]));
  const told = tokenize(sentence);
  const names = new Set([...film.people.flatMap(({ folded }) => folded), ...capitalised(sentence)]);
  const sides = told.flatMap((word, at) =>
    verbOf(word) === deed.verb ? sideOf({ told, at, called, names }) : [],
  );
  return sides.length > 0 && sides.every((isDoer) => isDoer !== deed.isDoer);
}

/** “Who kills Otto”, “who is killed by Otto”, “who does Otto kill”; null for any other question. */
function deedOf(words: readonly string[]): Deed | null {
  const [who, first = '', ...rest] = words[0] === 'and' || words[0] === 'so' ? words.slice(1) : words;
  if (who !== 'who' && who !== 'whom') return null;
  if (/^(?:does|did|do)$/.test(first)) {
    const person = withoutArticle(rest.slice(0, -1));
    return person === null ? null : { verb: verbOf(rest.at(-1) ?? ''), person, isDoer: true };
  }
  if (BE.test(first)) {
    const [verb = '', by, ...others] = rest;
    const person = by === 'by' ? withoutArticle(others) : null;
    return person === null ? null : { verb: verbOf(verb), person, isDoer: true };
  }
  const person = STOP_WORDS.has(first) ? null : withoutArticle(rest);
  return person === null ? null : { verb: verbOf(first), person, isDoer: false };
}

/** One or two words that name somebody; null for anything longer or for none. */
function withoutArticle(words: readonly string[]): readonly string[] | null {
  const named = ARTICLES.test(words[0] ?? '') ? words.slice(1) : words;
  return named.length === 0 || named.length > 2 || named.some((word) => PRONOUNS.test(word)) ? null : named;
}

function verbOf(word: string): string {
  return PASTS.get(word) ?? stemmer(word);
}

/** What else somebody of the film is called. */
function othersOf(word: string, { people }: Film): readonly string[] {
  return people.flatMap(({ folded }) => (folded.includes(word) ? folded : []));
}

function capitalised(sentence: string): string[] {
  return (sentence.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]*/gu) ?? []).flatMap(tokenize);
}

/** Whether whoever is called so does what a verb says, or has it done to them; nothing where it can't be told. */
function sideOf({
  told,
  at,
  called,
  names,
}: {
  readonly told: readonly string[];
  readonly at: number;
  readonly called: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}): readonly boolean[] {
  const before = told.slice(Math.max(0, at - REACH.before), at).reverse();
  const after = told.slice(at + 1, at + 1 + REACH.after);
  if (after.some((word) => REFLEXIVE.test(word))) return [];
  const isSomebody = (word: string): boolean => names.has(word) || called.has(word) || PRONOUNS.test(word);
  const subject = before.find(isSomebody);
  const object = after.find(isSomebody);
  // “Was killed”, but not “was born to kill”.
  const isPassive = BE.test(before.slice(0, 3).find((word) => word === 'to' || BE.test(word)) ?? '');
  const isSubject = subject !== undefined && called.has(subject);
  const isObject = object !== undefined && called.has(object);
  if (isSubject === isObject) return [];
  if (after[0] === 'by') return [isObject];
  return [isPassive ? isObject : isSubject];
}
