import { similarities } from './embedding/Matrix.ts';
import { FILM_TOPICS } from './filmTopics.ts';
import type { Stem } from './stemmerFor.ts';
import { CHAT_WORDS, STOP_WORDS } from './stopWords.ts';
import { tokenize } from './tokenize.ts';
import type { TopicVectors } from './topicVectors.ts';

/** A topic that a question is on. */
export interface AskedTopic {
  readonly topic: number;
  /** How sure that is, above 0 to 1. */
  readonly certainty: number;
  /** The same, shared out among the topics of the question. */
  readonly weight: number;
}

/** Likenesses between which a question goes from not being on a topic to being on it for certain. */
const LIKE = { least: 0.3, certain: 0.85 };

/** Shares of a question's words between which the same holds when only words are known. */
const SHARED = { least: 0.3, certain: 1 };

/** Most topics of one question. */
const MOST = 3;

/** The topics of a question by its meaning: how it is like the ways that members ask about them. */
export function topicsByMeaning(question: Float32Array, { asked, askedOwners }: TopicVectors): AskedTopic[] {
  const likeness = new Float32Array(FILM_TOPICS.length).fill(-1);
  for (const [row, similarity] of similarities(asked, question).entries()) {
    const topic = askedOwners[row] ?? 0;
    if (similarity > (likeness[topic] ?? -1)) likeness[topic] = similarity;
  }
  return strongest(likeness, LIKE);
}

/** The topics of a question by its words: how many of them belong to the topic, rare ones counting more. */
export function topicsByWords(stems: readonly string[], stem: Stem): AskedTopic[] {
  const { topicsOf, rarity } = vocabularyOf(stem);
  const total = stems.reduce((sum, word) => sum + (rarity.get(word) ?? Math.log(1 + FILM_TOPICS.length)), 0);
  const sums = new Array<number>(FILM_TOPICS.length).fill(0);
  for (const word of stems) {
    for (const topic of topicsOf.get(word) ?? []) sums[topic] = (sums[topic] ?? 0) + (rarity.get(word) ?? 0);
  }
  return strongest(
    Float32Array.from(sums, (sum) => sum / Math.max(total, 1e-6)),
    SHARED,
  );
}

function strongest(
  likeness: Float32Array,
  { least, certain }: { least: number; certain: number },
): AskedTopic[] {
  const topics = Array.from(likeness, (value, topic) => ({
    topic,
    gate: Math.min(1, (value - least) / (certain - least)),
  }))
    .filter(({ gate }) => gate > 0)
    .sort((a, b) => b.gate - a.gate)
    .slice(0, MOST)
    .map(({ topic, gate }) => ({ topic, certainty: gate, share: gate ** 2 }));
  const sum = topics.reduce((total, { share }) => total + share, 0);
  const best = topics[0]?.share ?? 0;
  return topics.map(({ topic, certainty, share }) => ({ topic, certainty, weight: (share * best) / sum }));
}

interface TopicVocabulary {
  /** The topics that a stem belongs to. */
  readonly topicsOf: ReadonlyMap<string, readonly number[]>;
  /** How few topics have a stem. */
  readonly rarity: ReadonlyMap<string, number>;
}

const vocabularies = new Map<Stem, TopicVocabulary>();

/** The stems of each topic, from its words and from how it is asked. */
function vocabularyOf(stem: Stem): TopicVocabulary {
  const known = vocabularies.get(stem);
  if (known !== undefined) return known;
  const isContent = (word: string): boolean =>
    !STOP_WORDS.has(word) && !CHAT_WORDS.has(word) && word !== 'someone';
  const words = FILM_TOPICS.map(
    (topic) => new Set([...topic.words, ...tokenize(topic.asked.join(' ')).filter(isContent)].map(stem)),
  );
  const topicsOf = new Map<string, number[]>();
  for (const [topic, own] of words.entries()) {
    for (const word of own) topicsOf.set(word, [...(topicsOf.get(word) ?? []), topic]);
  }
  const rarity = new Map(
    [...topicsOf].map(([word, { length }]) => [word, Math.log(1 + FILM_TOPICS.length / length)]),
  );
  const vocabulary = { topicsOf, rarity };
  vocabularies.set(stem, vocabulary);
  return vocabulary;
}
