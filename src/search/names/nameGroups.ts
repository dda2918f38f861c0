import type { FilmFacts } from '../../review/Review.ts';
import { APOSTROPHES } from '../../shared/letters/fold.ts';
import { tokenize } from '../words/tokenize.ts';
import { UNSPACED } from '../words/unspaced.ts';
import { isLetterName } from './isLetterName.ts';
import { isParticle } from './isParticle.ts';
import { joinedNames } from './joinedNames.ts';
import { nameParts } from './nameParts.ts';
import { unspacedNames } from './unspacedNames.ts';

const OWNED = new RegExp(`[${APOSTROPHES}]s$`, 'u');

/** A person of the film under every name: asking for the actor finds the role, and the other way round. */
export interface NameGroup {
  /** How the bot calls the person: the actor's name, or the director's. */
  readonly name: string;
  readonly kind: 'cast' | 'director';
  /** The name in the film; null for a director or where the review gives none. */
  readonly role: string | null;
  /** Such as `she/her`; null where nobody says. */
  readonly pronouns: string | null;
  /** Words that mean this person, as they are written: `Brigitte`, `Helm`, `Maria`. */
  readonly words: readonly string[];
  /** The same as the index holds them. */
  readonly folded: readonly string[];
  /** What else they may be called in one word, folded: `annelise` for Anne-Lise, `jj` for J. J., `k` for Officer K. */
  readonly also: ReadonlySet<string>;
  /** Names in scripts that put no spaces round them, in plain letters. */
  readonly unspaced: readonly string[];
}

/** The people of a film: its cast in the review's order, then its directors. */
export function nameGroups({ cast, directors }: Pick<FilmFacts, 'cast' | 'directors'>): NameGroup[] {
  const people = cast.map(({ actor, role, names, pronouns }) => ({
    name: actor,
    kind: 'cast' as const,
    role,
    pronouns,
    ...nameWords([actor, ...(role === null ? [] : [role]), ...names]),
  }));
  return [
    ...people,
    ...directors.map((name) => ({
      name,
      kind: 'director' as const,
      role: null,
      pronouns: null,
      ...nameWords([name]),
    })),
  ];
}

/** The words of names that can stand for the whole, as written, and what else the names may be written as. */
function nameWords(names: readonly string[]): Pick<NameGroup, 'words' | 'folded' | 'also' | 'unspaced'> {
  const words = [...new Set(names.flatMap(tellingWords))];
  const folded = words.flatMap(tokenize);
  const also = new Set(names.flatMap(joinedNames).filter((word) => !folded.includes(word)));
  return { words, folded, also, unspaced: names.flatMap(unspacedNames) };
}

/** The words of a name that mean this person by themselves; its letters or initials where it has no other. */
function tellingWords(name: string): string[] {
  const words = name
    .split(/[\s.,()"“”/・･=＝-]+/u)
    .map((word) => word.replace(OWNED, ''))
    .filter((word) => (word.length > 1 || UNSPACED.test(word)) && !isParticle(word));
  if (words.length > 0) return words;
  return nameParts(name)
    .filter((part) => isLetterName(part) || /^\d$/.test(part.word))
    .map(({ word }) => word);
}
