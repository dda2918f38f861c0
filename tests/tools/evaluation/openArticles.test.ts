import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PlainError } from '../../../src/shared/PlainError.ts';
import { summarise } from '../../../tools/evaluation/figures/summarise.ts';
import { articleReview } from '../../../tools/evaluation/questions/articleReview.ts';
import { askAll } from '../../../tools/evaluation/questions/askAll.ts';
import { type OpenArticle, openArticles } from '../../../tools/evaluation/questions/openArticles.ts';
import type { Article } from '../../../tools/evaluation/questions/readQuestions.ts';
import { inFolder } from '../../support/libraries.ts';
import { ARTICLE, answered, STORM, WHALE } from './questionFile.ts';

/** An article opened on a review with this text. */
function openOn(review: string, articles: readonly Article[] = [ARTICLE]): Promise<OpenArticle[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'tidewater.md');
    await writeFile(file, review);
    return openArticles(articles, file);
  });
}

/** The words that each answer of an opened article points at. */
function spansOf({ film, questions }: OpenArticle): string[] {
  return questions.flatMap(({ passage, answers }) =>
    answers.map(({ start, end }) => film.review.passages[passage]?.text.slice(start, end) ?? ''),
  );
}

describe('articleReview', () => {
  test('GIVEN an article THEN its contexts are the passages of a review without headings, as they are', () => {
    const { passages, title, themes, cast } = articleReview(ARTICLE);
    expect({ title, themes, cast }).toEqual({ title: 'Tidewater', themes: [], cast: [] });
    expect(passages.map(({ text }) => text)).toEqual([WHALE, STORM]);
    expect(passages.map(({ number, trail, spoiler }) => ({ number, trail, spoiler }))).toEqual([
      { number: 1, trail: [], spoiler: false },
      { number: 2, trail: [], spoiler: false },
    ]);
  });

  test('GIVEN what would be Markdown in a review THEN it stays text, every letter in its place', () => {
    const context = '1968. *Why* not <b>now</b>? Dr. Brill said so.';
    const [passage] = articleReview({ title: 'T', paragraphs: [{ context, qas: [] }] }).passages;
    expect(passage?.plain.text).toBe(context);
    expect([...(passage?.plain.offsets ?? [])]).toEqual([...context].map((_, at) => at));
    for (const { start, end, plain } of passage?.sentences ?? [])
      expect(context.slice(start, end)).toBe(plain);
    expect(passage?.sentences.at(-1)?.plain).toBe('Dr. Brill said so.');
  });

  test('GIVEN the same context twice THEN the passages have ids of their own', () => {
    const { passages } = articleReview({
      title: 'T',
      paragraphs: [
        { context: WHALE, qas: [] },
        { context: WHALE, qas: [] },
      ],
    });
    expect(new Set(passages.map(({ id }) => id)).size).toBe(2);
  });
});

describe('openArticles', () => {
  test('GIVEN no review THEN each article is a review of its own', async () => {
    const other = {
      title: 'Other',
      paragraphs: [{ context: STORM, qas: [answered('Who sells a boat?', STORM, 'the miller')] }],
    };
    const articles = await openArticles([ARTICLE, other], null);
    expect(articles.map(({ film }) => film.review.title)).toEqual(['Tidewater', 'Other']);
    expect(articles.map(spansOf)).toEqual([['copper', 'nine'], ['the miller']]);
    expect(articles[0]?.questions.map(({ isImpossible, passage }) => ({ isImpossible, passage }))).toEqual([
      { isImpossible: false, passage: 0 },
      { isImpossible: true, passage: 0 },
      { isImpossible: false, passage: 1 },
    ]);
  });

  test('GIVEN a review THEN the contexts are found among its paragraphs, wherever they stand', async () => {
    const [article] = await openOn(
      `---\ntitle: T\n---\n\n# One\n\n${STORM}\n\nAnother paragraph.\n\n||${WHALE}||\n`,
    );
    if (article === undefined) expect.fail('there is no article');
    expect(article.film.review.title).toBe('T');
    expect(article.questions.map(({ passage }) => passage)).toEqual([2, 2, 0]);
    expect(spansOf(article)).toEqual(['copper', 'nine']);
  });

  test('GIVEN contexts with spaces around them THEN answers are still found in their place', async () => {
    const context = `\n  ${WHALE} `;
    const spaced = {
      title: 'T',
      paragraphs: [{ context, qas: [answered('What bell?', context, 'copper')] }],
    };
    const articles = await openOn(`---\ntitle: T\n---\n\n${WHALE}\n`, [spaced]);
    expect(articles.flatMap(spansOf)).toEqual(['copper']);
  });

  test('GIVEN several articles and a review THEN all are asked of the same film', async () => {
    const [one, other] = await openOn(`---\ntitle: T\n---\n\n${WHALE}\n\n${STORM}\n`, [ARTICLE, ARTICLE]);
    expect(one?.film).toBe(other?.film);
  });

  test('GIVEN a context that is no paragraph of the review THEN the error names it', async () => {
    const opening = openOn(`---\ntitle: T\n---\n\n${WHALE}\n`);
    await expect(opening).rejects.toThrow(PlainError);
    await expect(opening).rejects.toThrow(
      /This context is no paragraph of .*tidewater\.md: “The storm lasts nine days\./,
    );
  });

  test('GIVEN a context that differs from a paragraph by one character THEN it is no paragraph of the review', async () => {
    await expect(
      openOn(`---\ntitle: T\n---\n\n${WHALE}\n\n${STORM.replace('nine', 'Nine')}\n`),
    ).rejects.toThrow(/“The storm lasts nine days\./);
  });

  test('GIVEN a review that is not there, or not good THEN a plain error says so', async () => {
    await expect(openArticles([ARTICLE], 'nowhere/t.md')).rejects.toThrow(
      new PlainError('There is no file nowhere/t.md.'),
    );
    await expect(openOn('No front matter.')).rejects.toThrow(/should start with front matter/);
  });
});

describe('askAll', () => {
  test('GIVEN an article THEN every question is asked, in order, and its right passage placed', async () => {
    const [article] = await openArticles([ARTICLE], null);
    if (article === undefined) expect.fail('there is no article');
    let asked = 0;
    const results = await askAll(article.questions, article.film, null, () => {
      asked += 1;
    });
    expect(asked).toBe(3);
    expect(results.map(({ place, sentenceHit }) => ({ place, sentenceHit }))).toEqual([
      { place: 1, sentenceHit: true },
      { place: null, sentenceHit: false },
      { place: 1, sentenceHit: true },
    ]);
    expect(results[0]?.outcome).toBe('answer');
    expect(summarise(results, null)).toMatchObject({
      questions: 3,
      hitAt1: 1,
      sentenceHit: 1,
      answerPrecision: 1,
    });
  });

  test('GIVEN an answer in another sentence than the highlighted one THEN it is no hit of the sentence', async () => {
    const wrong = answered('What bell does the keeper ring?', WHALE, 'the pier');
    const [article] = await openArticles(
      [{ title: 'T', paragraphs: [{ context: WHALE, qas: [wrong] }] }],
      null,
    );
    if (article === undefined) expect.fail('there is no article');
    expect(await askAll(article.questions, article.film, null, () => {})).toMatchObject([
      { place: 1, sentenceHit: false },
    ]);
  });
});
