import { readFile } from 'node:fs/promises';
import { loadLibrary } from '../../src/library/loadLibrary.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import type { Review } from '../../src/review/Review.ts';
import { readConfig } from '../../src/shared/readConfig.ts';
import { questionsOn } from '../bench/questionsOn.ts';

/** A review that the bot does not have: its questions should get an honest no. */
const OTHER = 'tests/fixtures/lanternfish.md';

/** One question in so many is about something else. */
const ELSEWHERE = 10;

/** As people type. */
const LONGEST = 120;

/** Different questions, on the content at hand and, some, on another film. */
export async function askQuestions(count: number): Promise<string[]> {
  const { films } = await loadLibrary(readConfig(process.env).contentDir, null);
  const { review: other } = parseReview(await readFile(OTHER, 'utf8'), OTHER);
  const near = distinct(films.map(({ review }) => review));
  const far = distinct(other === null ? [] : [other]);
  const questions: string[] = [];
  while (questions.length < count) {
    const next = (questions.length % ELSEWHERE === 0 ? far : near).next();
    if (next.done === true) throw new RangeError(`there are no ${count} questions on this content`);
    questions.push(next.value);
  }
  return questions;
}

/** Short and long ones in turn; none twice. */
function* distinct(reviews: readonly Review[]): Generator<string> {
  const known = new Set<string>();
  const lists: string[][] = [];
  for (let most = 30; most <= LONGEST; most += 2) {
    lists.push(reviews.flatMap((review) => questionsOn(review, most - 12, most)));
  }
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let at = 0; at < longest; at++) {
    for (const list of lists) {
      const question = list[at];
      if (question === undefined || known.has(question)) continue;
      known.add(question);
      yield question;
    }
  }
}
