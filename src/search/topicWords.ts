import { FILM_TOPICS } from './filmTopics.ts';
import type { Stem } from './stemmerFor.ts';
import { standardise } from './toldOf.ts';

/** Keeps a topic that hardly any passage has words of from making much of a single one. */
const STEADINESS = 0.5;

/** How a film's passages use the words of the topics. */
export interface TopicWords {
  /** By topic, a number for each passage: see `topicWords`. */
  readonly weights: readonly Float32Array[];
  /** By topic, how many of its words each passage has. */
  readonly counts: readonly Float32Array[];
}

/**
 * How much each passage has of each topic's words, rare words counting more, in standard deviations from the film's
 * own mean.
 *
 * @param passages the stems of each passage
 */
export function topicWords(passages: readonly ReadonlySet<string>[], stem: Stem): TopicWords {
  const rarity = (word: string): number => {
    const found = passages.filter((stems) => stems.has(word)).length;
    return Math.log(1 + passages.length / Math.max(0.5, found));
  };
  const cues = FILM_TOPICS.map(({ words }) =>
    [...new Set(words.map(stem))].map((word) => ({ word, rarity: rarity(word) })),
  );
  const found = cues.map((own) => passages.map((stems) => own.filter(({ word }) => stems.has(word))));
  const sum = (hits: readonly { rarity: number }[]): number =>
    hits.reduce((total, hit) => total + hit.rarity, 0);
  return {
    weights: found.map((hits) => standardise(Float32Array.from(hits, sum), STEADINESS)),
    counts: found.map((hits) => Float32Array.from(hits, ({ length }) => length)),
  };
}
