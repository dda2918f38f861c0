import { askFilm } from '../../../src/answers/askFilm.ts';
import type { Reader } from '../../../src/reader/Reader.ts';
import type { Film } from '../../../src/search/Film.ts';
import { toQuestion } from '../../../src/search/Question.ts';
import type { Ranking } from '../../../src/search/ranking/judge.ts';
import type { Article } from './readQuestions.ts';

/** How the bot did on one question. */
export interface Asked {
  readonly outcome: 'answer' | 'closest' | 'none';
  /** The right passage's place in the bot's ranking, from 1; null for a question that none answers. */
  readonly place: number | null;
  /** Whether the right passage came first and the highlight holds the answer. */
  readonly sentenceHit: boolean;
  readonly milliseconds: number;
}

/** A question of an article, and where its answer is. */
export interface PosedQuestion {
  readonly text: string;
  readonly isImpossible: boolean;
  /** Index of the passage it belongs to. */
  readonly passage: number;
  /** Places of the answer in that passage's text. */
  readonly answers: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The questions of an article.
 *
 * @param passages for each context, the index of its passage
 */
export function questionsOf({ paragraphs }: Article, passages: readonly number[]): PosedQuestion[] {
  return paragraphs.flatMap(({ context, qas }, index) => {
    const lead = context.length - context.trimStart().length;
    return qas.map(({ question, is_impossible: isImpossible, answers }) => ({
      text: question,
      isImpossible,
      passage: passages[index] ?? index,
      answers: answers.map(({ text, answer_start: start }) => ({
        start: start - lead,
        end: start - lead + text.length,
      })),
    }));
  });
}

/** Asks a film one question after the other, as `/ask` would. */
export async function askAll(
  questions: readonly PosedQuestion[],
  film: Film,
  reader: Reader | null,
  onAsked: () => void,
): Promise<Asked[]> {
  const results: Asked[] = [];
  for (const question of questions) {
    const start = performance.now();
    const { ranking, found } = await askFilm(toQuestion(question.text), film, reader);
    const milliseconds = performance.now() - start;
    const right = film.review.passages[question.passage];
    const place = question.isImpossible
      ? null
      : ranking.passages.findIndex(({ passage }) => passage === right) + 1;
    results.push({
      outcome: found?.outcome ?? 'none',
      place,
      sentenceHit: place === 1 && highlights(ranking, question),
      milliseconds,
    });
    onAsked();
  }
  return results;
}

function highlights({ passages: [first] }: Ranking, { answers }: PosedQuestion): boolean {
  const span =
    first === undefined || first.sentence === null ? undefined : first.passage.sentences[first.sentence];
  return span !== undefined && answers.some(({ start, end }) => start >= span.start && end <= span.end);
}
