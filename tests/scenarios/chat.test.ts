import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { MessageView } from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { startBot } from '../support/bot/startBot.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { quotedPassage } from '../support/quotedPassage.ts';

const io = await shippedLibrary();
let club: Club;

beforeAll(async () => {
  club = await foundClub(io);
});
// A reply where it may not read what was before is refused, and an edit of an answer that is gone.
afterAll(() => club.close(['message.reference.history', 'message.unknown']));

/** Waits until everything that was said has been read, and its answers are written. */
async function settled(): Promise<void> {
  await club.discord.gateway.flush();
  await club.discord.gateway.flush();
}

/** What the bot answered to a message, once all is answered. */
async function repliesTo(message: MessageView): Promise<readonly MessageView[]> {
  await settled();
  return message.replies;
}

describe('GIVEN a mention', () => {
  test('THEN the answer is a reply to it that pings nobody, and is sent with its id as an enforced nonce', async () => {
    const question = await club.somebody().send('<@bot> how is the score? @everyone');
    const answer = await question.waitForReply();
    expect(quotedPassage(answer, io).number).toBe(11);
    expect(answer).toMatchObject({ pinged: [], isEphemeral: false });
    const sent = club.discord.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
    );
    expect(sent.at(-1)?.body).toMatchObject({ nonce: question.id, enforce_nonce: true });
  });

  test('without words THEN the help', async () => {
    const answer = await (await club.somebody().send('<@bot>')).waitForReply();
    expect(answer.text).toContain('`/ask`');
  });

  test('in a thread THEN it is answered there', async () => {
    const thread = club.channel.createThread('the score', { members: ['bot'] });
    const question = await club.somebody().send('<@bot> how is the score?', { in: thread });
    expect(quotedPassage(await question.waitForReply(), io).number).toBe(11);
    expect(thread.messages).toHaveLength(2);
  });

  test('where it may not read what was before THEN it answers all the same', async () => {
    const archive = club.guild.createChannel('archive').deny('bot', PermissionFlagsBits.ReadMessageHistory);
    await club.somebody().send('<@bot> how is the score?', { in: archive });
    await club.discord.waitUntil(() => archive.messages.length === 2, 'an answer');
    const answer = archive.messages.at(-1);
    if (answer === undefined) expect.fail('no answer');
    expect(quotedPassage(answer, io).number).toBe(11);
  });
});

test('GIVEN direct messages THEN every one is answered', async () => {
  const eve = club.discord.createUser('Eve');
  const question = await eve.send('how is the score?');
  expect(quotedPassage(await question.waitForReply(), io).number).toBe(11);
});

test('GIVEN “help” WHEN it is written directly, or in a server THEN it tells of what can be done there', async () => {
  const directly = await (await club.discord.createUser('Fay').send('help')).waitForReply();
  expect(directly.text).toContain(PHRASES.helpDirect);
  expect(directly.text).not.toContain('`/club`');
  const inServer = await (await club.somebody().send('<@bot> help')).waitForReply();
  expect(inServer.text).toContain(PHRASES.helpChat);
  expect(inServer.text).toContain('`/club`');
});

describe('GIVEN words that are not for the bot', () => {
  test.each([
    ['that speak to nobody', 'how is the score?'],
    ['to everybody', '@everyone how is the score?'],
    ['to those who are here', '@here how is the score?'],
  ])('%s THEN silence', async (_, text) => {
    expect(await repliesTo(await club.somebody().send(text))).toEqual([]);
  });

  test('to a role THEN silence', async () => {
    const role = club.guild.createRole('critics', [], { isMentionable: true });
    expect(await repliesTo(await club.somebody().send(`${role.mention} how is the score?`))).toEqual([]);
  });

  test('in reply to somebody else THEN silence', async () => {
    const said = await club.ben.send('I liked it');
    expect(await repliesTo(await club.somebody().reply(said, 'how is the score?'))).toEqual([]);
  });

  test('in reply to a command’s answer, whose words Discord withholds, THEN silence', async () => {
    const answer = await club.somebody().run('/ask', { question: 'how is the score?' });
    expect(await repliesTo(await club.somebody().reply(answer, 'and the actors?'))).toEqual([]);
  });
});

