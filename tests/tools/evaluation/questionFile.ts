import { expect } from 'vitest';
import type { Article } from '../../../tools/evaluation/questions/readQuestions.ts';

/** A question with one answer, found in its context. */
export function answered(
  question: string,
  context: string,
  answer: string,
): Article['paragraphs'][number]['qas'][number] {
  const start = context.indexOf(answer);
  if (start === -1) expect.fail(`“${answer}” is not in “${context}”`);
  return { question, is_impossible: false, answers: [{ text: answer, answer_start: start }] };
}

export const WHALE = 'A whale passes the pier. The keeper rings a copper bell.';
export const STORM = 'The storm lasts nine days. Then the miller sells his boat.';

/** An article of two contexts, with two questions and one that nothing answers. */
export const ARTICLE: Article = {
  title: 'Tidewater',
  paragraphs: [
    {
      context: WHALE,
      qas: [
        answered('What bell does the keeper ring?', WHALE, 'copper'),
        { question: 'Who composed the score?', is_impossible: true, answers: [] },
      ],
    },
    { context: STORM, qas: [answered('How many days does the storm last?', STORM, 'nine')] },
  ],
};
