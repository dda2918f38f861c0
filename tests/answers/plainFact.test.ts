import { describe, expect, test } from 'vitest';
import { answerParts } from '../../src/answers/answerParts.ts';
import type { FactKind } from '../../src/answers/facts.ts';
import { plainFact } from '../../src/answers/questions/plainFact.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { libraryOf } from '../support/libraries.ts';
import { readingLibrary } from '../support/readingLibrary.ts';

const FILES = { 'driftwood.md': DRIFTWOOD };

const ASKING: Readonly<Record<FactKind, readonly string[]>> = {
  'fact.year': [
    'what year is it from?',
    'What year was the film made in',
    'in which year was it released?',
    'when did it come out',
    'so when was this movie released??',
    'do you know what year it came out?',
    'release year?',
    'whats the release date of the film',
  ],
  'fact.length': [
    'how long is it?',
    'How long is the movie',
    'how long was it',
    'ok how long does it run for',
    'how many minutes is it?',
    'what’s the running time?',
    'runtime?',
    'what is the length of the film',
  ],
  'fact.director': [
    'who directed it?',
    'who directed the film',
    'who’s the director?',
    'who is the director of the movie',
    'who was it directed by',
    'tell me who directed this film',
  ],
  'fact.where': [
    'where can I watch it?',
    'where can you see the film',
    'where to watch it',
    'where could we stream it online?',
    'where is it streaming?',
    'which streaming service is it on',
  ],
  'fact.cast': ['who’s in it?', 'who is in the cast', 'who stars in the film?', 'who plays in it'],
  'fact.author': [
    'who wrote the review?',
    'who wrote this review',
    'who reviewed it?',
    'who is the author of the review',
    'who is the review by',
  ],
};

const CASES = Object.entries(ASKING).flatMap(([kind, questions]) =>
  questions.map((question) => [question, kind] as const),
);

test.each(CASES)('GIVEN “%s” THEN it asks for %s', (question, kind) => {
  expect(plainFact(question, 'en')).toBe(kind);
});

test.each([
  'what year do they live in',
  'what year is it',
  'what year is it set in?',
  'in what year does it take place',
  'when was it that she left',
  'when did it come out that he lied',
  'how long does she wait',
  'how long does it take her to get there',
  'how long is it until the last shuttle leaves',
  'how long is the journey',
  'how long is her hair in the film',
  'who directed the choir',
  'who directed it before him',
  'who is the director of the plant',
  'who made it',
  'who made it out alive',
  'who wrote it',
  'who wrote the review in the film',
  'where can she watch the sky',
  'where can they see it',
  'where is it set',
  'where is it',
  'who is in the boat',
  'who is it',
  'year',
  'director',
  'length',
  '',
])('GIVEN “%s” THEN it may ask for something else', (question) => {
  expect(plainFact(question, 'en')).toBeNull();
});

describe('GIVEN words alone', () => {
  test.each([
    ['what year is it from?', { kind: 'fact.year', year: 1971 }],
    ['how long is Driftwood?', { kind: 'fact.length', minutes: 88 }],
    ['who directed “Driftwood”?', { kind: 'fact.director', names: ['Mara Olsen'] }],
    ['where can I watch Driftwood', { kind: 'fact.where', where: 'Harbour Archive' }],
    ['||who wrote the review?||', { kind: 'fact.author', author: 'Finn Dahl' }],
  ])('WHEN “%s” is asked THEN the front matter answers', async (question, fact) => {
    const [part, ...others] = await answerParts(question, await libraryOf(FILES), null, null);
    expect(others).toEqual([]);
    expect(part.fact?.fact).toMatchObject(fact);
  });
});

test('GIVEN a network that takes it for a question THEN it is one', async () => {
  const [part] = await answerParts('how long is it?', await readingLibrary(FILES), null, null);
  expect(part).toMatchObject({ intent: 'ask', fact: null });
});

test.each([
  ['de', 'Wer hat Regie geführt?', 'fact.director'],
  ['de', 'von wem ist der film', 'fact.director'],
  ['de', 'wie lang geht der', 'fact.length'],
  ['de', 'Wann ist er rausgekommen?', 'fact.year'],
  ['de', 'wo kann man den sehen', 'fact.where'],
  ['de', 'wer spielt da alles mit', 'fact.cast'],
  ['de', 'von wem ist die Rezension', 'fact.author'],
  ['fr', 'Qui l’a réalisé ?', 'fact.director'],
  ['fr', 'combien de temps dure le film', 'fact.length'],
  ['fr', 'quand est-il sorti ?', 'fact.year'],
  ['fr', 'où peut-on le voir ?', 'fact.where'],
  ['fr', 'qui joue dedans', 'fact.cast'],
  ['fr', 'qui a écrit cette critique', 'fact.author'],
  ['es', '¿Quién la dirigió?', 'fact.director'],
  ['es', '¿cuánto dura?', 'fact.length'],
  ['es', '¿de qué año es la película?', 'fact.year'],
  ['es', 'donde puedo verla', 'fact.where'],
  ['es', '¿quién sale en la peli?', 'fact.cast'],
  ['es', 'quién escribió la reseña', 'fact.author'],
  ['pt', 'Quem dirigiu o filme?', 'fact.director'],
  ['pt', 'quem é o diretor', 'fact.director'],
  ['pt', 'quanto tempo dura?', 'fact.length'],
  ['pt', 'de que ano é o filme', 'fact.year'],
  ['pt', 'onde posso assistir ao filme', 'fact.where'],
  ['pt', 'quem atua nele', 'fact.cast'],
  ['pt', 'quem escreveu a crítica', 'fact.author'],
] as const)('GIVEN a review in %s and “%s” THEN the kind “%s”', (language, question, kind) => {
  expect(plainFact(question, language)).toBe(kind);
});

test.each([
  ['de', 'wer hat den Hauptmann geführt'],
  ['de', 'wer spielt den Sigi'],
  ['de', 'wie lange wartet er'],
  ['fr', 'qui joue Jeanne'],
  ['fr', 'où voit-on la mer'],
  ['es', 'quién sale corriendo'],
  ['es', 'cuánto dura la guerra'],
  ['pt', 'quem dirigiu o carro'],
  ['en', 'wer hat Regie geführt'],
  ['ja', '監督は誰ですか'],
])('GIVEN a review in %s and “%s” THEN no fact alone', (language, question) => {
  expect(plainFact(question, language)).toBeNull();
});
