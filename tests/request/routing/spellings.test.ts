import { afterAll, expect, test } from 'vitest';
import { routeChat } from '../../../src/request/routing/routeChat.ts';
import { readLibrary } from '../../support/libraries.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';

/* Phones capitalise, careful people punctuate, polite ones say please: the same words get the same answer. */

const library = await readLibrary();
afterAll(() => library.reader?.close());

const QUESTIONS = [
  'is it good',
  'how is the music',
  'where was it filmed',
  'what did critics say',
  'would you recommend it',
  "is it science fiction, or what's the genre",
  'who is sam',
  'who plays micah',
  'who directed it',
  'what is it about',
  'is it slow',
  "why didn't she leave",
  'how does it look',
  'what else was mackie in',
  'is there a villain',
  'how long is it',
  'where can i watch it',
  'when did it come out',
  'is there a sequel',
  'does the dog die',
  'what are the themes',
  'give me a quote',
  'what do they say about hope',
  'is it a love story',
  'what does the title mean',
  'how was it made',
  "who's in it",
  'is it boring',
  'is it for kids',
  'what happens at the end',
  'does it have a message',
  'what is the score like',
  'how do they get along',
  'what does the director say',
  'is it like interstellar',
  'what did the trailers promise',
  'natural light',
  'toxic air',
  'who directed it and is it any good',
  'thanks',
] as const;

const SPELLINGS: readonly (readonly [string, (question: string) => string])[] = [
  ['capitals', (question) => question.toUpperCase()],
  ['a capital and a question mark', (question) => `${question.charAt(0).toUpperCase()}${question.slice(1)}?`],
  ['three marks', (question) => `${question}!!!`],
  ['please', (question) => `${question} pls`],
  ['a mention', (question) => `<@123456789012345678> ${question}`],
  ['two spaces', (question) => ` ${question.replaceAll(' ', '  ')} `],
  ['curly quotation marks', (question) => question.replaceAll("'", '’')],
];

async function answerTo(words: string) {
  const { intent, reply } = await routeChat(words, inputOf(), servicesOf(library));
  const quotes =
    intent === 'quote'
      ? 'at random'
      : reply?.quotes.map(({ passage, sentence }) => [passage.number, sentence]);
  return { intent, outcome: reply?.outcome, quotes };
}

test.each(QUESTIONS)('GIVEN “%s” in seven other spellings THEN the answer is the same', async (question) => {
  const plain = await answerTo(question);
  for (const [spelling, spell] of SPELLINGS) {
    expect(await answerTo(spell(question)), spelling).toEqual(plain);
  }
});
