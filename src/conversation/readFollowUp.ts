import type { Film } from '../search/Film.ts';
import { isAskingWord } from '../search/words/isAskingWord.ts';
import { ASKING_VERBS, AUXILIARIES, QUESTION_WORDS } from '../search/words/questionWords.ts';
import { STOP_WORDS } from '../search/words/stopWords.ts';
import { tokenize } from '../search/words/tokenize.ts';
import { straighten } from '../shared/letters/fold.ts';
import { bareQuestion } from './bareQuestion.ts';
import { coverIn } from './coverIn.ts';
import type { Exchange, Spoken } from './Memory.ts';
import { genderOf, hasPronoun, OF_THE_ACTOR, referent, replacePronouns } from './referent.ts';
import { askedOf } from './spokenOf.ts';
import { strangerAlone, strangerIn } from './strangerIn.ts';

/** What a question was taken to be about, for the person to see; `covered` where that would name what is covered. */
export type About = string | { readonly covered: true };

/** A question that is complete only together with the one before it. */
export type FollowUp =
  /** It asks for the next of what was found. */
  | { readonly kind: 'more'; readonly about: About }
  | {
      readonly kind: 'question';
      /** The question in full. */
      readonly question: string;
      /** What the question after it may refer to. */
      readonly base: string;
      readonly about: About;
      /** Whether what was already shown is not wanted. */
      readonly isElse: boolean;
    };

const MORE =
  /^(?:(?:and|ok|okay|so|please|any|anything|something|what|tell me|show me|give me|say|is there|some|one|a bit|a little) )*(?:more|else|go on|continue|keep going|next|another(?: one)?)(?: (?:please|about (?:it|that|this)|on (?:it|that|this)))*$/;

/** What "And the music?" starts with. */
const FRAGMENT = /^(?:(?:and|but|or|also|ok|okay|so)\s+)*(?:(?:what|how)\s+about|what\s+of|and|or|also)\s+/iu;
const MAX_FRAGMENT = 6;

const ELSE = /\b(?:else|other|more|another|besides)\b/i;

/** "What else was he in?" asks for films, which the question does not say. */
const WHAT_ELSE = /\b(what )else(?= (?:was|were|is|has|have|did) )/i;
const OF_FILMS = /\b(?:in|done|made?|star(?:red)?|act(?:ed)?|direct(?:ed)?)\W*$/i;

/** Somebody in the question itself who a pronoun may stand for. */
const SOMEBODY =
  /\b(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|people|person|man|men|woman|women|boy|boys|girl|girls|guy|guys|lady|mother|mum|mom|father|dad|son|daughter|sister|brother|wife|husband|child|children|kid|kids|friend|friends|hero|heroine|villain|actor|actors|actress|director|protagonist|character|characters|lead|leads|doctor|scientist|stranger|couple|crew|audience|astronaut|king|queen|boss|worker|workers)\b/iu;

const ASKS_WHO = /^(?:and |so )?who/iu;

/** People who talk about the film instead of acting in it. */
const REVIEWER = /\b(?:reviewer|critic|critics|author|writer)\b/iu;

/**
 * Reads a question as a follow-up. One that stands by itself is none.
 *
 * @param question as the person typed it
 * @param last what was asked and shown before
 * @param film the film of that exchange
 * @returns null for a question that stands by itself
 */
export function readFollowUp(question: string, last: Exchange, film: Film): FollowUp | null {
  const plain = plainWords(question);
  const bare = bareQuestion(plain);
  // Asked the same again, a bare question wants another answer.
  if (MORE.test(plain) || (bare !== null && plain === plainWords(last.typed)))
    return { kind: 'more', about: aboutOf(last, film) };
  if (bare !== null) return readBare(bare, question, last, film);
  const rest = fragmentOf(question);
  const words = tokenize(rest ?? '');
  if (rest !== null && words.length <= MAX_FRAGMENT && !isAskingWord(words[0] ?? '')) {
    return readFragment(rest, last, film);
  }
  return readPronoun(question, last, film);
}

/** What a fragment names: "the music" of "and the music?"; null for a question that is none. */
export function fragmentOf(question: string): string | null {
  const trimmed = question.trim();
  const start = FRAGMENT.exec(trimmed)?.[0] ?? '';
  const rest = withoutEnd(trimmed.slice(start.length));
  return start === '' || rest === '' ? null : rest;
}

function readBare(bare: string, question: string, last: Exchange, film: Film): FollowUp {
  const person = referent(question, last.people, film)?.person;
  const isNamed = askedOf(last.question, film).some(({ name }) => name === person?.name);
  const base = person === undefined || isNamed ? last.question : `${person.as} ${last.question}`;
  const about = person === undefined ? aboutOf(last, film) : shownName(person);
  return { kind: 'question', question: `${bare} ${base}`.trim(), base, about, isElse: true };
}

