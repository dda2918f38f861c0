import { similarities } from './embedding/Matrix.ts';
import { FILM_TOPICS } from './filmTopics.ts';
import type { FilmVectors } from './filmVectors.ts';
import type { TopicVectors } from './topicVectors.ts';

/**
 * How much each sentence of a film tells of each topic, in standard deviations from the film's own mean: what counts is
 * which sentence tells most of it, not how much the film talks like the topic.
 *
 * @returns by topic, a number for each sentence
 */
export function toldOf({ masked }: FilmVectors, { told, toldOwners }: TopicVectors): Float32Array[] {
  const byTopic = FILM_TOPICS.map(() => new Float32Array(masked.rows).fill(-1));
  for (let sentence = 0; sentence < masked.rows; sentence++) {
    const vector = masked.data.subarray(sentence * masked.width, (sentence + 1) * masked.width);
    for (const [row, similarity] of similarities(told, vector).entries()) {
      const topic = byTopic[toldOwners[row] ?? 0];
      if (topic !== undefined && similarity > (topic[sentence] ?? -1)) topic[sentence] = similarity;
    }
  }
  return byTopic.map((values) => standardise(values, 0));
}

/**
 * Values as distances from their mean, in standard deviations.
 *
 * @param steadiness added to the deviation, so that tiny differences stay tiny
 */
export function standardise(values: Float32Array, steadiness: number): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(variance) + steadiness + 1e-6;
  return values.map((value) => (value - mean) / deviation);
}
