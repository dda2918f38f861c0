import { ComponentType } from 'discord-api-types/v10';
import type { MessageView } from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { seenOnDiscord } from '../support/discordMarkdown.ts';
import { libraryOf, twoFilms } from '../support/libraries.ts';

const films = await twoFilms();
const reviews = films.films.map(({ review }) => review);
const spoilers = reviews.flatMap(({ passages }) => passages.filter(({ spoiler }) => spoiler));
let club: Club;

beforeAll(async () => {
  club = await foundClub(films);
});
afterAll(() => club.close());

/** Runs of five words of the spoilers that stand nowhere else in the reviews. */
const TELLING = spoilers.flatMap(({ plain }) => {
  const open = reviews.flatMap(({ passages }) => passages.filter(({ spoiler }) => !spoiler));
  return runsOf(plain.text).filter(
    (run) => !open.some((passage) => wordsOf(passage.plain.text).includes(run)),
  );
});

function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

function runsOf(text: string): string[] {
  const words = wordsOf(text).trim().split(' ');
  return words.slice(4).map((_, at) => ` ${words.slice(at, at + 5).join(' ')} `);
}

/** The words of spoilers that can be read without uncovering anything; what people typed themselves left out. */
function leaks(text: string): string[] {
  const own = text.split('\n').filter((line) => !line.startsWith('-# “'));
  const words = wordsOf(seenOnDiscord(own.join('\n')).text);
  return TELLING.filter((run) => words.includes(run));
}

function isCovered({ components }: MessageView): boolean {
  return components.some(
    ({ type, ...rest }) => type === ComponentType.Container && 'spoiler' in rest && rest.spoiler,
  );
}

test('GIVEN the check itself THEN it finds what is open', () => {
  expect(spoilers).toHaveLength(3);
  for (const { plain } of spoilers) expect(leaks(plain.text).length).toBeGreaterThan(3);
});

test('GIVEN a question that a spoiler answers THEN it is covered, whole, in one message', async () => {
  const answer = await club.somebody().run('/ask', { question: 'does the trawler sink with the crumbold?' });
  expect(answer.text).toContain('The trawler sinks with the crumbold aboard');
  expect(isCovered(answer)).toBe(true);
  expect(leaks(answer.uncoveredText)).toEqual([]);
});

test('GIVEN a covered answer WHEN somebody has seen the film THEN it is open to them alone, and covered where they share it', async () => {
  const answer = await club.somebody().run('/ask', { question: 'does the trawler sink with the crumbold?' });
  const somebody = club.somebody();
  const open = await somebody.press(PHRASES.seen, { on: answer });
  expect(open.isEphemeral).toBe(true);
  expect(isCovered(open)).toBe(false);
  expect(open.uncoveredText).toContain('The trawler sinks with the crumbold aboard');
  expect(open.buttons.map(({ label }) => label)).not.toContain(PHRASES.seen);
  expect(isCovered(answer)).toBe(true);

  const asker = club.somebody();
  const hidden = await asker.run('/ask', {
    question: 'does the trawler sink with the crumbold?',
    private: true,
  });
  const seen = await asker.press(PHRASES.seen, { on: hidden });
  const before = new Set(club.channel.messages.map(({ id }) => id));
  await asker.press(PHRASES.share, { on: seen });
  const shared = () => club.channel.messages.filter(({ id }) => !before.has(id));
  await club.discord.waitUntil(() => shared().length > 0, 'the shared message');
  expect(shared().map(isCovered)).toEqual([true]);
  expect(
    leaks(
      shared()
        .map(({ uncoveredText }) => uncoveredText)
        .join('\n'),
    ),
  ).toEqual([]);
});

