import { createHash } from 'node:crypto';
import { stemmer } from 'stemmer';

import { INTENTS, type Intent } from '../../src/reader/intents.ts';
import {
  DIMENSIONS,
  type MessageReading,
  type Network,
  type PassageReading,
} from '../../src/reader/Network.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { STOP_WORDS } from '../../src/search/words/stopWords.ts';
import { tokenize } from '../../src/search/words/tokenize.ts';

export interface FakeNetworkOptions {
  /** The kind of a message, by its text in any spelling; every other message asks. */
  readonly intents?: Readonly<Record<string, Intent>>;
  /** How far a passage answers a question; without it, as far as it has the question's words: -4 to 4. */
  readonly reads?: (question: string, passage: string) => number;
  /** The name of its weights. */
  readonly model?: string;
}

/** A network without weights, and what it was asked for. */
export interface FakeNetwork extends Network {
  /** Every text that it embedded, in order. */
  readonly embedded: readonly string[];
  /** Every message that it read by itself, in order. */
  readonly messages: readonly string[];
  /** Every passage that it read together with a question, in order. */
  readonly together: readonly string[];
}

/** How likely a message is of the kind that it is. */
const SURE = 0.982;

/**
 * A network that needs no weights and gives the same for the same always: texts are as alike as they share words, a
 * passage answers a question as far as it has its words.
 */
export function fakeNetwork({ intents = {}, reads, model = 'fake' }: FakeNetworkOptions = {}): FakeNetwork {
  const kinds = new Map(Object.entries(intents).map(([text, kind]) => [toQuestion(text).text, kind]));
  const embedded: string[] = [];
  const messages: string[] = [];
  const together: string[] = [];
  return {
    embedded,
    messages,
    together,
    start: async () => model,
    embed: async (texts) => {
      embedded.push(...texts.map(({ text }) => text));
      return texts.map(({ text }) => fakeEmbedding(text));
    },
    message: async (text) => {
      messages.push(text);
      return {
        embedding: fakeEmbedding(text),
        intents: likelihoods(kinds.get(toQuestion(text).text) ?? 'ask'),
      };
    },
    read: async (question, passages) =>
      passages.map(({ sentences }): PassageReading => {
        const passage = sentences.join(' ');
        together.push(passage);
        return {
          reads: reads === undefined ? 8 * shared(question, passage) - 4 : reads(question, passage),
          evidence: sentences.map((sentence) => 8 * shared(question, sentence) - 4),
        };
      }),
    close: async () => {},
  };
}

/** A text's embedding, of length 1: its stems, each in a direction of its own. */
export function fakeEmbedding(text: string): Float32Array {
  const embedding = new Float32Array(DIMENSIONS);
  for (const stem of stemsOf(text)) {
    const digest = createHash('sha256').update(stem).digest();
    const at = digest.readUInt16LE(0) % DIMENSIONS;
    embedding[at] = (embedding[at] ?? 0) + (digest.readInt8(2) < 0 ? -1 : 1);
  }
  const length = Math.hypot(...embedding);
  if (length > 0) return embedding.map((value) => value / length);
  embedding[0] = 1;
  return embedding;
}

/** The stems of what a text is about; of all its words where it has small ones only. */
function stemsOf(text: string): Set<string> {
  const words = tokenize(text);
  const about = words.filter((word) => !STOP_WORDS.has(word));
  return new Set((about.length > 0 ? about : words).map(stemmer));
}

/** The share of a question's stems that a text has. */
function shared(question: string, text: string): number {
  const wanted = [...stemsOf(question)];
  const has = stemsOf(text);
  return wanted.filter((stem) => has.has(stem)).length / Math.max(wanted.length, 1);
}

function likelihoods(kind: Intent): MessageReading['intents'] {
  const rest = (1 - SURE) / (INTENTS.length - 1);
  const of = (one: Intent): number => (one === kind ? SURE : rest);
  return {
    ask: of('ask'),
    'fact.author': of('fact.author'),
    'fact.cast': of('fact.cast'),
    'fact.director': of('fact.director'),
    'fact.length': of('fact.length'),
    'fact.where': of('fact.where'),
    'fact.year': of('fact.year'),
    films: of('films'),
    greet: of('greet'),
    help: of('help'),
    more: of('more'),
    offtopic: of('offtopic'),
    quote: of('quote'),
    remark: of('remark'),
    sorry: of('sorry'),
    summary: of('summary'),
    thanks: of('thanks'),
    themes: of('themes'),
    who: of('who'),
  };
}
