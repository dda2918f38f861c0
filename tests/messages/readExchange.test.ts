import { expect, test } from 'vitest';
import { exchangeOf } from '../../src/answers/answerInTurn.ts';
import type { About } from '../../src/conversation/readFollowUp.ts';
import type { Phrases } from '../../src/messages/languages/Phrases.ts';
import { LANGUAGES } from '../../src/messages/languages/phrasesFor.ts';
import { quoteMessage } from '../../src/messages/quoteMessage.ts';
import { readExchange } from '../../src/messages/readExchange.ts';
import { answerReply } from '../../src/messages/replies/answerReply.ts';
import { noticeReply } from '../../src/messages/replies/noticeReply.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { readForUser } from '../../src/messages/text/questionLine.ts';
import { onlyFilm } from '../search/onlyFilm.ts';
import { libraryOf, shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();
const film = onlyFilm(io);
const quotes = film.review.passages.slice(1, 5).map((passage) => ({ passage, sentence: 0 }));
const [first, ...others] = quotes;
if (first === undefined) throw new Error('the review has no passages');
const found = { film, quotes: [first, ...others] } as const;

function messageOn(
  question: string,
  about: About | null = null,
  outcome: 'answer' | 'closest' = 'answer',
  phrases = PHRASES as Phrases,
) {
  const asked = { question, about, asker: '1', forUser: '2', isPrivate: false, canShare: false, phrases };
  return answerReply({ ...found, outcome }, asked).message;
}

test.each(['answer', 'closest'] as const)(
  'GIVEN an answer with the outcome %s THEN its message tells all that is remembered of it',
  (outcome) => {
    for (const question of ['who plays Micah?', '*what* is [it](https://x.example) about -# “here”?']) {
      const { components } = messageOn(question, null, outcome);
      expect(readExchange(components, io)).toEqual(exchangeOf(question, { ...found, outcome }));
    }
  },
);

test('GIVEN a page of an answer THEN what comes before it was shown, and what comes after is next', () => {
  const layout = {
    header: '',
    review: film.review,
    quotes,
    asker: '1',
    isPrivate: false,
    canShare: false,
    phrases: PHRASES,
  };
  const ids = quotes.map(({ passage }) => passage.id);
  for (const position of quotes.keys()) {
    const { components } = quoteMessage({ ...layout, position });
    const exchange = readExchange(components, io);
    expect(exchange?.shown).toEqual(ids.slice(0, position + 1));
    expect(exchange?.rest.map(({ passage }) => passage)).toEqual(ids.slice(position + 1));
  }
});

test.each<[typed: string, about: About, question: string]>([
  ['why?', '“did they improvise”', 'did they improvise'],
  ['what else was he in?', 'Anthony Mackie', 'what else was he in? Anthony Mackie'],
  ['and the music?', 'IO', 'and the music?'],
  ['why did he?', { covered: true }, 'why did he?'],
])(
  'GIVEN “%s”, taken to be about %j THEN in every language the question in full is “%s”',
  (typed, about, question) => {
    for (const phrases of LANGUAGES) {
      const { components } = messageOn(typed, about, 'closest', phrases);
      expect(readExchange(components, io)).toMatchObject({ typed, question, outcome: 'closest' });
      const [first] = components;
      if (first === undefined || !('content' in first)) expect.fail('there is no header');
      expect(readForUser(first.content)).toBe('2');
    }
  },
);

test('GIVEN a message without passages, or of a review that was edited since THEN there is nothing', async () => {
  expect(readExchange([], io)).toBeNull();
  expect(readExchange(noticeReply('No.').message.components, io)).toBeNull();
  const edited = await libraryOf({ 'io.md': '---\ntitle: IO\n---\n\nOther words.\n' });
  expect(readExchange(messageOn('who plays Micah?').components, edited)).toBeNull();
});
