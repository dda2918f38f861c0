import type { Discord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { startBot } from '../../support/bot/startBot.ts';
import { shippedLibrary } from '../../support/libraries.ts';

const io = await shippedLibrary();
let discord: Discord;

beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(async () => {
  await discord.close();
});

test('GIVEN a direct message that does not say what kind of channel it is in THEN it is answered', async () => {
  const bot = await startBot(discord, io);
  const eve = discord.createUser('Eve');
  const answered = await (await eve.send('how is the score?')).waitForReply();
  expect(answered.text).toContain('sad piano');
  const id = '1300000000000000000';
  discord.gateway.dispatch('MESSAGE_CREATE', {
    id,
    channel_id: eve.dm.id,
    author: { id: eve.id, username: 'eve', discriminator: '0', global_name: null, avatar: null },
    content: 'Who plays Micah?',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
  });
  const isAnswered = () => eve.dm.messages.some(({ text }) => text.includes('Anthony Mackie'));
  await discord.waitUntil(isAnswered, 'an answer');
  await bot.stop();
});

test('GIVEN a question in a direct message WHEN it is edited after a restart THEN its answer follows', async () => {
  const before = await startBot(discord, io);
  const eve = discord.createUser('Eve');
  const question = await eve.send('Who plays Micah?');
  const answer = await question.waitForReply();
  await before.stop();
  const after = await startBot(discord, io);
  await eve.edit(question, 'how is the score?');
  await discord.waitUntil(() => answer.edits > 0, 'the edit');
  expect(answer.text).toContain('sad piano');
  expect(eve.dm.messages).toHaveLength(2);
  await after.stop();
});
