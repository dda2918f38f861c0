import { correctTypos } from '../../../src/answers/questions/correctTypos.ts';
import type { Reader } from '../../../src/reader/Reader.ts';
import { type Film, toFilm } from '../../../src/search/Film.ts';
import { indexOf } from '../../../src/search/FilmIndex.ts';
import { toQuestion } from '../../../src/search/Question.ts';
import { find } from '../../../src/search/ranking/find.ts';
import { CHAT_WORDS, FILM_WORDS, STOP_WORDS } from '../../../src/search/words/stopWords.ts';
import { tokenize } from '../../../src/search/words/tokenize.ts';
import type { Case } from './Case.ts';
import type { LabelledQuestion, LabelledReview } from './reviewFiles.ts';

/** Passages that are read of each question: more than weights may choose, so that a fit is free to choose others. */
const READ_FOR_FIT = 7;
/** What is typed as it stands is found at once. */
const READ_TYPED = 3;

/** Words and sentences of each review that are typed as they stand. */
const TYPED_WORDS = 20;
const TYPED_SENTENCES = 3;

/**
 * Every question of a review, found and read but not yet weighed; and some of its own words and sentences, typed as they
 * stand, which have to find their passage too.
 *
 * @param reader what reads; null for words alone
 */
export async function collectCases(
  { review, questions }: LabelledReview,
  reader: Reader | null,
  onAsked: () => void,
): Promise<Case[]> {
  const film = toFilm(review);
  await reader?.prepare([review]);
  const cases: Case[] = [];
  for (const [isAsked, all] of [
    [true, questions],
    [false, typedOf(film)],
  ] as const) {
    for (const { text, places } of all) {
      const question = toQuestion(text);
      const message = (await reader?.message(correctTypos(question.text, film))) ?? null;
      const found = find(question, film, reader, message);
      const worth = found.order.slice(0, isAsked ? READ_FOR_FIT : READ_TYPED);
      const readings = (await message?.with(review, worth)) ?? [];
      cases.push({
        film: review.title,
        text,
        isAsked,
        found,
        readings: new Map(readings.map((reading, at) => [worth[at] ?? 0, reading])),
        right: [...new Set(places.map(({ passage }) => passage))],
        sentences: places.map(({ passage, sentence }) => `${passage}.${sentence}`),
      });
      onAsked();
    }
  }
  return cases;
}

/** How many cases a review makes. */
export function casesOf({ review, questions }: LabelledReview): number {
  return questions.length + typedOf(toFilm(review)).length;
}

/** Words that stand in one passage only, and whole sentences, evenly from all over the review. */
function typedOf(film: Film): LabelledQuestion[] {
  const { words: written, sentenceList } = indexOf(film);
  const isSmall = (word: string): boolean =>
    STOP_WORDS.has(word) || CHAT_WORDS.has(word) || FILM_WORDS.has(word) || word.length < 4;
  const words = sentenceList.flatMap(({ plain, passage, index }) =>
    tokenize(plain)
      .filter((word) => !isSmall(word) && written.filter((own) => own.has(word)).length === 1)
      .map((text) => ({ text, places: [{ passage, sentence: index }] })),
  );
  const sentences = sentenceList
    .filter(({ plain }) => plain.length > 40)
    .map(({ plain, passage, index }) => ({ text: plain, places: [{ passage, sentence: index }] }));
  return [...evenly(words, TYPED_WORDS), ...evenly(sentences, TYPED_SENTENCES)];
}

function evenly<Item>(items: readonly Item[], most: number): Item[] {
  const step = items.length / most;
  if (step <= 1) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.floor((at + 0.5) * step)]).filter(
    (item) => item !== undefined,
  );
}
