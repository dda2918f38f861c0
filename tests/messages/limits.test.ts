import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { answerQuestion } from '../../src/answers/answerQuestion.ts';
import {
  contextMessage,
  mostQuoteLength,
  quoteLength,
  quoteMessage,
} from '../../src/messages/quoteMessage.ts';
import { renderPassage } from '../../src/messages/renderPassage.ts';
import { answerReply } from '../../src/messages/replies/answerReply.ts';
import { castReply } from '../../src/messages/replies/castReply.ts';
import { helpReply } from '../../src/messages/replies/helpReply.ts';
import { lineReply } from '../../src/messages/replies/lineReply.ts';
import type { Reply } from '../../src/messages/replies/Reply.ts';
import { themesReply } from '../../src/messages/replies/themesReply.ts';
import { summaryMessage } from '../../src/messages/summaryMessage.ts';
import { PASSAGE_BUDGET } from '../../src/messages/text/limits.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import type { Review } from '../../src/review/Review.ts';
import { toFilm } from '../../src/search/Film.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { anyLanguage } from '../support/generated/anyLanguage.ts';
import { fc } from '../support/generated/fc.ts';
import { expectWithinLimits } from '../support/messages.ts';

const ASKER = '18446744073709551615';
const nasty = (most: number) =>
  fc.stringMatching(/^[A-Za-z*_|<>`@#: ]+$/, { maxLength: most }).filter((text) => text.trim() !== '');

/** Reviews as large and as awkward as the content check lets through. */
const reviews = fc
  .record({
    title: nasty(100),
    author: nasty(80),
    cast: fc.array(fc.record({ actor: nasty(80), role: nasty(80) }), { maxLength: 25 }),
    themes: fc.array(fc.record({ name: nasty(80), line: nasty(200) }), { maxLength: 25 }),
    summary: nasty(1_200),
    headings: fc.array(nasty(100), { minLength: 1, maxLength: 5 }),
    paragraphs: fc.array(nasty(PASSAGE_BUDGET), { minLength: 1, maxLength: 9 }),
  })
  .map(reviewOf)
  .filter((review) => review !== null)
  .filter(({ passages }) => passages.every(fits));

test('GIVEN any review that passes the check THEN every message about it is within Discord’s limits', () => {
  fc.assert(
    fc.property(reviews, fc.string({ maxLength: 6_000 }), anyLanguage, (review, question, phrases) => {
      const quotes = review.passages.slice(0, 8).map((passage) => ({ passage, sentence: 0 }));
      const [quote] = quotes;
      if (quote === undefined) return;
      const film = toFilm(review);
      const asked = {
        question,
        about: question,
        asker: ASKER,
        forUser: ASKER,
        isPrivate: true,
        canShare: true,
        phrases,
      };
      for (const outcome of ['answer', 'closest'] as const) {
        expectReply(answerReply({ outcome, film, quotes: [quote, ...quotes.slice(1)] }, asked));
      }
      const lengths = [0, 1, 79, 80, 81, 200];
      const examples = lengths.map((length) => ({ film, question: '*'.repeat(length) }));
      expectReply(answerReply({ outcome: 'none', film, askedIn: 'es', isAllShown: false, examples }, asked));
      const films = Array.from({ length: 9 }, (_, n) => ({ ...film, review: { ...review, id: `f00${n}` } }));
      expectReply(answerReply({ outcome: 'which', films }, asked));
      expectReply(castReply(review, phrases, false));
      expectReply(themesReply(review, phrases, true));
      expectReply(
        helpReply(
          Array.from({ length: 30 }, () => review),
          COMMANDS,
          examples,
          { asker: ASKER, remembers: true, wordsOnly: true, phrases },
        ),
      );
      expectReply(lineReply(quote, review, { asker: ASKER, isPrivate: false, phrases }));
      expectWithinLimits(summaryMessage(review, review.summary ?? 'None.', phrases));
      expectWithinLimits(contextMessage(quote, review, phrases));
      const header = 'x'.repeat(600);
      const layout = { header, review, quotes, asker: ASKER, isPrivate: true, canShare: true, phrases };
      for (const position of quotes.keys()) expectWithinLimits(quoteMessage({ ...layout, position }));
    }),
    { numRuns: 60 },
  );
});

test('GIVEN any passage, and any sentence of it in bold THEN it takes no more than what is taken for the most', () => {
  const shares: number[] = [];
  const paragraphs = fc.array(fc.stringMatching(/^[A-Za-z*_.:#>@&;\\ -]+$/, { maxLength: 120 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(paragraphs, fc.constantFrom(' ', '\n', '  \n', '\\\n'), (texts, joint) => {
      const { review } = parseReview(`---\ntitle: T\n---\n\n${texts.join(joint)}\n`, 't.md');
      for (const passage of review?.passages ?? []) {
        for (const sentence of [null, ...passage.sentences.keys()])
          shares.push(quoteLength({ passage, sentence }) / mostQuoteLength(passage));
      }
    }),
    { numRuns: 1_000 },
  );
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(shares.length).toBeGreaterThan(100);
});

test('GIVEN a question of 6,000 characters THEN the answer is within limits', async () => {
  const review = reviewOf({
    title: 'T',
    author: 'A',
    cast: [],
    themes: [],
    summary: 'S',
    headings: ['H'],
    paragraphs: ['A word about whales.'],
  });
  if (review === null) expect.fail('the review is not good');
  const question = '**whales** '.repeat(546);
  const library = { films: [toFilm(review)], reader: null };
  const answer = await answerQuestion(toQuestion(question), library, null);
  expectReply(
    answerReply(answer, {
      question,
      about: null,
      asker: ASKER,
      forUser: null,
      isPrivate: false,
      canShare: false,
      phrases: PHRASES,
    }),
  );
});

function expectReply({ message }: Reply): void {
  expectWithinLimits(message);
}

function fits({ plain, text }: Review['passages'][number]): boolean {
  return renderPassage(plain, { start: 0, end: text.length }).length <= PASSAGE_BUDGET;
}

function reviewOf(parts: {
  title: string;
  author: string;
  cast: { actor: string; role: string }[];
  themes: { name: string; line: string }[];
  summary: string;
  headings: string[];
  paragraphs: string[];
}): Review | null {
  const { headings, paragraphs, ...front } = parts;
  const url = `https://reviews.example/${'a)'.repeat(130)}`;
  const escaped = (text: string) => text.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
  const body = [
    ...headings.map((heading, depth) => `${'#'.repeat(depth + 1)} ${escaped(heading)}`),
    ...paragraphs.map((paragraph) => escaped(paragraph.trim())),
  ];
  return parseReview(`---\n${JSON.stringify({ ...front, url })}\n---\n\n${body.join('\n\n')}\n`, 't.md')
    .review;
}
