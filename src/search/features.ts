import { type AskedTopic, topicsByMeaning, topicsByWords } from './askedTopics.ts';
import type { FilmIndex } from './buildIndex.ts';
import type { PreparedFilm } from './createMeaning.ts';
import { credited } from './credits.ts';
import { similarities } from './embedding/Matrix.ts';
import { matchNames, matchWords } from './matchWords.ts';
import type { Question } from './readQuestion.ts';
import type { TopicVectors } from './topicVectors.ts';
import type { PassageFeature, SentenceFeature } from './weights.ts';

/** What speaks for each sentence, by its index in `sentenceList`, and for each passage, by its index in the review. */
export interface Features {
  readonly sentence: Readonly<Record<SentenceFeature, Float32Array>>;
  readonly passage: Readonly<Record<PassageFeature, Float32Array>>;
  /** Whether vectors were at hand, or words alone. */
  readonly hasMeaning: boolean;
  /** The topics that the question is on, the strongest first. */
  readonly topics: readonly AskedTopic[];
  /** How much the question is like small talk, -1 to 1; 0 when only words are known. */
  readonly smallTalk: number;
}

/** A question's vectors, and those it is compared with. */
export interface QuestionMeaning {
  readonly question: Float32Array;
  /** The vector of the question without names. */
  readonly masked: Float32Array;
  readonly film: PreparedFilm;
  readonly topics: TopicVectors;
}

/**
 * Everything that is known about how each sentence and passage fits a question.
 *
 * @param meaning null when words alone have to do
 */
export function featuresOf(question: Question, film: FilmIndex, meaning: QuestionMeaning | null): Features {
  const { sentenceList, review, topicWords, stem } = film;
  const words = matchWords(question.concepts, film);
  const careful = (coverage: Float32Array): Float32Array =>
    coverage.map((share) => share * question.formality);
  const kind = Float32Array.from(sentenceList, ({ kinds }) =>
    question.kinds.reduce((sum, asked) => sum + kinds[asked], 0),
  );
  const none = {
    sentences: new Float32Array(sentenceList.length),
    passages: new Float32Array(review.passages.length),
  };
  const topics =
    meaning === null
      ? topicsByWords(
          question.concepts.map(({ word }) => stem(word)),
          stem,
        )
      : topicsByMeaning(meaning.masked, meaning.topics);
  const onTopics = (byTopic: readonly Float32Array[], size: number): Float32Array =>
    Float32Array.from({ length: size }, (_, index) =>
      topics.reduce((sum, { topic, weight }) => sum + weight * (byTopic[topic]?.[index] ?? 0), 0),
    );

  return {
    sentence: {
      headed: meaning === null ? none.sentences : similarities(meaning.film.headed, meaning.question),
      masked: meaning === null ? none.sentences : similarities(meaning.film.masked, meaning.masked),
      kind,
      credited: credited(
        question.text,
        sentenceList.map(({ words: written }) => written),
        film.credits,
      ),
      words: words.sentences.coverage,
      carefulWords: careful(words.sentences.coverage),
    },
    passage: {
      meaning: meaning === null ? none.passages : similarities(meaning.film.passages, meaning.question),
      told: meaning === null ? none.passages : bestOf(onTopics(meaning.film.told, sentenceList.length), film),
      topicWords: onTopics(topicWords.weights, review.passages.length),
      words: words.passages.coverage,
      names: matchNames(question.concepts, film),
      carefulWords: careful(words.passages.coverage),
      score: words.passages.score,
      sentenceScore: bestOf(words.sentences.score, film),
    },
    hasMeaning: meaning !== null,
    topics,
    smallTalk: meaning === null ? 0 : Math.max(...similarities(meaning.topics.smallTalk, meaning.question)),
  };
}

/** The best value of each passage's sentences; 0 for a passage without sentences. */
export function bestOf(values: Float32Array, { sentenceList, review }: FilmIndex): Float32Array {
  const best = new Float32Array(review.passages.length).fill(Number.NEGATIVE_INFINITY);
  for (const [index, { passage }] of sentenceList.entries()) {
    best[passage] = Math.max(best[passage] ?? Number.NEGATIVE_INFINITY, values[index] ?? 0);
  }
  return best.map((value) => (Number.isFinite(value) ? value : 0));
}

/** The best sentence of each passage, by its index within it, and its value; the first of equal ones, null without any. */
export function bestSentences(
  values: Float32Array,
  { sentenceList, review }: FilmIndex,
): ({ readonly index: number; readonly value: number } | null)[] {
  const best: ({ index: number; value: number } | null)[] = review.passages.map(() => null);
  for (const [at, { passage, index }] of sentenceList.entries()) {
    const value = values[at] ?? 0;
    const other = best[passage];
    if (other === null || other === undefined || value > other.value) best[passage] = { index, value };
  }
  return best;
}
