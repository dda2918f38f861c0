import { type Discord, ManualClock } from 'loopback-discord';
import { describe, expect, test } from 'vitest';
import { type Club, type ClubOptions, foundClub } from '../support/bot/Club.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();
const question = 'how is the score?';

/** Founds a club for one test, looks on, and ends it. */
async function inClub(look: (club: Club) => Promise<void>, options: ClubOptions = {}): Promise<void> {
  const club = await foundClub(io, options);
  try {
    await look(club);
  } finally {
    await club.close();
  }
}

/** Asks by command and by mention, and waits for both answers. */
async function asks(club: Club): Promise<void> {
  const [answer, mention] = await Promise.all([
    club.somebody().run('/ask', { question }),
    club.somebody().send(`<@bot> ${question}`),
  ]);
  expect(answer.text).toContain('sad piano');
  expect((await mention.waitForReply()).text).toContain('sad piano');
}

/** Every mention has one answer. */
function expectAllOnce({ channel }: Club): void {
  const mentions = channel.messages.filter(({ text }) => text.startsWith('<@'));
  expect(mentions.length).toBeGreaterThan(0);
  for (const mention of mentions) expect(mention.replies).toHaveLength(1);
}

describe.concurrent('GIVEN a bot that is on Discord', () => {
  test('WHEN its socket is cut while people ask THEN it resumes, and everybody is answered once', () =>
    inClub(async (club) => {
      await asks(club);
      club.discord.gateway.dropConnections();
      await club.discord.waitUntil(() =>
        club.discord.gateway.sessions.every(({ isConnected }) => !isConnected),
      );
      await Promise.all([asks(club), asks(club), asks(club)]);
      await asks(club);
      await club.discord.gateway.flush();
      expectAllOnce(club);
      expect(club.discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
      await club.bot.log.until(/the connection is back/);
      expect(club.bot.log.like(/the connection broke/)).toHaveLength(1);
    }));

  test('WHEN its socket is cut again and again THEN nothing is lost or doubled', () =>
    inClub(async (club) => {
      for (let cuts = 1; cuts <= 3; cuts++) {
        const asked = [asks(club), asks(club)];
        club.discord.gateway.dropConnections();
        await Promise.all(asked);
        await club.discord.waitUntil(
          () => club.discord.gateway.sessions.some(({ resumes }) => resumes >= cuts),
          'a resume',
        );
      }
      expectAllOnce(club);
    }));

  test.each<[string, (discord: Discord) => void]>([
    ['is told to reconnect', (discord) => discord.gateway.requestReconnect()],
    ['is told that its session is void but resumable', (discord) => discord.gateway.invalidateSessions(true)],
    ['is closed with 4000', (discord) => discord.gateway.closeConnections(4_000)],
    [
      'is closed with 4009, because its session timed out',
      (discord) => discord.gateway.closeConnections(4_009),
    ],
  ])('WHEN it %s THEN it comes again and answers', (_, act) =>
    inClub(async (club) => {
      const [before] = club.discord.gateway.sessions;
      act(club.discord);
      const isBack = () =>
        club.discord.gateway.sessions.some(
          (session) => session.resumes > 0 || (session !== before && session.isConnected),
        );
      await club.discord.waitUntil(isBack, 'the return');
      await asks(club);
      expectAllOnce(club);
    }),
  );

  test('WHEN its session is void THEN it starts a new one and answers', () =>
    inClub(async (club) => {
      const [before] = club.discord.gateway.sessions;
      club.discord.gateway.invalidateSessions(false);
      await club.discord.waitUntil(
        () => club.discord.gateway.sessions.some((session) => session !== before && session.isConnected),
        'a new session',
      );
      await asks(club);
      expectAllOnce(club);
    }));

  test('WHEN its heartbeats are never acknowledged THEN it gives the connection up, and resumes', () =>
    inClub(
      async (club) => {
        const again = club.discord.gateway.stopAcknowledgingHeartbeats();
        await club.bot.log.until(/the connection broke/);
        again();
        await club.discord.waitUntil(
          () => club.discord.gateway.sessions.some(({ resumes }) => resumes > 0),
          'a resume',
        );
        await asks(club);
        expectAllOnce(club);
      },
      { heartbeatInterval: 2_000 },
    ));

  test('WHEN Discord is away for a while THEN it says so once, comes again and answers', () =>
    inClub(async (club) => {
      await club.discord.faults.refuseConnections();
      await club.bot.log.until(/the connection broke/);
      await club.discord.faults.acceptConnections();
      await club.bot.log.until(/the connection is back/);
      await asks(club);
      expect(club.bot.log.like(/the connection broke/)).toHaveLength(1);
    }));

  test('WHEN Discord’s clock and its own are a year apart THEN it answers, and follows edits', () => {
    const clock = new ManualClock(Date.now() - 366 * 24 * 3_600_000);
    return inClub(
      async (club) => {
        await asks(club);
        const asker = club.somebody();
        const mention = await asker.send('<@bot> who plays Micah?');
        const answer = await mention.waitForReply();
        clock.advance(1_000);
        await asker.edit(mention, `<@bot> ${question}`);
        await club.discord.waitUntil(() => answer.edits > 0, 'the edit');
        expectAllOnce(club);
      },
      { clock },
    );
  });
});