test('GIVEN every sentence of every spoiler as a question THEN no word is open, whichever way it is asked', async () => {
  for (const passage of spoilers) {
    for (const { plain } of passage.sentences) {
      const asker = club.somebody();
      const mention = await (await asker.send(`<@bot> ${plain}`)).waitForReply();
      const answers = [
        mention,
        await asker.run('/ask', { question: plain }),
        await asker.run('/ask', { question: plain, private: true }),
        await club.somebody().useMenu(await club.ben.send(plain)),
      ];
      for (const answer of answers) {
        expect(leaks(answer.uncoveredText)).toEqual([]);
        if (!answer.buttons.some(({ label }) => label === PHRASES.around)) continue;
        const around = await club
          .somebody()
          .press(PHRASES.around, { on: answer })
          .catch(() => answer);
        expect(leaks(around.uncoveredText)).toEqual([]);
      }
      const line = await club.somebody().run('/quote', { about: plain.slice(0, 100) });
      expect(leaks(line.uncoveredText)).toEqual([]);
      expect(isCovered(line)).toBe(true);
      const whole = await club.somebody().press(PHRASES.showParagraph, { on: line });
      expect(leaks(whole.uncoveredText)).toEqual([]);
      expect(isCovered(whole)).toBe(true);
    }
  }
});

test('GIVEN answers that are paged through to the end THEN no page shows a spoiler’s words', async () => {
  for (const theme of ['Hope and renewal', 'Home', 'Human connection', 'The sea at night', 'Debt']) {
    const asker = club.somebody();
    const answer = await asker.run('/themes', { theme });
    for (let pages = 0; pages < 10; pages++) {
      expect(leaks(answer.uncoveredText)).toEqual([]);
      if (answer.buttons.find(({ label }) => label === PHRASES.next)?.isDisabled !== false) break;
      await asker.press(PHRASES.next, { on: answer });
    }
  }
});

test('GIVEN anything that is typed THEN no offer shows a spoiler’s words, only its place', async () => {
  const typed = [
    '',
    'tra',
    'qualley and mackie play',
    ...spoilers.map(({ plain }) => plain.text.slice(0, 60)),
  ];
  const offers: string[] = [];
  for (const text of typed) {
    for (const [command, option] of [
      ['/quote', 'about'],
      ['/cast', 'who'],
      ['/themes', 'theme'],
      ['/ask', 'film'],
    ] as const) {
      const choices = await club.somebody().type(command, option, text);
      offers.push(...choices.flatMap(({ name, value }) => [name, String(value)]));
    }
  }
  expect(leaks(offers.join('\n'))).toEqual([]);
  expect(offers).toContain('The Lanternfish · ¶ 6 (spoiler)');
});

test('GIVEN many random quotes THEN none is a spoiler', async () => {
  const drawn: MessageView[] = [];
  // Some at a time: a request that waits too long for its turn on a slow machine is sent again.
  for (let batch = 0; batch < 10; batch++) {
    const asked = Array.from({ length: 30 }, (_, index) =>
      club.somebody().run('/quote', index % 2 === 0 ? { film: 'The Lanternfish' } : {}),
    );
    drawn.push(...(await Promise.all(asked)));
  }
  expect(drawn.filter(isCovered)).toEqual([]);
  expect(drawn.flatMap(({ text }) => leaks(text))).toEqual([]);
});

test('GIVEN lists, summary and help THEN they hold no word of a spoiler', async () => {
  for (const film of reviews.map(({ title }) => title)) {
    const lists = await Promise.all([
      club.somebody().run('/cast', { film }),
      club.somebody().run('/themes', { film }),
      club.somebody().run('/help', { film }),
      club.ana.run('/summary', { film }),
    ]);
    expect(lists.flatMap(({ text }) => leaks(text))).toEqual([]);
  }
});

