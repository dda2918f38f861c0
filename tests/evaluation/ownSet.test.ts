import { describe, expect, test } from 'vitest';
import { type Asked, askAll, type PosedQuestion } from '../../src/evaluation/askAll.ts';
import { summarise } from '../../src/evaluation/summarise.ts';
import { createMeaning, type Meaning } from '../../src/search/createMeaning.ts';
import { createEmbedder } from '../../src/search/embedding/createEmbedder.ts';
import { onlyFilm } from '../search/onlyFilm.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { ANSWERABLE, OFF_TOPIC, UNANSWERABLE } from './ownQuestions.ts';

const film = onlyFilm(await shippedLibrary());

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

async function figures(meaning: Meaning | null) {
  const ask = (questions: readonly PosedQuestion[]): Promise<Asked[]> =>
    askAll(questions, film, meaning, () => {});
  return summarise([...(await ask(posed)), ...(await ask(impossible))], await ask(offTopic));
}

/** Every share is at least, or at most, what it was when the line was drawn, less a question or so. */
describe('the shipped review, asked by members', () => {
  test('GIVEN words alone THEN the line holds', async () => {
    const { hitAt1, hitAt3, answerable, impossible: beyond, offTopic: elsewhere } = await figures(null);
    expect(hitAt1).toBeGreaterThanOrEqual(0.6);
    expect(hitAt3).toBeGreaterThanOrEqual(0.8);
    expect(answerable.none).toBeLessThanOrEqual(0.1);
    expect(beyond.answer).toBeLessThanOrEqual(0.2);
    expect(elsewhere?.answer).toBeLessThanOrEqual(0.125);
  });

  test('GIVEN meaning as well THEN the line holds, and is higher', { timeout: 120_000 }, async () => {
    const meaning = createMeaning({
      embedder: createEmbedder(),
      cacheDir: '.cache',
      patience: null,
      warn: (message) => expect.fail(message),
    });
    try {
      await meaning.prepare([film]);
      const all = await figures(meaning);
      expect(all.hitAt1).toBeGreaterThanOrEqual(0.77);
      expect(all.hitAt3).toBeGreaterThanOrEqual(0.88);
      expect(all.sentenceHit).toBeGreaterThanOrEqual(0.62);
      expect(all.answerPrecision).toBeGreaterThanOrEqual(0.77);
      expect(all.answerable.answer).toBeGreaterThanOrEqual(0.9);
      expect(all.answerable.none).toBe(0);
      expect(all.impossible.answer).toBeLessThanOrEqual(0.17);
      expect(all.offTopic?.answer).toBe(0);
    } finally {
      await meaning.close();
    }
  });
});
