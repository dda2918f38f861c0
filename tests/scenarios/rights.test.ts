import { PermissionFlagsBits } from 'discord-api-types/v10';
import { NotPossible } from 'loopback-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { shippedLibrary } from '../support/libraries.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads, ManageMessages, ManageThreads } =
  PermissionFlagsBits;

const io = await shippedLibrary();
let club: Club;

beforeEach(async () => {
  club = await foundClub(io);
});

describe('GIVEN /summary', () => {
  afterEach(() => club.close());

  test('THEN moderators post it where they are, and members are not offered it', async () => {
    const summary = await club.ana.run('/summary');
    expect(summary).toMatchObject({ isEphemeral: false, text: expect.stringMatching(/^## IO \(2019\)/) });
    await expect(club.ben.run('/summary')).rejects.toThrow(NotPossible);
    await expect(club.ana.run('/summary', {}, { in: club.ana.dm })).rejects.toThrow(NotPossible);
  });

  test('in another channel THEN it stands there, and the moderator is told', async () => {
    const hall = club.guild.createChannel('hall');
    const told = await club.ana.run('/summary', { channel: hall });
    expect(told).toMatchObject({ isEphemeral: true, text: PHRASES.summaryPosted(hall.mention) });
    await club.discord.waitUntil(() => hall.messages.length > 0, 'the summary');
    expect(hall.messages[0]?.text).toMatch(/^## IO/);
    expect(club.channel.messages).toEqual([]);
  });

  test('where one stands already WHEN “Update it” is pressed THEN it is edited in place', async () => {
    const hall = club.guild.createChannel('hall');
    await club.ana.run('/summary', { channel: hall });
    await club.discord.waitUntil(() => hall.messages.length > 0, 'the summary');
    const offer = await club.ana.run('/summary', { channel: hall });
    expect(offer.text).toBe(PHRASES.summaryExists(hall.mention));
    await club.ana.press(PHRASES.updateSummary, { on: offer });
    await club.discord.waitUntil(() => (hall.messages[0]?.edits ?? 0) > 0, 'the update');
    expect(offer.text).toBe(PHRASES.summaryUpdated(hall.mention));
    expect(hall.messages).toHaveLength(1);
  });

  test('where one stands already WHEN “Post a new one” is pressed THEN there are two', async () => {
    await club.ana.run('/summary');
    const offer = await club.ana.run('/summary');
    await club.ana.press(PHRASES.postSummary, { on: offer });
    await club.discord.waitUntil(() => club.channel.messages.length === 2, 'the new one');
    expect(offer.text).toBe(PHRASES.summaryPosted(club.channel.mention));
  });

  test('that is deleted before it is updated THEN the moderator is told', async () => {
    const summary = await club.ana.run('/summary');
    const offer = await club.ana.run('/summary');
    await club.ana.delete(summary);
    await club.ana.press(PHRASES.updateSummary, { on: offer });
    await club.discord.waitUntil(() => offer.text === PHRASES.summaryGone, 'the word');
    // The edit that found nothing.
    expect(club.discord.refusals).toMatchObject([{ rules: ['message.unknown'] }]);
    await club.close(['message.unknown']);
    club = await foundClub(io);
  });

  test.each([
    [
      'the moderator may not see',
      'ana',
      ViewChannel,
      (where: string) => PHRASES.youMayNot(where, '“View Channel”'),
    ],
    [
      'the moderator may not write',
      'ana',
      SendMessages,
      (where: string) => PHRASES.youMayNot(where, '“Send Messages”'),
    ],
    ['the bot may not see', 'bot', ViewChannel, (where: string) => PHRASES.iMayNot(where, '“View Channel”')],
    [
      'the bot may not write',
      'bot',
      SendMessages,
      (where: string) => PHRASES.iMayNot(where, '“Send Messages”'),
    ],
  ] as const)(
    'in a channel where %s THEN nothing is posted, and it says why',
    async (_, who, right, says) => {
      const hall = club.guild.createChannel('hall').deny(who === 'bot' ? 'bot' : club.ana, right);
      const told = await club.ana.run('/summary', { channel: hall });
      expect(told).toMatchObject({ isEphemeral: true, text: says(hall.mention) });
      await club.discord.gateway.flush();
      expect(hall.messages).toEqual([]);
    },
  );

  test('in a thread THEN the permission for threads decides', async () => {
    const thread = club.channel.createThread('old talk', { members: ['bot'] });
    club.channel.deny('bot', SendMessagesInThreads);
    const told = await club.ana.run('/summary', { channel: thread });
    expect(told.text).toBe(PHRASES.iMayNot(thread.mention, '“Send Messages in Threads”'));
    club.channel.allow('bot', SendMessagesInThreads);
    await club.ana.run('/summary', { channel: thread });
    await club.discord.waitUntil(() => thread.messages.length === 1, 'the summary');
  });

  test('in a locked thread THEN it says that it is locked', async () => {
    const thread = club.channel.createThread('old talk', { members: ['bot'] }).lock();
    const told = await club.ana.run('/summary', { channel: thread });
    expect(told.text).toBe(PHRASES.threadLocked(thread.mention));
    club.channel.allow('bot', ManageThreads);
    await club.ana.run('/summary', { channel: thread });
    await club.discord.waitUntil(() => thread.messages.length === 1, 'the summary');
  });

  test('that the server opens to a member THEN the member may post it where they may write', async () => {
    club.guild.allowCommand(club.ben, '/summary');
    const hall = club.guild.createChannel('hall').deny(club.ben, SendMessages);
    const told = await club.ben.run('/summary', { channel: hall });
    expect(told.text).toBe(PHRASES.youMayNot(hall.mention, '“Send Messages”'));
    expect((await club.ben.run('/summary')).text).toMatch(/^## IO/);
  });
});

describe('GIVEN a channel where the bot may not write', () => {
  afterEach(() => club.close(['channel.send', 'thread.send', 'message.unknown']));
  const line = (where: string, missing: string) => `-# ${PHRASES.couldNotAnswer(where, missing)}`;

  test('WHEN it is asked there THEN the log says so, without words and people', async () => {
    const quiet = club.guild.createChannel('quiet').deny('bot', SendMessages);
    await club.ben.send('<@bot> how is the quindle score?', { in: quiet });
    const line = await club.bot.log.until(/a permission is missing/);
    expect(JSON.parse(line)).toMatchObject({ channel: quiet.id, missing: 'SendMessages' });
    expect(club.bot.log.all.join('\n')).not.toMatch(new RegExp(`quindle|${club.ben.id}|Ben`));
  });

  test('THEN the next private reply to a moderator tells, once', async () => {
    const quiet = club.guild.createChannel('quiet').deny('bot', SendMessages);
    await club.ben.send('<@bot> how is the score?', { in: quiet });
    await club.bot.log.until(/a permission is missing/);
    const open = await club.ana.run('/ask', { question: 'how is the score?' });
    const member = await club.ben.run('/help');
    const moderator = await club.ana.run('/help');
    const again = await club.ana.run('/help');
    const told = line(quiet.mention, '“Send Messages”');
    expect(moderator.text.split('\n').at(-1)).toBe(told);
    for (const other of [open, member, again]) expect(other.text).not.toContain(quiet.mention);
  });

  test('and a button that answers a moderator in private THEN it tells as well', async () => {
    const quiet = club.guild.createChannel('quiet').deny('bot', SendMessages);
    await club.ben.send('<@bot> how is the score?', { in: quiet });
    await club.bot.log.until(/a permission is missing/);
    const answer = await club.ben.run('/ask', { question: 'how is the score?' });
    const around = await club.ana.press(PHRASES.around, { on: answer });
    expect(around.text).toContain(line(quiet.mention, '“Send Messages”'));
  });

  test('of another server THEN its moderators hear nothing of it', async () => {
    const quiet = club.guild.createChannel('quiet').deny('bot', SendMessages);
    await club.ben.send('<@bot> how is the score?', { in: quiet });
    await club.bot.log.until(/a permission is missing/);
    const elsewhere = await club.discord.createGuild({ name: 'Elsewhere' });
    elsewhere.createChannel('hall');
    const mara = elsewhere.addMember('Mara', { permissions: ManageMessages });
    expect((await mara.run('/help')).text).not.toContain(quiet.mention);
    expect((await club.ana.run('/help')).text).toContain(quiet.mention);
  });

  test('and a thread THEN each is told in a reply of its own', async () => {
    const quiet = club.guild.createChannel('quiet').deny('bot', SendMessages, SendMessagesInThreads);
    const thread = quiet.createThread('aside', { members: ['bot'] });
    await club.ben.send('<@bot> how is the score?', { in: quiet });
    await club.somebody().send('<@bot> how is the score?', { in: thread });
    for (const { id } of [quiet, thread])
      await club.bot.log.until(new RegExp(`"${id}".*a permission is missing`));
    const texts = [await club.ana.run('/help'), await club.ana.run('/help'), await club.ana.run('/help')];
    const told = texts.flatMap(({ text }) =>
      text.split('\n').filter((one) => one.includes('Somebody asked')),
    );
    expect(told.sort()).toEqual(
      [line(quiet.mention, '“Send Messages”'), line(thread.mention, '“Send Messages in Threads”')].sort(),
    );
  });

  test('WHEN it may write again and has answered THEN nobody is told any more', async () => {
    const quiet = club.guild.createChannel('quiet').deny('bot', SendMessages);
    await club.ben.send('<@bot> how is the score?', { in: quiet });
    await club.bot.log.until(/a permission is missing/);
    quiet.allow('bot', SendMessages);
    // Discord is asked for the second one once the bot has heard that the first one stands.
    for (let answers = 0; answers < 2; answers++)
      await (await club.somebody().send('<@bot> how is the score?', { in: quiet })).waitForReply();
    expect((await club.ana.run('/help')).text).not.toContain(quiet.mention);
  });

  test('WHEN it is asked by a command THEN it answers all the same', async () => {
    const quiet = club.guild.createChannel('quiet').deny('bot', SendMessages);
    const answer = await club.ben.run('/ask', { question: 'how is the score?' }, { in: quiet });
    expect(answer.text).toContain('sad piano');
  });
});

test('GIVEN a summary in a thread that was archived WHEN “Update it” is pressed THEN the moderator is told what opens it', async () => {
  const thread = club.channel.createThread('io', { by: club.ana });
  await club.ana.run('/summary', { channel: thread });
  await club.discord.waitUntil(() => thread.messages.length > 0, 'the summary');
  thread.archive();
  const offer = await club.ana.run('/summary', { channel: thread });
  await club.ana.press(PHRASES.updateSummary, { on: offer });
  await club.discord.waitUntil(() => offer.text === PHRASES.threadArchived(thread.mention), 'the word');
  await club.close(['thread.archived']);
});
