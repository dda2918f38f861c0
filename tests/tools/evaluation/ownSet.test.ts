import { afterAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../src/conversation/films/Library.ts';
import { summarise } from '../../../tools/evaluation/figures/summarise.ts';
import { type Asked, askAll, type PosedQuestion } from '../../../tools/evaluation/questions/askAll.ts';
import { onlyFilm } from '../../search/onlyFilm.ts';
import { readLibrary } from '../../support/libraries.ts';
import { ANSWERABLE, OFF_TOPIC, UNANSWERABLE } from './ownQuestions.ts';

const library = await readLibrary();
afterAll(() => library.reader?.close());
const film = onlyFilm(library);

const posed = ANSWERABLE.map(({ question, paragraph, answer }): PosedQuestion => {
  const start = film.review.passages[paragraph - 1]?.text.indexOf(answer) ?? -1;
  if (start === -1) throw new Error(`paragraph ${paragraph} does not say “${answer}”`);
  return {
    text: question,
    isImpossible: false,
    passage: paragraph - 1,
    answers: [{ start, end: start + answer.length }],
  };
});
const impossible = UNANSWERABLE.map((text) => ({ text, isImpossible: true, passage: 0, answers: [] }));
const offTopic = OFF_TOPIC.map((text) => ({ text, isImpossible: true, passage: 0, answers: [] }));

async function figures({ reader }: Library) {
  const ask = (questions: readonly PosedQuestion[]): Promise<Asked[]> =>
    askAll(questions, film, reader, () => {});
  return summarise([...(await ask(posed)), ...(await ask(impossible))], await ask(offTopic));
}

/** Every share is at least, or at most, what it was when the line was drawn, less a few questions. Nothing was fitted on them. */
describe('the shipped review, asked by members', () => {
  test('GIVEN words alone THEN the line holds, and little is claimed', async () => {
    const { hitAt1, hitAt3, risk, offTopic: elsewhere } = await figures({ ...library, reader: null });
    expect(hitAt1).toBeGreaterThanOrEqual(0.4);
    expect(hitAt3).toBeGreaterThanOrEqual(0.55);
    expect(risk).toBeLessThanOrEqual(0.2);
    expect(elsewhere?.answer).toBeLessThanOrEqual(0.125);
  });

  test('GIVEN the network as well THEN the line is higher', async () => {
    const all = await figures(library);
    expect(all.hitAt1).toBeGreaterThanOrEqual(0.7);
    expect(all.hitAt3).toBeGreaterThanOrEqual(0.85);
    expect(all.sentenceHit).toBeGreaterThanOrEqual(0.55);
    expect(all.answerPrecision).toBeGreaterThanOrEqual(0.72);
    expect(all.coverage).toBeGreaterThanOrEqual(0.75);
    expect(all.risk).toBeLessThanOrEqual(0.25);
    expect(all.offTopic?.answer).toBeLessThanOrEqual(0.125);
  });
});