function readFragment(rest: string, last: Exchange, film: Film): FollowUp | null {
  const before = orStranger(askedOf(last.question, film), strangerIn(last.question, film));
  const [other] = before;
  // After “who plays Otto?” a name is somebody's; after “how is Otto?” it may be a place.
  const isWho = ASKS_WHO.test(last.question);
  const named = orStranger(askedOf(rest, film), isWho ? strangerAlone(rest, film) : null);
  const found = named.length > 0 ? null : referent(rest, last.people, film);
  const person = named.length === 1 ? named[0] : found && calledLike(other, found.person, film);
  const isElse = ELSE.test(rest);
  if (person == null) {
    // A pronoun that stands for nobody.
    if (named.length === 0 && tokenize(rest).length <= 1 && hasPronoun(rest)) return null;
    return { kind: 'question', question: rest, base: rest, about: film.review.ownTitle, isElse };
  }
  const isOnlyPerson = plainWords(rest).split(' ').length <= tokenize(person.name).length + 1;
  const about = shownName(person);
  if (isOnlyPerson && before.length === 1 && other !== undefined && other.name !== person.name) {
    const question = replaceName(last.question, other, person, film);
    return { kind: 'question', question, base: question, about, isElse };
  }
  const question = replacePronouns(rest, person.as, found?.gender ?? genderOf(person, film));
  // Nothing is asked about them except what else there is.
  const isKnown = isOnlyPerson && last.people.some(({ name }) => name === person.name);
  return { kind: 'question', question, base: question, about, isElse: isElse || isKnown };
}

/** The people that were found, or else the one whom no cast lists. */
function orStranger(people: readonly Spoken[], stranger: Spoken | null): readonly Spoken[] {
  return people.length > 0 || stranger === null ? people : [stranger];
}

function sayingFilms(question: string): string {
  return OF_FILMS.test(question) ? question.replace(WHAT_ELSE, '$1other films') : question;
}

/** A person by their own name or by the role's, whichever the one before was called by. */
function calledLike(other: Spoken | undefined, person: Spoken, { people }: Film): Spoken {
  if (other === undefined) return person;
  const role = people.find(({ name }) => name === person.name)?.role ?? person.name;
  return { ...person, as: other.as === other.name ? person.name : role };
}

function readPronoun(question: string, last: Exchange, film: Film): FollowUp | null {
  if (askedOf(question, film).length > 0) return null;
  const found = referent(question, last.people, film);
  if (found === null || standsAlone(question, found.at)) return null;
  const { person, gender } = found;
  const called = OF_THE_ACTOR.test(question) ? person.name : person.as;
  const isOpen = asksNothing(question);
  const full = isOpen ? called : sayingFilms(replacePronouns(question, called, gender));
  return {
    kind: 'question',
    question: full,
    base: full,
    about: shownName(person),
    isElse: isOpen || ELSE.test(question),
  };
}

/** "Tell me about her": it asks for whatever there is about them. */
function asksNothing(question: string): boolean {
  return tokenize(question).every(
    (word) =>
      ASKING_VERBS.has(word) || (STOP_WORDS.has(word) && !QUESTION_WORDS.has(word) && !AUXILIARIES.has(word)),
  );
}

/** Whether the question names somebody before the pronoun at `at` who it may mean. */
function standsAlone(question: string, at: number): boolean {
  const before = question.slice(0, at);
  if (/^\P{Ll}*\p{Ll}.*\s\p{Lu}\p{Ll}/su.test(before)) return true;
  return SOMEBODY.test(before) && !REVIEWER.test(before);
}

/** The question with one person's names in place of another's. */
function replaceName(question: string, from: Spoken, to: Spoken, { people }: Film): string {
  const names = people.find(({ name }) => name === from.name)?.words ?? from.name.split(' ');
  const any = names.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const run = new RegExp(`(?<!\\p{L})(?:${any})(?:[\\s-]+(?:${any}))*(?!\\p{L})`, 'giu');
  return question.replace(run, () => to.as);
}

/** Who the exchange was about, or its question. */
function aboutOf({ question, people }: Exchange, film: Film): About {
  const [asked] = askedOf(question, film);
  if (asked !== undefined) return shownName(people.find(({ name }) => name === asked.name) ?? asked);
  const shown = withoutEnd(question);
  if (coverIn(shown) !== null) return { covered: true };
  return shown === '' ? film.review.ownTitle : `“${shown}”`;
}

function shownName({ name, isCovered }: Spoken): About {
  return isCovered ? { covered: true } : name;
}

/** A question without the marks at its end. */
function withoutEnd(question: string): string {
  return question.replace(/(?<![\s?.!…])[\s?.!…]+$/u, '');
}

/** Small letters and single spaces, without punctuation. */
function plainWords(text: string): string {
  return straighten(text)
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
