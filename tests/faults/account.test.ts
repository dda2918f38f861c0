import { describe, expect, test } from 'vitest';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { holdBack } from '../support/bot/holdBack.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();
const question = '<@bot> how is the score?';
const MESSAGES = '/channels/:channel/messages';

/** Founds a club for one test, looks on, and ends it. */
async function inClub(look: (club: Club) => Promise<void>): Promise<void> {
  const club = await foundClub(io);
  try {
    await look(club);
  } finally {
    await club.close();
  }
}

describe.concurrent('GIVEN a good token that Discord refuses once', () => {
  test('THEN the answer comes all the same, and so do all others', () =>
    inClub(async (club) => {
      club.discord.faults.failNext('POST', MESSAGES, { status: 401 });
      const first = await club.somebody().send(question);
      expect((await first.waitForReply()).text).toContain('sad piano');
      await club.bot.log.until(/the token is good/);
      const second = await club.somebody().send(question);
      expect((await second.waitForReply()).text).toContain('sad piano');
      expect(club.bot.log.like(/Discord refused the token/)).toHaveLength(1);
    }));

  test('for many requests at once THEN Discord is asked once whether it is good', () =>
    inClub(async (club) => {
      const asked = () => club.discord.requests.filter(({ path }) => path === '/applications/@me').length;
      const before = asked();
      const { delay, goOn } = holdBack();
      club.discord.faults.failNext('POST', MESSAGES, { status: 401, times: 4 });
      club.discord.faults.failNext('GET', '/applications/@me', { delay });
      const questions = await Promise.all([1, 2, 3, 4].map(() => club.somebody().send(question)));
      for (const one of questions) await one.waitForReply();
      goOn();
      await club.bot.log.until(/the token is good/);
      expect(asked()).toBe(before + 1);
    }));
});

test('GIVEN a token that Discord refuses from now on THEN the bot ends with the sentence of the start', async () => {
  const club = await foundClub(io);
  try {
    club.discord.faults.failNext('*', '*', { status: 401, times: 1_000 });
    await club.somebody().send(question);
    await expect(club.bot.ended).rejects.toThrow('Discord refuses the token in DISCORD_TOKEN');
  } finally {
    await club.discord.close();
  }
});
