import { expect, test } from 'vitest';
import { meantBy } from '../../src/answers/questions/meantBy.ts';
import { INTENTS, type Intent } from '../../src/reader/intents.ts';
import { fc } from '../support/generated/fc.ts';

type Likelihoods = Parameters<typeof meantBy>[0];

const NONE: Likelihoods = {
  ...{ ask: 0, 'fact.author': 0, 'fact.cast': 0, 'fact.director': 0, 'fact.length': 0, 'fact.where': 0 },
  ...{ 'fact.year': 0, films: 0, greet: 0, help: 0, more: 0, offtopic: 0, quote: 0, remark: 0, sorry: 0 },
  ...{ summary: 0, thanks: 0, themes: 0, who: 0 },
};
const likely = (changes: Partial<Likelihoods>): Likelihoods => ({ ...NONE, ...changes });

test.each(INTENTS)('GIVEN a message that is surely of the kind “%s” THEN that is acted on', (kind) => {
  expect(meantBy(likely({ [kind]: 0.98 }), false)).toBe(kind);
});

test.each<[string, Partial<Likelihoods>, Intent]>([
  ['the likeliest kind is not likely enough', { summary: 0.55, ask: 0.3, themes: 0.15 }, 'ask'],
  ['the likeliest kind is likely enough', { summary: 0.6, ask: 0.3, themes: 0.1 }, 'summary'],
  ['a question is the likeliest', { summary: 0.3, ask: 0.4, themes: 0.3 }, 'ask'],
  ['a question would be turned away that may be a good one', { offtopic: 0.85, ask: 0.15 }, 'ask'],
  ['silence would be the answer to what may be a question', { remark: 0.6, ask: 0.4 }, 'ask'],
])('GIVEN that %s THEN it is told', (_, likelihoods, kind) => {
  expect(meantBy(likely(likelihoods), false)).toBe(kind);
});

test('GIVEN what can be read as a follow-up THEN only sure thanks, greetings and remarks interrupt', () => {
  const kinds = fc.constantFrom(...INTENTS);
  fc.assert(
    fc.property(kinds, fc.double({ min: 0.5, max: 1, noNaN: true }), (kind, likelihood) => {
      const interrupts = ['thanks', 'greet', 'remark'].includes(kind) && likelihood >= 0.8;
      const rest = kind === 'ask' ? {} : { ask: 1 - likelihood };
      expect(meantBy(likely({ ...rest, [kind]: likelihood }), true)).toBe(interrupts ? kind : 'ask');
    }),
  );
});
