import { expect, test } from 'vitest';
import { foundClub } from '../support/bot/Club.ts';
import { startBot } from '../support/bot/startBot.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();
const question = 'how is the score?';

test('GIVEN two instances that overlap THEN every question is answered once', async () => {
  const club = await foundClub(io);
  const other = await startBot(club.discord, io);
  await club.discord.gateway.waitUntilConnected(2);
  const mentions = await Promise.all(
    Array.from({ length: 5 }, () => club.somebody().send(`<@bot> ${question}`)),
  );
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => club.somebody().run('/ask', { question })),
  );
  for (const answer of answers) expect(answer.text).toContain('sad piano');
  await Promise.all(mentions.map((mention) => mention.waitForReply()));
  await club.discord.gateway.flush();
  await club.discord.gateway.flush();
  for (const mention of mentions) expect(mention.replies).toHaveLength(1);
  const hall = club.guild.createChannel('hall');
  await club.ana.run('/summary', { channel: hall });
  await club.discord.waitUntil(() => hall.messages.length > 0, 'the summary');
  // One that stops before it has read the last command would not answer it.
  await club.discord.waitUntil(() => club.discord.doubled.length === 6, 'the second answer of each');
  await other.stop();
  await club.bot.stop();
  expect(hall.messages).toHaveLength(1);
  // Both answered each command; Discord took the first.
  expect(club.discord.doubled).toHaveLength(6);
  expect(club.discord.refusals.flatMap(({ rules }) => rules)).toEqual(
    Array(6).fill('interaction.acknowledged'),
  );
  for (const { log } of [club.bot, other]) expect(log.like(/"level":(?:40|50)/)).toEqual([]);
  await club.discord.close();
});
