import type { Passage } from '../review/review.ts';
import type { FilmIndex } from './buildIndex.ts';
import { confidenceOf, type Evidence } from './confidence.ts';
import type { Meaning } from './createMeaning.ts';
import { bestOf, bestSentences, type Features, featuresOf, type QuestionMeaning } from './features.ts';
import { type Question, readQuestion } from './readQuestion.ts';
import { type Weights, WITH_MEANING, WORDS_ALONE } from './weights.ts';

export interface RankedPassage {
  readonly passage: Passage;
  /** Index of the sentence that answers best; null when none stands out. */
  readonly sentence: number | null;
  /** Comparable within one question: a difference is the logarithm of how much likelier one passage is. */
  readonly score: number;
}

export interface Ranking {
  /** Every wanted passage of the review, best first; equal ones in the review's order. */
  readonly passages: readonly RankedPassage[];
  /** How likely the first one answers, 0 to 1: comparable across questions and films. */
  readonly confidence: number;
  /** What that was found from. */
  readonly evidence: Evidence;
}

const NOTHING = {
  confidence: 0,
  evidence: { score: 0, masked: 0, smallTalk: 0, missed: 0, missedCare: 0, constant: 1 },
};

/**
 * The passages of one review by how well they answer a question.
 *
 * @param text the question as a person typed it
 * @param meaning what texts mean; null for words alone
 * @param without ids of passages that are not wanted
 */
export async function rank(
  text: string,
  film: FilmIndex,
  meaning: Meaning | null,
  without: ReadonlySet<string> = new Set(),
): Promise<Ranking> {
  const known = await gather(text, film, meaning);
  return order(known, film, known.features.hasMeaning ? WITH_MEANING : WORDS_ALONE, without);
}

/** What is known about a question before anything is weighed. */
export interface Known {
  readonly question: Question;
  readonly features: Features;
}

/** Everything that speaks for any passage of a review. */
export async function gather(text: string, film: FilmIndex, meaning: Meaning | null): Promise<Known> {
  const question = readQuestion(text, film);
  const read = meaning === null ? null : await readMeaning(question, film, meaning);
  return { question, features: featuresOf(question, film, read) };
}

/** The passages of a review, by what is known and how much that counts. */
export function order(
  { question, features }: Known,
  film: FilmIndex,
  weights: Weights,
  without: ReadonlySet<string> = new Set(),
): Ranking {
  const sentences = weigh(features.sentence, weights.sentence, film.sentenceList.length);
  const best = bestOf(sentences, film);
  const whole = weigh(features.passage, weights.passage, film.review.passages.length);

  const ranked = film.review.passages
    .map((passage, index) => ({ passage, index, score: (best[index] ?? 0) + (whole[index] ?? 0) }))
    .filter(({ passage }) => !without.has(passage.id))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const [first] = ranked;
  const chosen = bestSentences(sentences, film);
  return {
    passages: ranked.map(({ passage, score, index }) => ({
      passage,
      score,
      sentence: chosen[index]?.index ?? null,
    })),
    ...(first === undefined ? NOTHING : confidenceOf(question, film, features, first, weights)),
  };
}

/** From this length on, in characters, a question gets one vector instead of two: each takes the longer, the longer it is. */
const LONG = 90;

async function readMeaning(
  question: Question,
  film: FilmIndex,
  meaning: Meaning,
): Promise<QuestionMeaning | null> {
  const prepared = meaning.film(film);
  const topics = meaning.topics();
  if (prepared === null || topics === null) return null;
  const { text, masked } = question;
  const [whole, nameless] = (await meaning.question([text, text.length > LONG ? text : masked])) ?? [];
  if (whole === undefined || nameless === undefined) return null;
  return { question: whole, masked: nameless, film: prepared, topics };
}

function weigh<Name extends string>(
  features: Readonly<Record<Name, Float32Array>>,
  weights: Readonly<Record<Name, number>>,
  size: number,
): Float32Array {
  const sum = new Float32Array(size);
  for (const name in weights) {
    const weight = weights[name];
    if (weight === 0) continue;
    const values = features[name];
    // Not by entries(), which makes an array of each: this is the innermost loop of a question.
    for (let index = 0; index < size; index++) sum[index] = (sum[index] ?? 0) + weight * (values[index] ?? 0);
  }
  return sum;
}
