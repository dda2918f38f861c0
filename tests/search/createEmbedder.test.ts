import { afterAll, describe, expect, test } from 'vitest';
import { createEmbedder, DIMENSIONS, MODEL } from '../../src/search/embedding/createEmbedder.ts';
import { EmbeddingError } from '../../src/search/embedding/Embedder.ts';

/** The real engine: it starts once, for all of these. */
const engine = createEmbedder();
afterAll(() => engine.close());

function likeness(one: Float32Array | undefined, other: Float32Array | undefined): number {
  if (one === undefined || other === undefined) expect.fail('a vector is missing');
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

describe('the real engine', () => {
  test('GIVEN texts THEN each has a vector of length 1, in their order', async () => {
    expect(engine.model).toBe(MODEL);
    const texts = ['The music is a quiet piano.', 'Nobody lives on Earth any more.'];
    const vectors = await engine.embed(texts, false);
    expect(vectors).toHaveLength(2);
    for (const vector of vectors) {
      expect(vector).toHaveLength(DIMENSIONS);
      expect(likeness(vector, vector)).toBeCloseTo(1, 2);
    }
    const [second] = await engine.embed(texts.slice(1), false);
    expect(likeness(vectors[1], second)).toBeCloseTo(1, 3);
    expect(likeness(vectors[0], second)).toBeLessThan(0.9);
  });

  test('GIVEN sentences of one meaning THEN they are closer than those that only share words', async () => {
    const [question, meant, worded] = await engine.embed(
      ['Is there a bad guy?', 'There is no villain in it.', 'There is a bad smell in the hall.'],
      true,
    );
    expect(likeness(question, meant)).toBeGreaterThan(likeness(question, worded));
  });

  test('GIVEN more texts than one message holds THEN all come, in their order', async () => {
    const texts = ['one whale', 'a red door', 'two trains', 'the tax office', 'fresh bread', 'a deep well'];
    const together = await engine.embed(texts, false);
    expect(together).toHaveLength(texts.length);
    const [last] = await engine.embed(texts.slice(-1), true);
    expect(likeness(together.at(-1), last)).toBeCloseTo(1, 3);
  });

  test.each([
    ['an empty text', ''],
    ['a text of signs', '🎬 ¿?'],
    ['a very long text', 'The rhythm of the film is made of sounds and silences. '.repeat(400)],
  ])('GIVEN %s THEN it has a vector of numbers', async (_, text) => {
    const [vector] = await engine.embed([text], true);
    expect(vector).toHaveLength(DIMENSIONS);
    expect(vector?.every(Number.isFinite)).toBe(true);
  });

  test('GIVEN a signal that fires while the text waits THEN it is given up, and the engine goes on', async () => {
    const giveUp = new AbortController();
    const running = engine.embed(['a text before it'], false);
    const waiting = engine.embed(['a text that nobody wants any more'], true, giveUp.signal);
    giveUp.abort();
    await expect(waiting).rejects.toThrow(EmbeddingError);
    expect(await running).toHaveLength(1);
    expect(await engine.embed(['a text after it'], true)).toHaveLength(1);
  });

  test('GIVEN a text that somebody waits for THEN it goes before those that can wait', async () => {
    const order: string[] = [];
    const ask = (name: string, urgent: boolean) =>
      engine.embed([name], urgent).then(() => void order.push(name));
    await Promise.all([ask('running', false), ask('patient', false), ask('urgent', true)]);
    expect(order).toEqual(['running', 'urgent', 'patient']);
  });
});

test('GIVEN an engine that is closed THEN texts that wait and texts to come are given up', async () => {
  const closing = createEmbedder();
  const waiting = expect(closing.embed(['too late'], true)).rejects.toThrow(EmbeddingError);
  await closing.close();
  await waiting;
  await expect(closing.embed(['later still'], true)).rejects.toThrow(EmbeddingError);
});
