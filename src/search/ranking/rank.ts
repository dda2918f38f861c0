import type { PassageReading } from '../../reader/Network.ts';
import type { Reader, ReadMessage } from '../../reader/Reader.ts';
import type { Passage } from '../../review/Review.ts';
import type { Film } from '../Film.ts';
import { indexOf } from '../FilmIndex.ts';
import { withNames } from '../names/withNames.ts';
import type { Question } from '../Question.ts';
import { conceptsOf } from '../words/conceptsOf.ts';
import { bestSentences } from './bestSentences.ts';
import { type Features, featuresOf } from './Features.ts';
import type { Found } from './Found.ts';
import { READ, WORDS_ALONE } from './fitted.ts';
import { likelihoodOf, type Signs, signsOf } from './Signs.ts';
import { sentencesCasting } from './sentencesCasting.ts';
import { underHeading } from './underHeading.ts';
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

/** The passages of a review by similarity and words. */
export function find(
  question: Question,
  film: Film,
  reader: Reader | null,
  message: ReadMessage | null,
  without: ReadonlySet<string> = new Set(),
): Found {
  const review = reader?.review(film.review) ?? null;
  const read = message === null || review === null ? null : { embedding: message.embedding, review };
  const concepts = conceptsOf(withNames(question.words, question.names, film.people), film);
  const casting = read === null ? sentencesCasting(question, film) : new Set<number>();
  const features = pointingAt(casting, film, featuresOf(concepts, film, read));
  const left = film.review.passages.flatMap(({ id }, index) => (without.has(id) ? [] : [index]));
  const headed = underHeading(question.typed, film);
  const wanted = headed.size === 0 ? left : left.filter((index) => headed.has(index));
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const { frequency } = indexOf(film);
  const unknown = concepts.filter(
    ({ alternatives }) => ![...alternatives.keys()].some((stem) => frequency.has(stem)),
  );
  return {
    film,
    isHeading: headed.size > 0,
    features,
    unknown: unknown.reduce((sum, { weight }) => sum + weight, 0) / Math.max(total, 1e-6),
    ...castingFirst(casting, film, inOrder(wanted, features, read === null ? WORDS_ALONE : READ)),
    message: read === null ? null : message,
  };
}

/** Features by which some sentences are the ones to point at, and have all of the question's meaning. */
function pointingAt(sentences: ReadonlySet<number>, film: Film, features: Features): Features {
  if (sentences.size === 0) return features;
  const { passage, sentence } = features;
  const telling = passagesOf(sentences, film);
  const whole = (values: Float32Array): Float32Array =>
    values.map((value, index) => (telling.has(index) ? 1 : value));
  return {
    passage: {
      ...passage,
      covered: whole(passage.covered),
      sentenceCovered: whole(passage.sentenceCovered),
    },
    sentence: sentence.map((value, at) => value + (sentences.has(at) ? 1 : 0)),
  };
}

function passagesOf(sentences: ReadonlySet<number>, film: Film): ReadonlySet<number> {
  const { sentenceList } = indexOf(film);
  return new Set([...sentences].map((at) => sentenceList[at]?.passage ?? -1));
}

/** Passages with one of some sentences before the others. */
function castingFirst(
  sentences: ReadonlySet<number>,
  film: Film,
  { order, scores }: Pick<Found, 'order' | 'scores'>,
): Pick<Found, 'order' | 'scores'> {
  const first = passagesOf(sentences, film);
  const telling = order.filter((passage) => first.has(passage));
  return { order: [...telling, ...order.filter((passage) => !first.has(passage))], scores };
}

/** Passages as they are found with some weights, best first. */
export function inOrder(
  wanted: readonly number[],
  features: Features,
  { finding }: Weights,
): Pick<Found, 'order' | 'scores'> {
  const scores = weigh(features, finding);
  const order = [...wanted].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { order, scores };
}

/** Reads the best of what was found, puts it in a new order, and says how likely the first one answers. */
export async function judge(found: Found): Promise<Ranking> {
  const { film, message } = found;
  const worth = worthReading(found);
  const readings = message === null ? null : await message.with(film.review, worth);
  const known = new Map(readings?.map((reading, at) => [worth[at] ?? 0, reading]));
  return settle(found, known);
}

/** Indexes of the passages that are worth reading, the likeliest first. */
export function worthReading({ order, scores }: Pick<Found, 'order' | 'scores'>): number[] {
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
  found: Found,
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
  const likelihood = signs === null ? 0 : likelihoodOf(signs, weights.answering);
  return {
    passages: ranked.flatMap(({ index, score }) =>
      film.review.passages
        .slice(index, index + 1)
        .map((passage) => ({ passage, score, sentence: chosen[index]?.index ?? null })),
    ),
    likelihood,
    signs,
    outcome:
      isHeading || likelihood >= weights.answer
        ? 'answer'
        : likelihood >= weights.closest
          ? 'closest'
          : 'none',
  };
}

function weigh({ passage }: Features, weights: Weights['finding']): Float32Array {
  const sum = new Float32Array(passage.sentence.length);
  for (const name of FINDINGS) {
    const weight = weights[name];
    const values = passage[name];
    // Not by entries(), which makes an array of each: this is the innermost loop of a question.
    if (weight !== 0)
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (values[at] ?? 0);
  }
  return sum;
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
