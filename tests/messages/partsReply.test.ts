import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/Answer.ts';
import type { Part } from '../../src/answers/answerParts.ts';
import { factOf } from '../../src/answers/facts.ts';
import { partsReply } from '../../src/messages/replies/partsReply.ts';
import { PASSAGE_BUDGET } from '../../src/messages/text/limits.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { sayFault } from '../../src/review/faults/Fault.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import { type Film, toFilm } from '../../src/search/Film.ts';
import { anyLanguage } from '../support/generated/anyLanguage.ts';
import { fc } from '../support/generated/fc.ts';
import { expectWithinLimits, textOf } from '../support/messages.ts';

const ASKER = '18446744073709551615';

/** A film of long names and of two paragraphs as long as wanted. */
function filmOf(lengths: readonly number[]): Film {
  const cast = Array.from({ length: 25 }, (_, index) => `  - actor: "${'*'.repeat(70)}${index}"`);
  const facts = `---\ntitle: "${'_'.repeat(99)}A"\ncast:\n${cast.join('\n')}\n---\n\n`;
  const paragraphs = lengths.map((length, index) => `${index} ${'a'.repeat(length - 2)}`);
  const { review, faults } = parseReview(facts + paragraphs.join('\n\n'), 'a.md');
  if (review === null) expect.fail(faults.map((fault) => sayFault(fault)).join('\n'));
  return toFilm(review);
}

function answerOf(film: Film, kind: string, index: number): Answer {
  const passage = film.review.passages[index];
  if (passage === undefined) expect.fail(`there is no paragraph ${index}`);
  return kind === 'none'
    ? { outcome: 'none', film, askedIn: null, isAllShown: false, examples: [] }
    : { outcome: kind === 'answer' ? 'answer' : 'closest', film, quotes: [{ passage, sentence: 0 }] };
}

const outcomes = fc.constantFrom('answer', 'closest', 'none');
const halves = fc.record({
  question: fc.stringMatching(/^[a-z*_|<>`@#: ]{1,400}$/),
  outcome: outcomes,
  place: fc.constantFrom(0, 1),
  isFact: fc.boolean(),
  left: fc.option(fc.stringMatching(/^[a-z*_|<>`@#: ]{1,400}$/)),
});
const lengths = fc.array(fc.integer({ min: 3, max: PASSAGE_BUDGET - 10 }), { minLength: 2, maxLength: 2 });

test('GIVEN any two parts THEN one message within Discord’s limits, with the better outcome and no passage twice', () => {
  fc.assert(
    fc.property(halves, halves, lengths, fc.boolean(), anyLanguage, (one, two, sizes, isPrivate, phrases) => {
      const film = filmOf(sizes);
      const cast = factOf('fact.cast', film.review);
      const partOf = ({ question, outcome, place, isFact, left }: typeof one): Part => ({
        question,
        intent: isFact ? 'fact.cast' : 'ask',
        fact: isFact && cast !== null ? { fact: cast, film } : null,
        answer: answerOf(film, outcome, place),
        about: '*'.repeat(100),
        exchange: null,
        asked: null,
        ...(left === null ? {} : { left }),
      });
      const question = `${one.question} and ${two.question}`;
      const asked = { question, asker: ASKER, forUser: ASKER, isPrivate, canShare: false, phrases };
      const reply = partsReply([partOf(one), partOf(two)], asked);
      expectWithinLimits(reply.message);
      expect(textOf(reply.message)).not.toBe('');
      const ids = reply.quotes.map(({ passage }) => passage.id);
      expect(new Set(ids).size).toBe(ids.length);
      const came = [one, two].map(({ outcome, isFact }) => (isFact ? 'answer' : outcome));
      if (came.every((outcome) => outcome === 'none')) expect(reply.outcome).toBe('none');
      else expect(reply.outcome).not.toBe('none');
      if (sizes.every((size) => size < 500))
        expect(reply.outcome).toBe(
          (['answer', 'closest', 'none'] as const).find((outcome) => came.includes(outcome)),
        );
    }),
  );
});

test('GIVEN two parts and a third question THEN both are shown, and a line says that it has to be asked by itself', () => {
  const film = filmOf([50, 50]);
  const partOf = (place: number, left?: string): Part => ({
    question: `question ${place}`,
    intent: 'ask',
    fact: null,
    answer: answerOf(film, 'answer', place),
    about: null,
    exchange: null,
    asked: null,
    ...(left === undefined ? {} : { left }),
  });
  const asked = {
    question: 'three',
    asker: ASKER,
    forUser: null,
    isPrivate: false,
    canShare: false,
    phrases: PHRASES,
  };
  const { message, quotes } = partsReply([partOf(0), partOf(1, 'how long is it')], asked);
  expect(quotes.map(({ passage }) => passage.number)).toEqual([1, 2]);
  expect(textOf(message)).toContain(PHRASES.askAlone('how long is it'));
});
