import type { FilmFacts } from '../review/review.ts';
import { mentions, type NameGroup, nameGroups } from './nameGroups.ts';
import { tokenize } from './tokenize.ts';

/** Who is credited with what, as far as the front matter says it. */
export interface Credits {
  readonly directors: readonly NameGroup[];
  readonly cast: readonly CastCredit[];
}

interface CastCredit {
  readonly actor: NameGroup;
  readonly role: NameGroup | null;
}

const ASKS_DIRECTOR =
  /\bdirect(?:ed|or|ors|s|ing)?\b|\bwho(?:'?s| is| was)? (?:made|making) (?:it|this|the (?:film|movie))\b|\bwhose film\b/;
const ASKS_CASTING =
  /\bwho(?:'?s| is| was|m)?\b.*\b(?:play|plays|played|playing|portray\w*|stars?|starring|in it|actor|actress|cast)\b|\b(?:actor|actress) (?:who|that|for|of|behind|playing)\b|\bcast\b|\bplayed by\b|\bwho(?:m)? does\b.*\bplay\b/;

/** The credits of a film. */
export function creditsOf({ cast, directors }: Pick<FilmFacts, 'cast' | 'directors'>): Credits {
  const group = (names: readonly string[]): NameGroup | null =>
    nameGroups({ cast: [], directors: [names.join(' ')] })[0] ?? null;
  return {
    directors: directors.flatMap((name) => group([name]) ?? []),
    cast: cast.flatMap(({ actor, role }) => {
      const person = group([actor]);
      return person === null ? [] : [{ actor: person, role: role === null ? null : group([role]) }];
    }),
  };
}

/**
 * How much each sentence credits what the question asks for: who directed, who stars, who plays whom.
 *
 * @param question as the person typed it
 * @param sentences the words of each sentence of the review, as they are written
 * @returns a number from 0 to 1 for each sentence
 */
export function credited(
  question: string,
  sentences: readonly ReadonlySet<string>[],
  { directors, cast }: Credits,
): Float32Array {
  const asked = question.toLowerCase();
  const none = new Float32Array(sentences.length);
  if (ASKS_DIRECTOR.test(asked)) {
    return Float32Array.from(sentences, (sentence) =>
      directors.some((person) => mentions(sentence, person)) ? 1 : 0,
    );
  }
  if (!ASKS_CASTING.test(asked)) return none;

  const words = new Set(tokenize(question));
  const isAsked = (person: NameGroup | null): boolean =>
    person?.words.flatMap(tokenize).some((word) => words.has(word)) ?? false;
  const meant = cast.filter(({ actor, role }) => isAsked(actor) || isAsked(role));
  const wanted = meant.length > 0 ? meant : /\bstar|\bcast\b|\bin it\b|\blead\b/.test(asked) ? cast : [];
  return Float32Array.from(sentences, (sentence) => {
    const scores = wanted.map(({ actor, role }) => {
      const named = mentions(sentence, actor);
      return role === null || !mentions(sentence, role)
        ? named && meant.length === 0
          ? 0.5
          : 0
        : named
          ? 1
          : 0;
    });
    return Math.max(0, ...scores);
  });
}
