import type { AskedTopic } from './askedTopics.ts';
import type { FilmIndex } from './buildIndex.ts';
import { bestOf, type Features } from './features.ts';
import type { Question } from './readQuestion.ts';
import { lacksWhatIsAsked } from './requirements.ts';
import { tokenize } from './tokenize.ts';
import { CONFIDENCE_FEATURES, type ConfidenceFeature, type Weights } from './weights.ts';

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
): { confidence: number; evidence: Evidence } {
  const covered = features.passage.words[best.index] ?? 0;
  const evidence: Evidence = {
    score: best.score,
    masked: bestOf(features.sentence.masked, film)[best.index] ?? 0,
    smallTalk: features.smallTalk,
    missed: 1 - covered,
    missedCare: question.formality * (1 - covered),
    constant: 1,
  };
  if (!features.hasMeaning && covered === 0 && best.score < SLIGHT) return { confidence: 0, evidence };
  const likely = logistic(evidence, weights);
  const isHeld = likely > AT_BEST_CLOSE && isImpossible(question, film, features, best.index);
  return { confidence: isHeld ? AT_BEST_CLOSE : likely, evidence };
}

/** Whether a passage can't be the answer, whatever it is like. */
function isImpossible(question: Question, film: FilmIndex, features: Features, index: number): boolean {
  if (namesUnknown(question.text, film)) return true;
  if ((bestOf(features.sentence.credited, film)[index] ?? 0) > 0) return false;
  const passage = film.review.passages[index]?.plain.text ?? '';
  return (
    lacksWhatIsAsked(question.text, passage, (word) => isInCast(word, film)) ||
    lacksRole(question, passage, film) ||
    isUnspoken(features.topics, film, index)
  );
}

/** What a likelihood is found from, by name. */
export type Evidence = Readonly<Record<ConfidenceFeature, number>>;

/** The likelihood that evidence and its weights amount to, 0 to 1. */
export function logistic(evidence: Evidence, weights: Evidence): number {
  let sum = 0;
  for (const name of CONFIDENCE_FEATURES) sum += evidence[name] * weights[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Whether a question is certainly on a topic that a passage has no word of. */
function isUnspoken([strongest]: readonly AskedTopic[], { topicWords }: FilmIndex, passage: number): boolean {
  if (strongest === undefined || strongest.certainty < CERTAIN_TOPIC) return false;
  return topicWords.counts[strongest.topic]?.[passage] === 0;
}

/** Whether a word belongs to the name of somebody in the cast. */
function isInCast(word: string, { people }: FilmIndex): boolean {
  const folded = tokenize(word);
  return people.some(
    (person) => person.kind === 'cast' && folded.some((part) => person.folded.includes(part)),
  );
}

const ASKS_CASTING =
  /\bwho(?:'?s| is| was)?\b.*\b(?:play(?:s|ed|ing)?|voic(?:es|ed|ing)|portray\w*)\b|\b(?:actor|actress|guy|girl|woman|man|one) (?:who )?play(?:s|ed|ing)\b/i;
const CASTING_WORDS = new Set(
  'play plays played playing voice voices voiced voicing portray portrays portrayed actor actress guy girl woman man role part character name dub'.split(
    ' ',
  ),
);

/** Whether a question asks who plays somebody of whom a passage has no word. */
function lacksRole({ text, concepts }: Question, passage: string, { stem }: FilmIndex): boolean {
  if (!ASKS_CASTING.test(text)) return false;
  const roles = concepts.filter(({ word }) => !CASTING_WORDS.has(word));
  const stems = new Set(tokenize(passage).map(stem));
  return (
    roles.length > 0 &&
    roles.every(({ alternatives }) => ![...alternatives.keys()].some((one) => stems.has(one)))
  );
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
