import type { Reader, ReadMessage } from '../../reader/Reader.ts';
import type { Film } from '../Film.ts';
import { indexOf } from '../FilmIndex.ts';
import { withNames } from '../names/withNames.ts';
import type { Question } from '../Question.ts';
import { type Concept, conceptsOf } from '../words/conceptsOf.ts';
import { type Features, featuresOf } from './Features.ts';
import { READ, WORDS_ALONE } from './fitted.ts';
import type { Shortlist } from './Shortlist.ts';
import { sentencesCasting } from './sentencesCasting.ts';
import { underHeading } from './underHeading.ts';
import { FINDINGS, type Weights } from './Weights.ts';

/** The passages of a review by similarity and words. */
export function find(
  question: Question,
  film: Film,
  reader: Reader | null,
  message: ReadMessage | null,
  without: ReadonlySet<string> = new Set(),
): Shortlist {
  const review = reader?.review(film.review) ?? null;
  const read = message === null || review === null ? null : { embedding: message.embedding, review };
  const concepts = conceptsOf(withNames(question.words, question.names, film.people), film);
  const casting = read === null ? sentencesCasting(question, film) : new Set<number>();
  const features = pointingAt(casting, film, featuresOf(concepts, film, read));
  const left = film.review.passages.flatMap(({ id }, index) => (without.has(id) ? [] : [index]));
  const headed = underHeading(question.typed, film);
  const wanted = headed.size === 0 ? left : left.filter((index) => headed.has(index));
  return {
    film,
    isHeading: headed.size > 0,
    features,
    unknown: unknownShare(concepts, film),
    ...castingFirst(casting, film, inOrder(wanted, features, read === null ? WORDS_ALONE : READ)),
    message: read === null ? null : message,
  };
}

/** How much of the meaning of concepts a whole review lacks, 0 to 1. */
function unknownShare(concepts: readonly Concept[], film: Film): number {
  const { frequency } = indexOf(film);
  const sum = (some: readonly Concept[]): number => some.reduce((all, { weight }) => all + weight, 0);
  const lacking = concepts.filter(
    ({ alternatives }) => ![...alternatives.keys()].some((stem) => frequency.has(stem)),
  );
  return sum(lacking) / Math.max(sum(concepts), 1e-6);
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
  { order, scores }: Pick<Shortlist, 'order' | 'scores'>,
): Pick<Shortlist, 'order' | 'scores'> {
  const first = passagesOf(sentences, film);
  const telling = order.filter((passage) => first.has(passage));
  return { order: [...telling, ...order.filter((passage) => !first.has(passage))], scores };
}

/** Passages as they are found with some weights, best first. */
export function inOrder(
  wanted: readonly number[],
  features: Features,
  { finding }: Weights,
): Pick<Shortlist, 'order' | 'scores'> {
  const scores = weigh(features, finding);
  const order = [...wanted].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { order, scores };
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