describe('GIVEN somebody of whom only a spoiler tells', () => {
  const ORCHARD = `---
title: The Orchard
cast:
  - { actor: Tom Reed, role: Gilbert, pronouns: he/him }
  - { actor: Ada Moss, role: Nell, pronouns: she/her }
---

Ada Moss plays Nell, who comes back to the orchard of her childhood.

||The murderer is Gilbert, who put the poison into the cider.||

Nobody says why the poison was bought, or for whom.
`;
  let orchard: Club;

  beforeAll(async () => {
    orchard = await foundClub(await libraryOf({ 'orchard.md': ORCHARD }));
  });
  afterAll(() => orchard.close());

  test('WHEN the asker goes on about them THEN no answer names them in the open', async () => {
    const asker = orchard.somebody();
    const first = await (await asker.send('<@bot> who is the murderer?')).waitForReply();
    expect(isCovered(first)).toBe(true);
    for (const question of ['why did he buy the poison?', 'why?', 'and him?', 'is he?']) {
      const answer = await (await asker.send(`<@bot> ${question}`)).waitForReply();
      expect(answer.uncoveredText).toContain(PHRASES.aboutCovered);
      expect(answer.uncoveredText).not.toMatch(/Reed|Gilbert/);
    }
  });

  describe('WHEN the asker covers a part of the question', () => {
    const QUESTION = 'so was it ||Gilbert|| who put the poison into the cider?';
    const openIn = ({ uncoveredText }: MessageView): string =>
      uncoveredText.replace(/(?<!\\)\|\|.*?(?<!\\)\|\|/gu, '…');

    test('THEN it is found as without, and is covered over the answer, whichever way it is asked', async () => {
      const asker = orchard.somebody();
      const mention = await (await asker.send(`<@bot> ${QUESTION}`)).waitForReply();
      const hidden = await asker.run('/ask', { question: QUESTION, private: true });
      const answers = [
        mention,
        hidden,
        await (await orchard.somebody().reply(mention, QUESTION)).waitForReply(),
        await asker.run('/ask', { question: QUESTION }),
        await orchard.somebody().useMenu(await orchard.ben.send(QUESTION)),
      ];
      const before = new Set(orchard.channel.messages.map(({ id }) => id));
      await asker.press(PHRASES.share, { on: hidden });
      const shared = () => orchard.channel.messages.filter(({ id }) => !before.has(id));
      await orchard.discord.waitUntil(() => shared().length > 0, 'the shared message');
      for (const answer of [...answers, ...shared()]) {
        expect(answer.text).toContain('The murderer is Gilbert');
        expect(openIn(answer)).toContain('-# “so was it … who put the poison into the cider?”');
        expect(openIn(answer)).not.toMatch(/Gilbert/);
      }
    });

    test.each([
      ['why does ||Gilbert buy|| the poison?', ['why?', 'and why did he?', 'is he?'], /Reed|Gilbert|buy/],
      ['is the poison for ||the miller||?', ['why?'], /miller/],
    ])('THEN no answer after “%s” names what was covered', async (question, others, covered) => {
      const asker = orchard.somebody();
      for (const typed of [question, ...others]) {
        const answer = await asker.run('/ask', { question: typed });
        expect(openIn(answer)).not.toMatch(covered);
      }
    });

    test.each([
      'who plays Nell? and was it ||Gilbert?||',
      'who plays ||Nell, and did Gilbert die? And who|| bought the poison?',
    ])('THEN “%s” keeps it covered', async (question) => {
      const answer = await orchard.somebody().run('/ask', { question });
      expect(openIn(answer)).not.toMatch(/Gilbert/);
    });
  });

  test('WHEN somebody else replies to the answer THEN theirs does not name them either', async () => {
    const first = await (await orchard.somebody().send('<@bot> who is the murderer?')).waitForReply();
    const answer = await (await orchard.somebody().reply(first, 'why did he buy the poison?')).waitForReply();
    expect(answer.uncoveredText).toContain(PHRASES.aboutCovered);
    expect(answer.uncoveredText).not.toMatch(/Reed|Gilbert/);
  });

  test('WHEN the asker names them THEN the answer may say whom it is about', async () => {
    const asker = orchard.somebody();
    await (await asker.send('<@bot> who plays Gilbert, the murderer?')).waitForReply();
    const answer = await (await asker.send('<@bot> why did he buy the poison?')).waitForReply();
    expect(answer.uncoveredText).toContain(PHRASES.about('Tom Reed'));
  });
});
