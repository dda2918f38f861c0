import { expect, test } from 'vitest';
import { saysNothing } from '../../src/answers/questions/saysNothing.ts';
import type { Film } from '../../src/search/Film.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { libraryOf } from '../support/libraries.ts';

const says = (front: string): Promise<readonly Film[]> =>
  libraryOf({ 'a.md': `---\ntitle: Ferry\n${front}---\n\n## Why\n\nA ferry.\n` }).then(({ films }) => films);

const english = await says('cast:\n  - actor: Ana Reyes\n    role: It\n    pronouns: she/her\n');
const films: Readonly<Record<string, readonly Film[]>> = {
  en: english,
  de: await says('language: de\n'),
  fr: await says('language: fr\n'),
  es: await says('language: es\n'),
  pt: await says('language: pt-BR\n'),
  ja: await says('language: ja\n'),
};

test.each([
  ['en', 'the'],
  ['en', 'and?'],
  ['en', 'WHO?'],
  ['en', 'why not'],
  ['en', 'is he?'],
  ['en', '?!'],
  ['de', 'warum?'],
  ['de', 'und das'],
  ['fr', 'pourquoi ?'],
  ['es', '¿por qué?'],
  ['pt', 'por quê?'],
  ['ja', 'なぜ？'],
])('GIVEN a review in %s and “%s” THEN nothing is asked', (language, typed) => {
  expect(saysNothing(toQuestion(typed), films[language] ?? [])).toBe(true);
});

test.each([
  ['en', 'music'],
  ['en', 'who is she'],
  ['en', 'who is in it'],
  ['en', 'what is it about'],
  ['en', 'what happens'],
  ['en', 'how long'],
  ['en', 'is it good'],
  ['en', '1971'],
  ['en', 'das'],
  ['de', 'worum geht es'],
  ['de', 'wie ist er'],
  ['ja', '誰が出ていますか'],
])('GIVEN a review in %s and “%s” THEN something is asked', (language, typed) => {
  expect(saysNothing(toQuestion(typed), films[language] ?? [])).toBe(false);
});

test('GIVEN a small word that is somebody’s name, a heading, or can mean one person alone THEN it asks', () => {
  expect(saysNothing(toQuestion('it?'), english)).toBe(false);
  expect(saysNothing(toQuestion('why'), english)).toBe(false);
  expect(saysNothing(toQuestion('and her?'), english)).toBe(false);
  expect(saysNothing(toQuestion('that?'), english)).toBe(true);
});
