import type { AskedTopic } from './askedTopics.ts';
import type { FilmIndex } from './buildIndex.ts';
import { bestOf, type Features } from './features.ts';
import type { Question } from './readQuestion.ts';
import { tokenize } from './tokenize.ts';
import type { Weights } from './weights.ts';

/**
 * The most confidence in a passage that can't be the answer, whatever it is like: the question names somebody whom the
 * review does not, or asks for a topic of which the passage has no word.
 */
const AT_BEST_CLOSE = 0.4;

/** With words alone, a passage that shares none with the question needs at least this score to be close to it. */
const SLIGHT = 0.5;

/** From this certainty on a question is held to its topic, 0 to 1. */
const CERTAIN_TOPIC = 0.8;

const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}'’-]+/gu;

/**
 * How likely the best passage answers the question, 0 to 1 (logistic regression).
 *
 * @param best the passage's index and score
 */
export function confidenceOf(
  question: Question,
  film: FilmIndex,
  features: Features,
  best: { readonly index: number; readonly score: number },
  { confidence: weights }: Weights,
): number {
  const masked = bestOf(features.sentence.masked, film)[best.index] ?? 0;
  const covered = features.passage.words[best.index] ?? 0;
  if (!features.hasMeaning && covered === 0 && best.score < SLIGHT) return 0;
  const evidence =
    weights.constant +
    weights.score * best.score +
    weights.masked * masked +
    weights.smallTalk * features.smallTalk +
    weights.missedCare * question.formality * (1 - covered);
  const likely = 1 / (1 + Math.exp(-evidence));
  const isCredited = (bestOf(features.sentence.credited, film)[best.index] ?? 0) > 0;
  const impossible =
    namesUnknown(question.text, film) || (!isCredited && isUnspoken(features.topics, film, best.index));
  return impossible ? Math.min(AT_BEST_CLOSE, likely) : likely;
}

/** Whether a question is certainly on a topic that a passage has no word of. */
function isUnspoken([strongest]: readonly AskedTopic[], { topicWords }: FilmIndex, passage: number): boolean {
  if (strongest === undefined || strongest.certainty < CERTAIN_TOPIC) return false;
  return topicWords.counts[strongest.topic]?.[passage] === 0;
}

/** Whether a question has a name, written with a capital inside a sentence, that the review never mentions. */
function namesUnknown(question: string, { frequency, stem, review }: FilmIndex): boolean {
  const title = new Set(tokenize(review.title));
  return [...question.matchAll(CAPITALISED)].some(({ index, 0: name }) => {
    const before = question.slice(0, index).trimEnd();
    const startsSentence = /^$|[.!?:"“'‘(]$/u.test(before);
    return !startsSentence && tokenize(name).some((word) => !frequency.has(stem(word)) && !title.has(word));
  });
}
