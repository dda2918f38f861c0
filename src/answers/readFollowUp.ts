import type { FilmIndex } from '../search/FilmIndex.ts';
import type { NameGroup } from '../search/nameGroups.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Exchange, Spoken } from './memory.ts';
import { askedOf } from './spokenOf.ts';

/** A question that says only with the one before it what it asks. */
export type FollowUp =
  /** It asks for the next of what was found. */
  | { readonly kind: 'more'; readonly about: string }
  | {
      readonly kind: 'question';
      /** The question in full. */
      readonly question: string;
      /** What it was taken to be about, for the person to see. */
      readonly about: string;
      /** Whether what was already shown is not wanted. */
      readonly isElse: boolean;
    };

const MORE =
  /^(?:(?:and|ok|okay|so|please|any|anything|something|what|tell me|show me|give me|say|is there|some|one|a bit|a little) )*(?:more|else|go on|continue|keep going|next|another(?: one)?)(?: (?:please|about (?:it|that|this)|on (?:it|that|this)))*$/;

/** A question word that needs the question before it. */
const BARE =
  /^(?:(?:and|but|so|ok|okay|wait) )?(why|why not|why so|why (?:is|was) (?:that|this|it)|whys that|how|how so|how come|in what way|when|where|who|like what|such as|for example|what for|really)$/;

/** "And the music?" */
const FRAGMENT =
  /^(?:(?:and|but|or|also|ok|okay|so)\s+)*(?:(?:what|how)\s+about|what\s+of|and|or|also)\s+(.+)$/iu;
const MAX_FRAGMENT = 6;

/** A fragment that starts like this is a whole question. */
const WHOLE_QUESTION =
  /^(?:who|whos|whose|what|whats|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|tell|show)\b/i;

const ELSE = /\b(?:else|other|more|another|besides)\b/i;

/** "What else was he in?" asks for films, which the question does not say. */
const WHAT_ELSE =
  /^(.*?\bwhat )else(?= (?:was|were|is|has|have|did) .*?\b(?:in|done|made?|star(?:red)?|act(?:ed)?|direct(?:ed)?)\W*$)/i;

/** Asked of a person who plays parts, rather than of one of the parts. */
const OF_THE_ACTOR =
  /\b(?:else|other|others|known|famous|career|before|previous|previously|earlier|films|movies|shows|series|roles|parts)\b/i;

type Gender = 'he' | 'she' | 'they' | 'any';

interface Pronoun {
  readonly pattern: RegExp;
  readonly gender: Gender;
  readonly possessive: boolean;
}

/** In the order in which they are looked for. "Her" before a noun is hers. */
const PRONOUNS: readonly Pronoun[] = [
  { pattern: /\b(?:he|him|himself)\b/iu, gender: 'he', possessive: false },
  { pattern: /\bhis\b/iu, gender: 'he', possessive: true },
  {
    pattern:
      /\bher\b(?=\s+(?!in\b|to\b|for\b|from\b|with\b|at\b|on\b|like\b|as\b|and\b|or\b|so\b|too\b)\p{L})/iu,
    gender: 'she',
    possessive: true,
  },
  { pattern: /\b(?:she|her|herself)\b/iu, gender: 'she', possessive: false },
  { pattern: /\bhers\b/iu, gender: 'she', possessive: true },
  { pattern: /\b(?:they|them|themselves)\b/iu, gender: 'they', possessive: false },
  { pattern: /\btheirs?\b/iu, gender: 'they', possessive: true },
  { pattern: /\b(?:this|that|the same) (?:guy|man|dude|boy)\b/iu, gender: 'he', possessive: false },
  { pattern: /\b(?:this|that|the same) (?:woman|girl|lady|actress)\b/iu, gender: 'she', possessive: false },
  { pattern: /\b(?:this|that|the same) (?:actor|person|character)\b/iu, gender: 'any', possessive: false },
];

/** Somebody in the question itself, whom a pronoun may stand for. */
const SOMEBODY =
  /\b(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|people|person|man|men|woman|women|boy|boys|girl|girls|guy|guys|lady|mother|mum|mom|father|dad|son|daughter|sister|brother|wife|husband|child|children|kid|kids|friend|friends|hero|heroine|villain|actor|actors|actress|director|protagonist|character|characters|lead|leads|doctor|scientist|stranger|couple|crew|audience|astronaut|king|queen|boss|worker|workers)\b/iu;

/** Those who speak of the film rather than act in it. */
const REVIEWER = /\b(?:reviewer|critic|critics|author|writer)\b/iu;

/**
 * Reads a question as a follow-up. One that stands by itself is none.
 *
 * @param question as the person typed it
 * @param last what was asked and shown before
 * @param film the film of that exchange
 * @returns null for a question that stands by itself
 */
