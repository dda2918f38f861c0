import type { PassageReading } from '../../reader/Network.ts';
import type { Passage } from '../../review/Review.ts';
import type { Film } from '../Film.ts';
import { indexOf } from '../FilmIndex.ts';
import { bestSentences } from './bestSentences.ts';
import type { Features } from './Features.ts';
import { READ, WORDS_ALONE } from './fitted.ts';
import type { Shortlist } from './Shortlist.ts';
import { likelihoodOf, type Signs, signsOf } from './Signs.ts';
import { FINDINGS, type Weights } from './Weights.ts';

export interface RankedPassage {
  readonly passage: Passage;
  /** Index of the sentence that answers best; null for a passage without sentences. */
  readonly sentence: number | null;
  /** Comparable within one question: a difference is the logarithm of how much likelier one passage is. */
  readonly score: number;
}

export interface Ranking {
  /** Every wanted passage of the review, best first; equal ones in the review's order. */
  readonly passages: readonly RankedPassage[];
  /** How likely the first one answers, 0 to 1: comparable across questions and films. */
  readonly likelihood: number;
  /** What that was found from; null where there is no passage. */
  readonly signs: Signs | null;
  /** Whether the first one answers, is at least on the subject, or neither. */
  readonly outcome: 'answer' | 'closest' | 'none';
}

/** How many passages are read together with a question. */
const READ_AT = { least: 2, most: 5 };

/** A further passage that is so much less likely than the best one is not worth reading (a difference of scores). */
const WORTH_READING = 1.5;

/** Reads the best of what was found, puts it in a new order, and says how likely the first one answers. */
export async function judge(found: Shortlist): Promise<Ranking> {
  const { film, message } = found;
  const worth = worthReading(found);
  const readings = message === null ? null : await message.with(film.review, worth);
  const known = new Map(readings?.map((reading, at) => [worth[at] ?? 0, reading]));
  return settle(found, known);
}

/** Indexes of the passages that are worth reading, the likeliest first. */
export function worthReading({ order, scores }: Pick<Shortlist, 'order' | 'scores'>): number[] {
  const best = scores[order[0] ?? 0] ?? 0;
  return order
    .slice(0, READ_AT.most)
    .filter((index, at) => at < READ_AT.least || best - (scores[index] ?? 0) <= WORTH_READING);
}

/**
 * The order of passages and the likelihood of the first one, once some were read.
 *
 * @param readings by the passage's index; empty when words alone have to do
 */
export function settle(
  found: Shortlist,
  readings: ReadonlyMap<number, PassageReading>,
  weights: Weights = readings.size === 0 ? WORDS_ALONE : READ,
): Ranking {
  const { film, isHeading, features, order, scores } = found;
  const read = order
    .filter((index) => readings.has(index))
    .map((index) => ({ index, score: readScore(features, index, readings, weights) }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const rest = order.filter((index) => !readings.has(index));
  // What was not read comes after what was, in the order that it had.
  const lowest = read.at(-1)?.score ?? scores[rest[0] ?? 0] ?? 0;
  const highest = scores[rest[0] ?? 0] ?? 0;
  const behind = rest.map((index) => ({ index, score: lowest + ((scores[index] ?? 0) - highest) }));
  const ranked = [...read, ...behind];

  const chosen = bestSentences(sentenceValues(features, readings, film, weights), film);
  const [first] = ranked;
  const signs = first === undefined ? null : signsOf(found, readings, first.index);
  const sure = surenessOf(film, weights);
  const likelihood = signs === null ? 0 : likelihoodOf(signs, sure.answering);
  return {
    passages: ranked.flatMap(({ index, score }) =>
      film.review.passages
        .slice(index, index + 1)
        .map((passage) => ({ passage, score, sentence: chosen[index]?.index ?? null })),
    ),
    likelihood,
    signs,
    outcome:
      isHeading || likelihood >= sure.answer ? 'answer' : likelihood >= sure.closest ? 'closest' : 'none',
  };
}

/**
 * What tells how likely a passage answers. Of a review that is not in English, which is all that the network has learnt, words
 * alone do: it is as sure of what it can't read as of what it can.
 */
function surenessOf({ review }: Film, weights: Weights): Pick<Weights, 'answering' | 'answer' | 'closest'> {
  return new Intl.Locale(review.language).language === 'en' ? weights : WORDS_ALONE;
}

function readScore(
  { passage }: Features,
  index: number,
  readings: ReadonlyMap<number, PassageReading>,
  { reading }: Weights,
): number {
  const found = FINDINGS.reduce((sum, name) => sum + reading[name] * (passage[name][index] ?? 0), 0);
  return found + reading.reads * (readings.get(index)?.reads ?? 0);
}

/** What each sentence is worth as the one to point at: its similarity, and its part in the answer where it was read. */
function sentenceValues(
  { sentence }: Features,
  readings: ReadonlyMap<number, PassageReading>,
  film: Film,
  weights: Weights,
): Float32Array {
  const { sentenceList } = indexOf(film);
  return sentence.map((value, at) => {
    const { passage, index } = sentenceList[at] ?? { passage: -1, index: -1 };
    const evidence = readings.get(passage)?.evidence[index];
    return evidence === undefined ? value : value + weights.evidence * evidence;
  });
}