describe('GIVEN a conversation', () => {
  test('WHEN somebody replies to the answer with “what else was he in?” THEN it knows who “he” is', async () => {
    const asker = club.somebody();
    const answer = await (await asker.send('<@bot> who plays Micah?')).waitForReply();
    const more = await (await asker.reply(answer, 'what else was he in?')).waitForReply();
    expect(more.text).toContain(`-# ${PHRASES.about('Anthony Mackie')}`);
    expect(quotedPassage(more, io).plain.text).toContain('Mackie');
  });

  test('WHEN somebody replies to another one’s answer THEN it is about what that shows', async () => {
    const answer = await (await club.somebody().send('<@bot> who plays Micah?')).waitForReply();
    const other = club.somebody();
    await (await other.send('<@bot> who plays Sam Walden?')).waitForReply();
    const more = await (await other.reply(answer, 'what else was he in?')).waitForReply();
    expect(more.text).toContain(`-# ${PHRASES.about('Anthony Mackie')}`);
  });

  test('WHEN the answer that is replied to was paged on THEN “more” is what comes after', async () => {
    const asker = club.somebody();
    const answer = await asker.run('/cast', { who: 'Qualley' });
    const seen = [quotedPassage(answer, io)];
    await asker.press(PHRASES.next, { on: answer });
    seen.push(quotedPassage(answer, io));
    const more = await (await club.somebody().reply(answer, '<@bot> more')).waitForReply();
    expect(seen).not.toContain(quotedPassage(more, io));
  });

  test('WHEN somebody mentions the bot in a reply to a command’s answer THEN it is about that as well', async () => {
    const answer = await club.somebody().run('/ask', { question: 'who plays Micah?' });
    const more = await (await club.somebody().reply(answer, '<@bot> what else was he in?')).waitForReply();
    expect(more.text).toContain(`-# ${PHRASES.about('Anthony Mackie')}`);
  });

  test('WHEN somebody replies to an answer with a question of its own THEN that is answered', async () => {
    const answer = await (await club.somebody().send('<@bot> who plays Micah?')).waitForReply();
    const music = await (await club.somebody().reply(answer, 'and the score?')).waitForReply();
    expect(quotedPassage(music, io).number).toBe(11);
  });

  test('WHEN somebody else asks “what else was he in?” THEN nothing of it is known', async () => {
    await (await club.somebody().send('<@bot> who plays Micah?')).waitForReply();
    const other = await (await club.somebody().send('<@bot> what else was he in?')).waitForReply();
    expect(other.text).not.toContain(PHRASES.about('Anthony Mackie'));
  });

  test('by commands THEN it goes on as well, and what was private is not continued in public', async () => {
    const asker = club.somebody();
    await asker.run('/cast', { who: 'Micah' });
    const more = await asker.run('/ask', { question: 'what else was he in?' });
    expect(more.text).toContain(PHRASES.about('Anthony Mackie'));
    const shy = club.somebody();
    await shy.run('/ask', { question: 'who plays Micah?', private: true });
    const open = await shy.run('/ask', { question: 'what else was he in?' });
    expect(open.text).not.toContain(PHRASES.about('Anthony Mackie'));
  });
});

describe('GIVEN a question that changes', () => {
  test('WHEN it is edited THEN the answer is edited, and there is still one', async () => {
    const asker = club.somebody();
    const question = await asker.send('<@bot> who plays Micah?');
    const answer = await question.waitForReply();
    await asker.edit(question, '<@bot> how is the score?');
    await club.discord.waitUntil(() => answer.edits > 0, 'the edit');
    expect(quotedPassage(answer, io).number).toBe(11);
    expect(await repliesTo(question)).toHaveLength(1);
  });

  test('WHEN a mention is added to it THEN it is answered', async () => {
    const asker = club.somebody();
    const question = await asker.send('how is the score?');
    await settled();
    await asker.edit(question, '<@bot> how is the score?');
    expect(quotedPassage(await question.waitForReply(), io).number).toBe(11);
  });

  test('WHEN Discord unfolds a link in it THEN nothing happens', async () => {
    const question = await club.somebody().send('<@bot> how is the score? https://example.com');
    const answer = await question.waitForReply();
    club.discord.unfurl(question);
    await settled();
    expect(answer.edits).toBe(0);
    expect(question.replies).toHaveLength(1);
  });

  test('WHEN its mention is edited away THEN its answer goes too', async () => {
    const asker = club.somebody();
    const question = await asker.send('<@bot> who plays Micah?');
    const answer = await question.waitForReply();
    await asker.edit(question, 'never mind');
    await club.discord.waitUntil(() => answer.isDeleted, 'the deletion');
  });

  test('WHEN it is deleted THEN its answer goes too', async () => {
    const asker = club.somebody();
    const question = await asker.send('<@bot> how is the score?');
    const answer = await question.waitForReply();
    await asker.delete(question);
    await club.discord.waitUntil(() => answer.isDeleted, 'the deletion');
  });

  test('WHEN its answer was deleted and it is edited THEN silence', async () => {
    const asker = club.somebody();
    const question = await asker.send('<@bot> who plays Micah?');
    const answer = await question.waitForReply();
    await club.ana.delete(answer);
    await asker.edit(question, '<@bot> how is the score?');
    expect(await repliesTo(question)).toEqual([]);
  });

  test('after the bot was started again WHEN it is edited THEN its answer is found and edited', async () => {
    const asker = club.somebody();
    const question = await asker.send('<@bot> who plays Micah?');
    const answer = await question.waitForReply();
    await club.bot.stop();
    const again = await startBot(club.discord, io);
    try {
      await asker.edit(question, '<@bot> how is the score?');
      await club.discord.waitUntil(() => answer.edits > 0, 'the edit');
      expect(quotedPassage(answer, io).number).toBe(11);
      expect(question.replies).toHaveLength(1);
    } finally {
      await again.stop();
    }
  });
});
