import { expect, test } from 'vitest';
import { type Asked, answerReply } from '../../src/messages/replies/answerReply.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { readQuestionLine } from '../../src/messages/text/questionLine.ts';
import { fc } from '../support/generated/fc.ts';
import { libraryOf } from '../support/libraries.ts';
import { buttonsOf, expectWithinLimits, textOf, textsOf } from '../support/messages.ts';

const { films } = await libraryOf(
  Object.fromEntries(
    Array.from({ length: 27 }, (_, at) => [`${at}.md`, `---\ntitle: Film number ${at}\n---\n\nWords.\n`]),
  ),
);
const ASKED: Asked = {
  question: 'how is it?',
  about: null,
  asker: '18446744073709551615',
  forUser: '18446744073709551615',
  isPrivate: false,
  canShare: false,
  phrases: PHRASES,
};

test.each([
  [2, null],
  [6, null],
  [25, null],
  [26, PHRASES.notOffered(1)],
  [27, PHRASES.notOffered(2)],
])('GIVEN %i films THEN as many are offered as a message holds, and the rest is told', (count, told) => {
  const { message } = answerReply({ outcome: 'which', films: films.slice(0, count) }, ASKED);
  expectWithinLimits(message);
  expect(buttonsOf(message)).toHaveLength(Math.min(count, 25) + 1);
  expect(textOf(message).split('\n').at(-1)).toBe(told ?? PHRASES.which);
});

test('GIVEN any question THEN it stands there whole as far as it fits, so that the buttons ask all of it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z*_`~<@: ]{1,1800}$/), (typed) => {
      const question = typed.trim().replace(/ +/g, ' ');
      fc.pre(question !== '');
      const { message } = answerReply({ outcome: 'which', films }, { ...ASKED, question, about: question });
      expectWithinLimits(message);
      expect(readQuestionLine(textsOf(message)[0] ?? '')).toBe(question);
    }),
  );
});

test('GIVEN 6,000 characters that all need an escape THEN the message is within its limits', () => {
  const { message } = answerReply({ outcome: 'which', films }, { ...ASKED, question: '*_'.repeat(3_000) });
  expectWithinLimits(message);
  expect((readQuestionLine(textsOf(message)[0] ?? '') ?? '').length).toBeGreaterThan(1_500);
});

test('GIVEN two films of one title THEN their years tell them apart', async () => {
  const [one, other] = films;
  if (one === undefined || other === undefined) expect.fail('no films');
  const solaris = [
    { ...one, review: { ...one.review, title: 'Solaris', year: 1972 } },
    { ...other, review: { ...other.review, title: 'Solaris', year: 2002 } },
  ];
  const { message } = answerReply({ outcome: 'which', films: solaris }, ASKED);
  expect(buttonsOf(message).map(({ label }) => label)).toEqual([
    'Solaris (1972)',
    'Solaris (2002)',
    'Delete',
  ]);
});
