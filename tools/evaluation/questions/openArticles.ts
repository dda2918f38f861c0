import { readFile } from 'node:fs/promises';
import { ContentError } from '../../../src/review/ContentError.ts';
import { problemIn } from '../../../src/review/Problem.ts';
import { parseReview } from '../../../src/review/parseReview.ts';
import { type Film, toFilm } from '../../../src/search/Film.ts';
import { PlainError } from '../../../src/shared/PlainError.ts';
import { articleReview, locateContexts } from './articleReview.ts';
import { type PosedQuestion, questionsOf } from './askAll.ts';
import type { Article } from './readQuestions.ts';

/** An article's questions, and the review that they are asked of. */
export interface OpenArticle {
  readonly film: Film;
  readonly questions: readonly PosedQuestion[];
}

/**
 * Makes articles ready to be asked.
 *
 * @param reviewFile the review whose paragraphs the contexts are; null: the contexts are a review of their own
 * @throws {PlainError} for a review that can't be read, or a context that is no paragraph of it
 */
export async function openArticles(
  articles: readonly Article[],
  reviewFile: string | null,
): Promise<OpenArticle[]> {
  if (reviewFile === null) {
    return articles.map((article) => {
      const passages = article.paragraphs.map((_, index) => index);
      return { film: toFilm(articleReview(article)), questions: questionsOf(article, passages) };
    });
  }
  const bytes = await readFile(reviewFile).catch(() => null);
  if (bytes === null) throw new PlainError(`There is no file ${reviewFile}.`);
  const { review, faults } = parseReview(new TextDecoder('utf-8').decode(bytes), reviewFile);
  if (review === null) throw new ContentError(faults.map(problemIn(reviewFile)));
  const film = toFilm(review);
  return articles.map((article) => ({
    film,
    questions: questionsOf(article, locateContexts(article, review)),
  }));
}
