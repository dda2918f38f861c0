// @ts-check
// Plain JavaScript, because Node 20 can't start a worker thread from TypeScript, and tests run from the sources.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { Tokenizer } from '@huggingface/tokenizers';
import { LRUCache } from 'lru-cache';
import ort from 'onnxruntime-node';

/*
 * The network's contract, which README.md next to this file describes in full: word pieces in, and out of one text a
 * embedding and the kind of message that it is; out of a question with a passage, how far the passage answers, and by piece
 * whether it stands in the sentence that does.
 */

const CLS = 101;
const SEP = 102;
const FULL_STOP = 1012;

/** Most word pieces of what is read, its marks included. */
const MOST = { question: 64, sentence: 128, passage: 200, pair: 256 };

/** The evidence of a sentence that no window had room for. */
const UNREAD = -100;

/** Sentences whose word pieces are kept: reading takes the same ones again and again. */
const KEPT_PIECES = 3_000;

const weights = fileURLToPath(new URL('./reader.onnx', import.meta.url));
// Not kept: the session has a copy of its own.
const model = createHash('sha256').update(readFileSync(weights)).digest('hex');
const tokenizer = new Tokenizer(
  JSON.parse(readFileSync(new URL('./tokenizer.json', import.meta.url), 'utf8')),
  {},
);
const session = await ort.InferenceSession.create(weights, {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  enableMemPattern: false,
});

/** @type {LRUCache<string, number[]>} */
const kept = new LRUCache({ max: KEPT_PIECES });

/**
 * The word pieces of a text, without marks.
 *
 * @param {string} text
 */
function piecesOf(text) {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const pieces = tokenizer.encode(text.replace(/\s+/g, ' ').trim()).ids.slice(1, -1);
  kept.set(text, pieces);
  return pieces;
}

/** @param {string | null} heading */
function headingPieces(heading) {
  return heading === null ? [] : [...piecesOf(heading), FULL_STOP];
}

/**
 * One sequence through the network.
 *
 * @param {readonly number[]} pieces
 * @param {number} second where the second text starts; the length where there is one only
 * @param {readonly string[]} outputs
 */
async function run(pieces, second, outputs) {
  const size = pieces.length;
  const tensor = (/** @type {(piece: number, at: number) => number} */ value) =>
    new ort.Tensor(
      'int64',
      BigInt64Array.from(pieces, (piece, at) => BigInt(value(piece, at))),
      [1, size],
    );
  const feeds = {
    input_ids: tensor((piece) => piece),
    segment_ids: tensor((_, at) => (at < second ? 0 : 1)),
    attention_mask: tensor(() => 1),
  };
  const results = await session.run(feeds, outputs);
  return (/** @type {string} */ name) => {
    const data = results[name]?.data;
    if (!(data instanceof Float32Array)) throw new TypeError(`the network has no output “${name}”`);
    return Float32Array.from(data);
  };
}

/**
 * The embedding of a sentence or a passage.
 *
 * @param {import('./Network.ts').HeadedText} text
 */
async function embed({ heading, text, kind }) {
  const pieces = [...headingPieces(heading), ...piecesOf(text)].slice(0, MOST[kind] - 2);
  const output = await run([CLS, ...pieces, SEP], MOST[kind], ['vector']);
  return { embedding: output('vector') };
}

/**
 * The embedding of a message, and what kind of message it is.
 *
 * @param {string} text
 */
async function message(text) {
  const pieces = piecesOf(text).slice(0, MOST.question - 2);
  const output = await run([CLS, ...pieces, SEP], MOST.question, ['vector', 'intent']);
  return { embedding: output('vector'), intents: output('intent') };
}

/**
 * A passage read together with a question, in as many windows as it takes: the best of them counts.
 *
 * @param {string} question
 * @param {import('./Network.ts').HeadedPassage} passage
 */
async function read(question, { heading, sentences }) {
  const asked = [CLS, ...piecesOf(question).slice(0, MOST.question), SEP];
  const start = [...asked, ...headingPieces(heading)].slice(0, MOST.pair / 2);
  const room = MOST.pair - start.length - 1;
  const evidence = sentences.map(() => UNREAD);
  let reads = UNREAD;
  for (const { first, last } of windowsOf(sentences, room)) {
    const own = sentences.slice(first, last + 1).map((sentence) => piecesOf(sentence));
    const pieces = [...start, ...own.flat().slice(0, room), SEP];
    const output = await run(pieces, asked.length, ['reads', 'evidence']);
    reads = Math.max(reads, output('reads')[0] ?? UNREAD);
    const byPiece = output('evidence');
    let at = start.length;
    for (const [index, { length }] of own.entries()) {
      const stretch = byPiece.subarray(at, Math.min(at + length, pieces.length - 1));
      at += length;
      if (stretch.length === 0) continue;
      const mean = stretch.reduce((sum, value) => sum + value, 0) / stretch.length;
      evidence[first + index] = Math.max(evidence[first + index] ?? mean, mean);
    }
  }
  return { reads, evidence };
}

/**
 * The fewest stretches of whole sentences that fit; each next one starts with the last sentence of the one before.
 *
 * @param {readonly string[]} sentences
 * @param {number} room in word pieces
 */
function windowsOf(sentences, room) {
  const windows = [];
  let first = 0;
  while (first < sentences.length) {
    let last = first;
    let size = piecesOf(sentences[first] ?? '').length;
    while (last + 1 < sentences.length && size + piecesOf(sentences[last + 1] ?? '').length <= room) {
      last += 1;
      size += piecesOf(sentences[last] ?? '').length;
    }
    windows.push({ first, last });
    if (last === sentences.length - 1) break;
    first = last > first ? last : last + 1;
  }
  return windows;
}

/** @param {import('./createNetwork.ts').Task} task */
function work(task) {
  switch (task.kind) {
    case 'embed':
      return embed(task.text);
    case 'message':
      return message(task.text);
    case 'read':
      return read(task.question, task.passage);
  }
}

/** What is being done: the thread ends only after it. */
let latest = Promise.resolve();

parentPort?.on('message', (/** @type {import('./createNetwork.ts').Task | null} */ task) => {
  latest = latest.then(() => (task === null ? end() : answer(task)));
});

/** @param {import('./createNetwork.ts').Task} task */
async function answer(task) {
  try {
    parentPort?.postMessage({ result: await work(task) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
}

async function end() {
  await session.release();
  parentPort?.close();
}

parentPort?.postMessage({ model });
