import { expect, test } from 'vitest';
import { toQuestion } from '../../src/search/Question.ts';
import { find } from '../../src/search/ranking/find.ts';
import { settle } from '../../src/search/ranking/judge.ts';
import { underHeading } from '../../src/search/ranking/underHeading.ts';
import { libraryOf } from '../support/libraries.ts';
import { onlyFilm } from './onlyFilm.ts';

const reviewIn = async (language: string) =>
  onlyFilm(
    await libraryOf({
      'a.md': `---\ntitle: Fähre\nlanguage: ${language}\n---\n\nDie Musik ist laut.\n\nDer Hund bellt.\n`,
    }),
  );

test.each([
  ['en', 'gibts eine fortsetzung', 'answer'],
  ['de', 'gibts eine fortsetzung', 'none'],
  ['de', 'bellt der hund', 'answer'],
  ['de', 'warum ist denn die musik so laut', 'answer'],
  ['de', 'wer spielt den Kapitän', 'none'],
])('GIVEN a review in %s and a network that is sure of “%s” THEN %s', async (language, question, outcome) => {
  const film = await reviewIn(language);
  const found = find(toQuestion(question), film, null, null);
  const readings = new Map(found.order.map((index) => [index, { reads: 6, evidence: [] }]));
  expect(settle(found, readings).outcome).toBe(outcome);
});

test.each([
  ['de', 'Worum geht es in „Die Fähre“?'],
  ['fr', 'De quoi parle « Die Fähre » ?'],
  ['es', '¿De qué habla «Die Fähre»?'],
  ['pt-BR', 'Do que fala “Die Fähre”?'],
  ['ja', '「Die Fähre」には何が書かれていますか？'],
])('GIVEN a review in %s and “%s” THEN what stands under that heading', async (language, question) => {
  const film = onlyFilm(
    await libraryOf({
      'a.md': `---\ntitle: Ferry\nlanguage: ${language}\n---\n\nEins.\n\n## Die Fähre\n\nZwei.\n`,
    }),
  );
  expect([...underHeading(question, film)]).toEqual([1]);
});
