import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { createNetwork } from '../../src/reader/createNetwork.ts';
import { INTENTS } from '../../src/reader/intents.ts';
import {
  DIMENSIONS,
  type HeadedText,
  NetworkError,
  NetworkGone,
  type WorkOptions,
} from '../../src/reader/Network.ts';

/** The real network: it starts once, for all of these. */
const network = createNetwork();
afterAll(() => network.close());

const ASKED: WorkOptions = { urgency: 'asked' };

/** Evidence that no sentence has which was read. */
const UNREAD = -100;

function sentence(text: string): HeadedText {
  return { heading: null, text, kind: 'sentence' };
}

function product(one: Float32Array | undefined, other: Float32Array | undefined): number {
  if (one === undefined || other === undefined) expect.fail('an embedding is missing');
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

describe('texts', () => {
  test('GIVEN the network THEN its weights are named by their SHA-256', async () => {
    const weights = await readFile('src/reader/reader.onnx');
    expect(await network.start()).toBe(createHash('sha256').update(weights).digest('hex'));
  });

  test('GIVEN texts THEN each has an embedding of length 1, in their order, always the same', async () => {
    const texts = ['The music is a quiet piano.', 'Nobody lives on Earth any more.'].map(sentence);
    const embeddings = await network.embed(texts, ASKED);
    expect(embeddings).toHaveLength(2);
    for (const embedding of embeddings) {
      expect(embedding).toHaveLength(DIMENSIONS);
      expect(product(embedding, embedding)).toBeCloseTo(1, 4);
    }
    const [second] = await network.embed(texts.slice(1), ASKED);
    expect(second).toEqual(embeddings[1]);
    expect(second).not.toEqual(embeddings[0]);
  });

  test('GIVEN a heading THEN the embedding is another one', async () => {
    const text = sentence('It took eleven days.');
    const [bare, headed] = await network.embed([text, { ...text, heading: 'The score' }], ASKED);
    expect(headed).not.toEqual(bare);
  });

  test.each([
    ['an empty text', ''],
    ['a text of signs', '🎬 ¿?'],
    ['a very long text', 'The rhythm of the film is made of sounds and silences. '.repeat(400)],
  ])('GIVEN %s THEN everything that is made of it is a number', async (_, text) => {
    const [embedding] = await network.embed([sentence(text)], ASKED);
    const message = await network.message(text, ASKED);
    const [reading] = await network.read(text, [{ heading: text, sentences: [text, text] }], ASKED);
    expect(embedding).toHaveLength(DIMENSIONS);
    for (const value of [...(embedding ?? []), ...message.embedding, ...Object.values(message.intents)])
      expect(value).toSatisfy(Number.isFinite);
    expect(reading?.reads).toSatisfy(Number.isFinite);
    expect(reading?.evidence).toHaveLength(2);
    for (const value of reading?.evidence ?? []) expect(value).toSatisfy(Number.isFinite);
  });
});

describe('messages', () => {
  test('GIVEN a message THEN it has an embedding, and a share for each kind that it may be', async () => {
    const { embedding, intents } = await network.message('thanks bot', ASKED);
    expect(product(embedding, embedding)).toBeCloseTo(1, 4);
    expect(Object.keys(intents).sort()).toEqual([...INTENTS].sort());
    const shares = Object.values(intents);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });
});

describe('passages, read together with a question', () => {
  const long = Array.from({ length: 60 }, (_, at) => `Room ${at} of the old harbour holds a broken bell.`);

  test('GIVEN several passages THEN each is read by itself, in their order', async () => {
    const passages = [
      { heading: 'Sound', sentences: ['The score is a quiet piano.', 'It is sad.'] },
      { heading: null, sentences: ['Nobody lives here.'] },
    ];
    const [first, second] = await network.read('what is the music like', passages, ASKED);
    expect(first?.evidence).toHaveLength(2);
    expect(second?.evidence).toHaveLength(1);
    expect(await network.read('what is the music like', passages.slice(1), ASKED)).toEqual([second]);
  });

  test('GIVEN a passage longer than what is read at once THEN every sentence is read, the last one too', async () => {
    const [reading] = await network.read('what is broken', [{ heading: 'Rooms', sentences: long }], ASKED);
    expect(reading?.evidence).toHaveLength(long.length);
    expect(Math.min(...(reading?.evidence ?? [UNREAD]))).toBeGreaterThan(UNREAD);
  });

  test('GIVEN the last sentence of such a passage THEN what it says changes how far the passage answers', async () => {
    const answer = 'The film was shot in eleven days in the hills of Iceland.';
    const question = 'how many days did they shoot';
    const [without, alone, last] = await network.read(
      question,
      [long, [answer], [...long, answer]].map((sentences) => ({ heading: null, sentences })),
      ASKED,
    );
    if (without === undefined || alone === undefined || last === undefined) expect.fail('not read');
    // Which of them answers more is the weights' business; that the end was read is ours.
    expect(last.reads).not.toBe(without.reads);
    expect(last.evidence.at(-1)).toBeGreaterThan(UNREAD);
  });

  test('GIVEN a sentence longer than what is read at once THEN it is read, and so is the next one', async () => {
    const endless = `The bell ${'rings and '.repeat(400)}rings.`;
    const sentences = ['It is night.', endless, 'It is day.'];
    const [reading] = await network.read('what rings', [{ heading: null, sentences }], ASKED);
    expect(Math.min(...(reading?.evidence ?? [UNREAD]))).toBeGreaterThan(UNREAD);
  });
});

describe('the queue', () => {
  /** The names of works in the order in which they were done, all handed in at once. */
  async function orderOf(
    works: readonly (readonly [name: string, urgency: WorkOptions['urgency'], texts: number])[],
  ) {
    const order: string[] = [];
    await Promise.all(
      works.map(([name, urgency, texts]) =>
        network
          .embed(
            Array.from({ length: texts }, (_, at) => sentence(`${name} ${at}`)),
            { urgency },
          )
          .then(() => void order.push(name)),
      ),
    );
    return order;
  }

  test('GIVEN works of every urgency THEN what was begun goes before what is asked, and that before the rest', async () => {
    expect(
      await orderOf([
        ['running', 'patient', 1],
        ['patient', 'patient', 1],
        ['asked', 'asked', 1],
        ['begun', 'begun', 1],
      ]),
    ).toEqual(['running', 'begun', 'asked', 'patient']);
  });

  test('GIVEN works of one urgency THEN first come, first served', async () => {
    expect(
      await orderOf([
        ['one', 'asked', 3],
        ['two', 'asked', 1],
        ['three', 'asked', 1],
      ]),
    ).toEqual(['one', 'two', 'three']);
  });

  test('GIVEN a long work that can wait THEN one that is asked goes between two of its texts', async () => {
    expect(
      await orderOf([
        ['long', 'patient', 20],
        ['asked', 'asked', 1],
      ]),
    ).toEqual(['asked', 'long']);
  });

  test('GIVEN a signal that fires while a work waits THEN it is given up, and the network goes on', async () => {
    const giveUp = new AbortController();
    const running = network.embed([sentence('before it')], { urgency: 'patient' });
    const waiting = network.message('nobody wants it any more', { urgency: 'asked', signal: giveUp.signal });
    giveUp.abort();
    await expect(waiting).rejects.toThrow(NetworkError);
    await expect(waiting).rejects.not.toThrow(NetworkGone);
    expect(await running).toHaveLength(1);
    expect(await network.embed([sentence('after it')], ASKED)).toHaveLength(1);
  });

  test('GIVEN a signal that fires while a work runs THEN the rest of it is not done, and the network goes on', async () => {
    const giveUp = new AbortController();
    const many = Array.from({ length: 2_000 }, (_, at) => sentence(`text ${at}`));
    const running = network.embed(many, { urgency: 'begun', signal: giveUp.signal });
    const next = network.embed([sentence('after it')], { urgency: 'patient' });
    giveUp.abort();
    await expect(running).rejects.toThrow(NetworkError);
    expect(await next).toHaveLength(1);
  });

  test('GIVEN a signal that has fired before THEN nothing is done', async () => {
    await expect(network.message('why', { urgency: 'asked', signal: AbortSignal.abort() })).rejects.toThrow(
      NetworkError,
    );
  });
});

describe('the end of a network', () => {
  test('GIVEN one that is closed THEN works that wait and works to come are given up for good', async () => {
    const closing = createNetwork();
    const waiting = [closing.start(), closing.message('too late', ASKED), closing.message('as well', ASKED)];
    const given = Promise.all(waiting.map((work) => expect(work).rejects.toThrow(NetworkGone)));
    await closing.close();
    await given;
    await expect(closing.message('later still', ASKED)).rejects.toThrow(NetworkGone);
    await expect(closing.start()).rejects.toThrow(NetworkGone);
  });

  test('GIVEN one that was never used THEN closing it is no matter', async () => {
    await createNetwork().close();
  });
});
