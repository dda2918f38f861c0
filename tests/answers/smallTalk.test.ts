import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answerQuestion.ts';
import { libraryOf, shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();

test.each([
  'hi',
  'hello bot',
  'thanks!',
  'lol',
  'ok',
  'good bot',
  'how are you?',
  'who',
  'the',
  'a'.repeat(6_000),
])('GIVEN “%s”, which asks nothing THEN no passage is offered', async (text) => {
  expect((await answerQuestion(text, io, null)).outcome).toBe('none');
});

test.each([
  ['wer spielt eigentlich Micah?', 'de'],
  ['¿quién interpreta a Micah en la película?', 'es'],
  ['où a été tourné le film ?', 'fr'],
  ['誰が出ていますか', 'ja'],
])('GIVEN “%s” THEN its language is the reason for the no', async (question, askedIn) => {
  expect(await answerQuestion(question, io, null)).toMatchObject({ outcome: 'none', askedIn });
});

test.each(['asdfgh', 'Micah backstory', 'soundtrack', 'trailer romance', 'Qualley Mackie'])(
  'GIVEN “%s” THEN no language is blamed',
  async (question) => {
    const answer = await answerQuestion(question, io, null);
    expect(answer.outcome === 'none' ? answer.askedIn : null).toBeNull();
  },
);

test('GIVEN reviews in two languages THEN both may be asked in', async () => {
  const front = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n`;
  const library = await libraryOf({
    'a.md': `${front('Anna')}The music is loud.\n`,
    'b.md': `${front('Berta', 'language: de\n')}Die Musik ist sehr laut.\n`,
  });
  const german = await answerQuestion('wie lange muss ich eigentlich Nudeln kochen?', library, null);
  expect(german).toMatchObject({ outcome: 'none', askedIn: null });
  const french = await answerQuestion('où a été tourné ce truc bizarre ?', library, null);
  expect(french).toMatchObject({ outcome: 'none', askedIn: 'fr' });
});
