import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { createLog } from '../../src/shared/createLog.ts';
import { openClubs } from '../../src/store/openClubs.ts';
import { Lines } from '../support/bot/Lines.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { startBot } from '../support/bot/startBot.ts';
import { inFolder, shippedLibrary } from '../support/libraries.ts';

test('GIVEN settings WHEN the bot is removed from a server THEN they go; WHEN the server is away THEN they stay', async () => {
  await inFolder(async (dataDir) => {
    const discord = await openDiscord();
    const clubs = await openClubs({ dataDir, databaseUrl: null }, createLog('silent'));
    const forgotten = new Lines();
    const forget = async (server: string): Promise<void> => {
      await clubs.forget(server);
      forgotten.add(server);
    };
    const bot = await startBot(discord, await shippedLibrary(), {}, undefined, { ...clubs, forget });
    const guilds = [await discord.createGuild(), await discord.createGuild()];
    for (const guild of guilds) {
      guild.createChannel('club');
      await discord.gateway.flush();
      const boss = guild.addMember('Boss', { permissions: PermissionFlagsBits.ManageGuild });
      await boss.run('/club answers', { mode: 'private' });
    }
    const [left, away] = guilds;
    left?.removeBot();
    away?.goAway();
    await forgotten.until(/./);
    // What comes after it was read after it.
    await discord.gateway.flush();
    expect(forgotten.all).toEqual([left?.id]);
    expect([left, away].map((guild) => clubs.of(guild?.id ?? '').size)).toEqual([0, 1]);
    await bot.stop();
    await clubs.close();
    expect(discord.refusals).toEqual([]);
    await discord.close();
  });
});
