import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/Answer.ts';
import { answerQuestion } from '../../src/answers/answerQuestion.ts';
import type { Library } from '../../src/conversation/films/Library.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { libraryOf, shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();
const ask = (typed: string, library: Library = io): Promise<Answer> =>
  answerQuestion(toQuestion(typed), library, null);
const askedIn = (answer: Answer): string | null => (answer.outcome === 'none' ? answer.askedIn : null);

test.each(['hello bot', 'lol', 'asdfgh'])(
  'GIVEN “%s”, of which the review has no word THEN no passage is offered',
  async (text) => {
    expect((await ask(text)).outcome).toBe('none');
  },
);

test('GIVEN one word of 6,000 letters THEN no passage is offered', async () => {
  expect((await ask('a'.repeat(6_000))).outcome).toBe('none');
});

test.each([
  ['wer hat eigentlich die Musik geschrieben?', 'de'],
  ['¿quién compuso la música de esta película?', 'es'],
  ['où a été tourné ce truc bizarre ?', 'fr'],
  ['誰が出ていますか', 'ja'],
  ['vale la pena?', 'es'],
  ['wer spielt Micah?', 'de'],
])('GIVEN “%s” THEN its language is the reason for the no', async (question, language) => {
  expect(await ask(question)).toMatchObject({ outcome: 'none', askedIn: language });
});

test.each(['asdfgh', 'Micah backstory', 'soundtrack', 'trailer romance'])(
  'GIVEN “%s” THEN no language is blamed',
  async (question) => {
    expect(askedIn(await ask(question))).toBeNull();
  },
);

test('GIVEN reviews in two languages THEN both may be asked in', async () => {
  const front = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n`;
  const library = await libraryOf({
    'a.md': `${front('Anna')}The music is loud.\n`,
    'b.md': `${front('Berta', 'language: de\n')}Die Musik ist sehr laut.\n`,
  });
  const german = await ask('wie lange muss ich eigentlich Nudeln kochen?', library);
  expect(german).toMatchObject({ outcome: 'none', askedIn: null });
  const french = await ask('où a été tourné ce truc bizarre ?', library);
  expect(french).toMatchObject({ outcome: 'none', askedIn: 'fr' });
});
