import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PlainError } from '../../../src/shared/PlainError.ts';
import { type Article, readQuestions } from '../../../tools/evaluation/questions/readQuestions.ts';
import { inFolder } from '../../support/libraries.ts';
import { ARTICLE } from './questionFile.ts';

function read(content: string): Promise<Article[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'questions.json');
    await writeFile(file, content);
    return readQuestions(file);
  });
}

/** What is said about a file that can't be read, without its folder. */
async function complaint(content: string): Promise<string> {
  try {
    await read(content);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return error.message.replace(/^.*(?=questions\.json)/, '');
  }
  expect.fail('the file was taken');
}

const qas = (question: unknown) => ({
  data: [{ title: 'T', paragraphs: [{ context: 'C', qas: [question] }] }],
});

test('GIVEN a file THEN its articles, as they stand', async () => {
  expect(await read(JSON.stringify({ version: 'v2.0', data: [ARTICLE] }))).toEqual([ARTICLE]);
});

test('GIVEN keys that SQuAD has and the bot does not need THEN they are left out', async () => {
  const question = {
    id: '1',
    question: 'Q',
    is_impossible: true,
    answers: [],
    plausible_answers: [{ text: 'C', answer_start: 0 }],
  };
  const [article] = await read(JSON.stringify(qas(question)));
  expect(article?.paragraphs[0]?.qas).toEqual([{ question: 'Q', is_impossible: true, answers: [] }]);
});

test('GIVEN a file of SQuAD 1.1, where every question has an answer THEN none is impossible', async () => {
  const [article] = await read(
    JSON.stringify(qas({ question: 'Q', answers: [{ text: 'C', answer_start: 0 }] })),
  );
  expect(article?.paragraphs[0]?.qas[0]?.is_impossible).toBe(false);
});

test.each<[given: string, content: unknown, place: string]>([
  ['no data', { articles: [] }, 'data'],
  ['data that is no list', { data: {} }, 'data'],
  ['an article without a title', { data: [ARTICLE, { paragraphs: [] }] }, 'data.1.title'],
  [
    'a paragraph without a context',
    { data: [{ title: 'T', paragraphs: [{ qas: [] }] }] },
    'data.0.paragraphs.0.context',
  ],
  ['a question without text', qas({ answers: [] }), 'data.0.paragraphs.0.qas.0.question'],
  ['a question without answers', qas({ question: 'Q' }), 'data.0.paragraphs.0.qas.0.answers'],
  [
    'an answer without a place',
    qas({ question: 'Q', answers: [{ text: 'C' }] }),
    'data.0.paragraphs.0.qas.0.answers.0.answer_start',
  ],
  [
    'a place before the start',
    qas({ question: 'Q', answers: [{ text: 'C', answer_start: -1 }] }),
    'data.0.paragraphs.0.qas.0.answers.0.answer_start',
  ],
  [
    'half a place',
    qas({ question: 'Q', answers: [{ text: 'C', answer_start: 0.5 }] }),
    'data.0.paragraphs.0.qas.0.answers.0.answer_start',
  ],
  [
    '"impossible" as a word',
    qas({ question: 'Q', is_impossible: 'yes', answers: [] }),
    'data.0.paragraphs.0.qas.0.is_impossible',
  ],
])('GIVEN %s THEN the error names the place', async (_, content, place) => {
  const message = await complaint(JSON.stringify(content));
  expect(message).toContain(`questions.json is not a question file in the layout of SQuAD 2.0: ${place} `);
});

test.each(['', '{', 'not JSON', '[]', '"text"', 'null'])(
  'GIVEN %j THEN the error names the file',
  async (content) => {
    expect(await complaint(content)).toMatch(
      /^questions\.json is not a question file in the layout of SQuAD 2\.0/,
    );
  },
);

test('GIVEN a file that is not JSON THEN the error says that', async () => {
  expect(await complaint('{"data": [')).toContain('it is not JSON');
});

test('GIVEN no file THEN the error says so', async () => {
  await expect(readQuestions('nowhere/questions.json')).rejects.toThrow(
    new PlainError('There is no file nowhere/questions.json.'),
  );
});