export function readFollowUp(question: string, last: Exchange, film: FilmIndex): FollowUp | null {
  const words = plainWords(question);
  if (MORE.test(words)) return { kind: 'more', about: aboutOf(last, film) };
  const bare = BARE.exec(words)?.[1];
  if (bare !== undefined) {
    const asks = `${bare.replace(/ (?:is|was) (?:that|this|it)$|s that$/, '')} ${last.question}`;
    return { kind: 'question', question: asks, about: aboutOf(last, film), isElse: true };
  }
  const rest = FRAGMENT.exec(question.trim())?.[1];
  if (rest !== undefined && tokenize(rest).length <= MAX_FRAGMENT && !WHOLE_QUESTION.test(rest)) {
    return readFragment(rest, last, film);
  }
  return readPronoun(question, last, film);
}

function readFragment(rest: string, last: Exchange, film: FilmIndex): FollowUp {
  const isElse = ELSE.test(rest);
  const named = askedOf(rest, film);
  const person = named.length === 1 ? named[0] : referent(rest, last, film)?.person;
  const before = askedOf(last.question, film);
  const [other] = before;
  if (person === undefined)
    return { kind: 'question', question: `what about ${rest}`, about: film.review.title, isElse };
  const isOnlyPerson = plainWords(rest).split(' ').length <= tokenize(person.name).length + 1;
  const question =
    isOnlyPerson && before.length === 1 && other !== undefined && other.name !== person.name
      ? replaceName(last.question, other, person, film)
      : `what about ${replacePronouns(rest, person.as, genderOf(person, film))}`;
  return { kind: 'question', question, about: person.name, isElse };
}

function readPronoun(question: string, last: Exchange, film: FilmIndex): FollowUp | null {
  if (askedOf(question, film).length > 0) return null;
  const found = referent(question, last, film);
  if (found === null || standsAlone(question, found.at)) return null;
  const { person, gender } = found;
  const called = OF_THE_ACTOR.test(question) ? person.name : person.as;
  return {
    kind: 'question',
    question: replacePronouns(question, called, gender).replace(WHAT_ELSE, '$1other films'),
    about: person.name,
    isElse: ELSE.test(question),
  };
}

/** Whether somebody stands in the question before the pronoun at `at`, whom it may mean. */
function standsAlone(question: string, at: number): boolean {
  const before = question.slice(0, at);
  if (/\p{Ll}.*\s\p{Lu}\p{Ll}/u.test(before)) return true;
  return SOMEBODY.test(before) && !REVIEWER.test(before);
}

/** Whom the first pronoun of a question stands for: somebody spoken of last whom it fits. */
function referent(
  question: string,
  last: Exchange,
  film: FilmIndex,
): { person: Spoken; gender: Gender; at: number } | null {
  const found = PRONOUNS.flatMap(({ pattern, gender }) => {
    const at = question.search(pattern);
    return at === -1 ? [] : [{ at, gender }];
  }).sort((a, b) => a.at - b.at);
  for (const { at, gender } of found) {
    const fits = (wanted: (own: Gender | null) => boolean): Spoken | undefined =>
      last.people.find((person) => wanted(genderOf(person, film)));
    const person =
      fits((own) => own === gender || (gender === 'any' && own !== null)) ??
      (gender === 'they' ? undefined : fits((own) => own === null));
    if (person !== undefined) return { person, gender, at };
  }
  return null;
}

/** The pronoun a person goes by; null where the review does not say. */
function genderOf({ name }: Spoken, { people }: FilmIndex): Gender | null {
  const own = people.find((person: NameGroup) => person.name === name)?.pronouns?.toLowerCase();
  return (['he', 'she', 'they'] as const).find((gender) => own?.split(/\W+/)[0] === gender) ?? null;
}

function replacePronouns(text: string, name: string, gender: Gender | null): string {
  return PRONOUNS.filter((pronoun) => pronoun.gender === gender).reduce(
    (replaced, { pattern, possessive }) =>
      replaced.replace(new RegExp(pattern.source, 'giu'), () => (possessive ? `${name}’s` : name)),
    text,
  );
}

/** The question with one person's names in the place of another's. */
function replaceName(question: string, from: Spoken, to: Spoken, { people }: FilmIndex): string {
  const names = people.find(({ name }) => name === from.name)?.words ?? [];
  const any = names.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const run = new RegExp(`(?<!\\p{L})(?:${any})(?:[\\s-]+(?:${any}))*(?!\\p{L})`, 'giu');
  return question.replace(run, () => to.as);
}

/** Whom a question is about, or the question itself. */
function aboutOf({ question }: Exchange, film: FilmIndex): string {
  return askedOf(question, film)[0]?.name ?? `“${question.replace(/^what about |[\s?.!…]+$/giu, '')}”`;
}

/** Small letters and single spaces, without punctuation. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
