import type { Review } from '../../src/review/Review.ts';

/** Lengths of questions that are measured apart, in characters. */
export const LENGTHS = [
  { name: 'up to 40', least: 15, most: 40 },
  { name: '41 to 100', least: 41, most: 100 },
  { name: '101 to 200', least: 101, most: 200 },
] as const;

const STARTS = ['what about', 'why', 'does it say', 'can someone tell me if', 'how come', 'is it true that'];

/**
 * Questions on a review in its own words, none twice, so that no cache helps.
 *
 * @param least the fewest characters of a question
 * @param most the most characters
 */
export function questionsOn({ passages }: Review, least: number, most: number): string[] {
  const words = passages.flatMap(({ plain }) => plain.text.toLowerCase().split(/\s+/));
  const questions = new Set<string>();
  for (const start of STARTS) {
    for (let from = 0; from + 40 < words.length; from += 7) {
      let question = start;
      for (const word of words.slice(from)) {
        if (question.length + word.length + 2 > most) break;
        question += ` ${word}`;
      }
      if (question.length >= least) questions.add(`${question}?`);
    }
  }
  return [...questions];
}
