import type { FilmFacts } from '../../review/Review.ts';
import { tokenize } from './tokenize.ts';

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
}

/** Parts of names that stand in many names and mean nobody by themselves. */
const PARTICLES = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'de',
  'di',
  'da',
  'del',
  'der',
  'den',
  'van',
  'von',
  'la',
  'le',
  'el',
  'al',
  'st',
  'dr',
  'mr',
  'mrs',
  'ms',
  'jr',
  'sr',
]);

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

/** The words of names that can stand for the whole, as written. */
function nameWords(names: readonly string[]): Pick<NameGroup, 'words' | 'folded'> {
  const all = names
    .flatMap((name) => name.split(/[\s.,()"“”/-]+/u))
    .map((word) => word.replace(/['’]s$/u, ''));
  const words = [...new Set(all)].filter((word) => word.length > 1 && !PARTICLES.has(word.toLowerCase()));
  return { words, folded: words.flatMap(tokenize) };
}

/** The words of a text, as they are written. */
export function writtenWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/[^\p{L}\p{M}\p{N}]+/u));
}

/**
 * Whether a text names the person. Case counts, so that the role "Mother" is not every mother, unless a name is
 * written small by its owner.
 *
 * @param found the text's words, as they are written
 */
export function mentions(found: ReadonlySet<string>, { words }: NameGroup): boolean {
  return words.some((word) => found.has(word) || word.split(/['’]/u).every((part) => found.has(part)));
}
