import { type Matrix, toMatrix } from './embedding/Matrix.ts';
import { FILM_TOPICS } from './filmTopics.ts';
import { SMALL_TALK } from './smallTalk.ts';

/** The vectors of what belongs to no film: topics as they are asked and told, and small talk. */
export interface TopicVectors {
  readonly asked: Matrix;
  /** The topic that each row of `asked` belongs to. */
  readonly askedOwners: readonly number[];
  readonly told: Matrix;
  readonly toldOwners: readonly number[];
  readonly smallTalk: Matrix;
}

const asked = FILM_TOPICS.flatMap((topic) => topic.asked.map((question) => `${question}?`));
const told = FILM_TOPICS.flatMap((topic) => topic.told);
const smallTalk = SMALL_TALK.map((question) => `${question}?`);

/** Every text of the topics that needs a vector. */
export const TOPIC_TEXTS: readonly string[] = [...new Set([...asked, ...told, ...smallTalk])];

/** The topics' vectors, put together from those of their texts. */
export function assembleTopics(vectorOf: (text: string) => Float32Array): TopicVectors {
  return {
    asked: toMatrix(asked.map(vectorOf)),
    askedOwners: FILM_TOPICS.flatMap((topic, index) => topic.asked.map(() => index)),
    told: toMatrix(told.map(vectorOf)),
    toldOwners: FILM_TOPICS.flatMap((topic, index) => topic.told.map(() => index)),
    smallTalk: toMatrix(smallTalk.map(vectorOf)),
  };
}
