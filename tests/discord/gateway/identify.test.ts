import { expect, test } from 'vitest';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { startBot } from '../../support/bot/startBot.ts';
import { shippedLibrary } from '../../support/libraries.ts';

const io = await shippedLibrary();

test('GIVEN sessions that Discord calls void until no start is left THEN the bot waits, and the token stays', async () => {
  const discord = await openDiscord({ sessionStarts: 2 });
  const bot = await startBot(discord, io);
  const { token } = discord;
  for (let starts = 1; starts < 2; starts++) {
    const [before] = discord.gateway.sessions;
    discord.gateway.invalidateSessions(false);
    await discord.waitUntil(
      () => discord.gateway.sessions.some((session) => session !== before && session.isConnected),
      'a new session',
    );
  }
  discord.gateway.invalidateSessions(false);
  await bot.log.until(/no start of a session is left/);
  expect(discord.token).toBe(token);
  expect(discord.refusals).toEqual([]);
  await bot.stop();
  await discord.close();
});
