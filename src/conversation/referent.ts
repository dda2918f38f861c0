import type { Film } from '../search/Film.ts';
import type { Spoken } from './Memory.ts';

/** The pronoun that a person goes by; `any` for words that tell nothing of it. */
export type Gender = 'he' | 'she' | 'they' | 'any';

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

/** Asked about a person who plays parts, not about one of the parts. */
export const OF_THE_ACTOR =
  /\b(?:else|other|others|known|famous|career|before|previous|previously|earlier|films|movies|shows|series|roles|parts)\b/i;

/** Used about somebody who appears in the film, which its director does not. */
const IN_IT = /\bin (?:it|this|that|(?:the|this|that) (?:film|movie))\b/i;

/** Who a pronoun stands for, and where it stands in the question. */
export interface Referent {
  readonly person: Spoken;
  readonly gender: Gender;
  readonly at: number;
}

/** Who the first pronoun of a question stands for: the first person that it fits, or the only one in the film. */
export function referent(question: string, people: readonly Spoken[], film: Film): Referent | null {
  const pronouns = pronounsOf(question);
  for (const { at, gender, possessive } of pronouns) {
    const fits = (wanted: (own: Gender | null) => boolean): Spoken | undefined =>
      people.find((person) => wanted(genderOf(person, film)));
    const isInIt = IN_IT.test(question) || (possessive && !OF_THE_ACTOR.test(question));
    const person =
      fits((own) => own === gender || (gender === 'any' && own !== null)) ??
      (gender === 'they' ? undefined : people.find((one) => isStranger(one, film))) ??
      (isInIt ? onlyOne(gender, film, true) : undefined) ??
      (gender === 'they' ? undefined : fits((own) => own === null));
    if (person !== undefined) return { person, gender, at };
  }
  const [first] = pronouns;
  const only = first && onlyOne(first.gender, film, false);
  return first === undefined || only === undefined ? null : { ...first, person: only };
}

/** Whether the film's cast does not list somebody. */
function isStranger({ name }: Spoken, { people }: Film): boolean {
  return people.every((person) => person.name !== name);
}

/** The only person of the film who goes by a pronoun, called by the actor's name or by the role's. */
function onlyOne(gender: Gender, film: Film, isActor: boolean): Spoken | undefined {
  const [person, ...others] = film.people.filter((one) => genderOf(one, film) === gender);
  if (person === undefined || others.length > 0) return undefined;
  return { name: person.name, as: isActor ? person.name : (person.role ?? person.name), isCovered: false };
}

/** Whether a question holds a pronoun that may stand for a person. */
export function hasPronoun(question: string): boolean {
  return pronounsOf(question).length > 0;
}

function pronounsOf(question: string): (Omit<Pronoun, 'pattern'> & { readonly at: number })[] {
  return PRONOUNS.flatMap(({ pattern, ...pronoun }) => {
    const at = question.search(pattern);
    return at === -1 ? [] : [{ ...pronoun, at }];
  }).sort((a, b) => a.at - b.at);
}

/** The pronoun a person goes by; null where the review does not say. */
export function genderOf({ name }: Pick<Spoken, 'name'>, { people }: Film): Gender | null {
  const own = people.find((person) => person.name === name)?.pronouns?.toLowerCase();
  return (['he', 'she', 'they'] as const).find((gender) => own?.split(/\W+/)[0] === gender) ?? null;
}

/** A question with a name in place of the pronouns of a gender. */
export function replacePronouns(question: string, name: string, gender: Gender | null): string {
  return PRONOUNS.filter((pronoun) => pronoun.gender === gender).reduce(
    (replaced, { pattern, possessive }) =>
      replaced.replace(new RegExp(pattern.source, 'giu'), () => (possessive ? `${name}’s` : name)),
    question,
  );
}
