import type { Film } from '../Film.ts';
import { WORD_SETTINGS } from '../ranking/wordSettings.ts';
import { type Places, passagesWith } from '../words/Places.ts';
import type { Stem } from '../words/stemmerFor.ts';
import { nearStems } from './nearStems.ts';

/**
 * Looks words up in many films, without an index of each.
 *
 * @param words folded
 * @param films those that will be asked for
 * @returns how much of the words' meaning each passage of a film has, 0 to 1, by its index in the review
 */
export function coverageIn(words: readonly string[], films: readonly Film[]): (film: Film) => Float32Array {
  const known = new Map<Stem, readonly Alternatives[]>();
  return ({ review, stem, places }) => {
    const wanted = known.get(stem) ?? words.map((word) => alternativesOf(stem(word), films));
    known.set(stem, wanted);
    const covered = new Float32Array(review.passages.length);
    let total = 0;
    for (const { stems, quality } of wanted) {
      const passages = passagesWithAny(stems, places);
      // As in `conceptsOf`: a word that the review lacks counts as the rarest.
      const weight = Math.log(1 + review.passages.length / Math.max(passages.length, 0.5));
      for (const passage of passages) covered[passage] = (covered[passage] ?? 0) + quality * weight;
      total += weight;
    }
    for (let at = 0; at < covered.length; at++) covered[at] = (covered[at] ?? 0) / total;
    return covered;
  };
}

function passagesWithAny(stems: readonly string[], places: Places): ArrayLike<number> & Iterable<number> {
  const [stem, ...others] = stems;
  if (stem === undefined) return [];
  if (others.length === 0) return passagesWith(stem, places);
  return [...new Set(stems.flatMap((one) => [...passagesWith(one, places)]))];
}

interface Alternatives {
  readonly stems: readonly string[];
  /** How well they stand for the asked word, above 0 to 1. */
  readonly quality: number;
}

/** A word itself, or what it may be a typo of where no film has it. */
function alternativesOf(stem: string, films: readonly Film[]): Alternatives {
  const isKnown = films.some(({ places }) => places.stems.has(stem));
  if (isKnown) return { stems: [stem], quality: 1 };
  return { stems: nearStems(stem, films), quality: WORD_SETTINGS.alternatives.typo };
}
