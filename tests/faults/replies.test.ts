import type { Fault } from 'loopback-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { holdBack } from '../support/bot/holdBack.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();
const question = 'how is the score?';
const CALLBACK = /\/callback$/;
const MESSAGES = '/channels/:channel/messages';
let club: Club;

beforeEach(async () => {
  club = await foundClub(io);
});

afterEach(() => club.close());

/** Waits until a request has come that is not answered yet. */
function isOpen(path: RegExp): Promise<void> {
  const open = () =>
    club.discord.requests.some((request) => path.test(request.path) && request.status === null);
  return club.discord.waitUntil(open, 'a request');
}

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['a rate limit', { status: 429, retryAfter: 0.05 }],
  ['a global rate limit', { status: 429, retryAfter: 0.05, global: true }],
  ['a rate limit, three times', { status: 429, retryAfter: 0.02, times: 3 }],
  ['a failure', { status: 500 }],
  ['a gateway that is away', { status: 502 }],
  ['a connection that breaks', { dropConnection: true }],
  ['a connection that breaks twice', { dropConnection: true, times: 2 }],
];

describe('GIVEN a reply that meets', () => {
  test.each(FAULTS)('%s WHEN it answers a command THEN it arrives', async (_, fault) => {
    club.discord.faults.failNext('POST', CALLBACK, fault);
    expect((await club.ben.run('/ask', { question })).text).toContain('sad piano');
    expect((await club.ben.run('/ask', { question })).text).toContain('sad piano');
  });

  test.each(FAULTS)('%s WHEN it answers a mention THEN it arrives once', async (_, fault) => {
    club.discord.faults.failNext('POST', MESSAGES, fault);
    const mention = await club.ben.send(`<@bot> ${question}`);
    expect((await mention.waitForReply()).text).toContain('sad piano');
    await club.discord.gateway.flush();
    expect(mention.replies).toHaveLength(1);
  });

  test('a slow answer WHEN it answers a command THEN it arrives', async () => {
    club.discord.faults.failNext('POST', CALLBACK, { delay: 300 });
    const answer = club.ben.run('/ask', { question });
    await isOpen(CALLBACK);
    club.clock.advance(300);
    expect((await answer).text).toContain('sad piano');
  });

  test('a slow answer WHEN it answers a mention THEN it arrives once', async () => {
    club.discord.faults.failNext('POST', MESSAGES, { delay: 300 });
    const mention = await club.ben.send(`<@bot> ${question}`);
    await isOpen(/\/messages$/);
    club.clock.advance(300);
    expect((await mention.waitForReply()).text).toContain('sad piano');
    await club.discord.gateway.flush();
    expect(mention.replies).toHaveLength(1);
  });

  test.each<[string, Fault]>([
    ['a failure', { status: 500, takesEffect: true }],
    ['a broken connection', { dropConnection: true, takesEffect: true }],
  ])('%s though Discord took it WHEN it answers a mention THEN it stands there once', async (_, fault) => {
    club.discord.faults.failNext('POST', MESSAGES, fault);
    const mention = await club.ben.send(`<@bot> ${question}`);
    const answer = await mention.waitForReply();
    await club.discord.waitUntil(
      () => club.discord.requests.filter(({ path }) => path.endsWith('/messages')).length === 2,
      'the second try',
    );
    await club.discord.gateway.flush();
    expect(mention.replies).toHaveLength(1);
    // It is known where the answer stands: it follows the question.
    await club.ben.delete(mention);
    await club.discord.waitUntil(() => answer.isDeleted, 'the deletion');
  });

  test('a broken connection though Discord took it WHEN it is a command THEN its later steps follow, once', async () => {
    const hall = club.guild.createChannel('hall');
    club.discord.faults.failNext('POST', CALLBACK, { dropConnection: true, takesEffect: true });
    club.discord.faults.failNext('POST', MESSAGES, { dropConnection: true, takesEffect: true });
    await club.ana.run('/summary', { channel: hall });
    await club.discord.waitUntil(
      () => club.discord.requests.filter(({ path }) => path === `/channels/${hall.id}/messages`).length >= 3,
      'the second try',
    );
    await club.discord.gateway.flush();
    expect(hall.messages).toHaveLength(1);
    // The second try of the first answer.
    await club.close(['interaction.acknowledged'], 1);
    club = await foundClub(io);
  });

  test('an answer that is no JSON WHEN it answers a mention THEN it stands there, and nothing breaks', async () => {
    club.discord.faults.failNext('POST', MESSAGES, { body: '{"id": ', takesEffect: true });
    const mention = await club.ben.send(`<@bot> ${question}`);
    expect((await mention.waitForReply()).text).toContain('sad piano');
    await club.bot.log.until(/a question could not be answered/);
    // Where it stands was not said; it is looked for.
    await club.ben.edit(mention, '<@bot> who plays Micah?');
    await club.discord.waitUntil(() => (mention.replies[0]?.edits ?? 0) > 0, 'the edit');
    expect(mention.replies).toHaveLength(1);
  });
});

describe('GIVEN an answer that Discord does not take any more', () => {
  test('WHEN it is too late THEN the log says so, and nothing else breaks', async () => {
    const body = { message: 'Unknown interaction', code: 10_062 };
    club.discord.faults.failNext('POST', CALLBACK, { status: 404, body, takesEffect: true });
    await club.ben.run('/ask', { question });
    await club.bot.log.until(/answered too late/);
    expect((await club.ben.run('/ask', { question })).text).toContain('sad piano');
  });

  test('WHEN Discord makes it wait for longer than it can be taken THEN it is asked once, and everything goes on', async () => {
    club.discord.faults.failNext('POST', CALLBACK, { status: 429, retryAfter: 10, takesEffect: true });
    await club.ben.run('/ask', { question });
    await club.bot.log.until(/answered too late/);
    expect(club.discord.requests.filter(({ path }) => CALLBACK.test(path))).toHaveLength(1);
    expect((await club.ben.run('/ask', { question })).text).toContain('sad piano');
  });

  test('WHEN it is refused THEN the log has why, and no word of the question and no token', async () => {
    const body = { message: 'Invalid Form Body', code: 50_035, errors: {} };
    club.discord.faults.failNext('POST', CALLBACK, { status: 400, body, takesEffect: true });
    await club.ben.run('/ask', { question: 'quindle score' });
    const line = await club.bot.log.until(/an interaction could not be answered/);
    expect(JSON.parse(line)).toMatchObject({ err: { code: 50_035, status: 400 } });
    expect(club.bot.log.all.join('\n')).not.toContain('quindle');
    for (const { path } of club.discord.requests.filter(({ path }) => CALLBACK.test(path)))
      expect(line).not.toContain(path.split('/').at(-2));
  });
});

test('GIVEN one slow answer THEN the others do not wait for it', async () => {
  const { delay, goOn } = holdBack();
  club.discord.faults.failNext('POST', CALLBACK, { delay });
  const slow = club.somebody().run('/ask', { question });
  await isOpen(CALLBACK);
  const others = await Promise.all(
    Array.from({ length: 20 }, () => club.somebody().run('/ask', { question })),
  );
  expect(others).toHaveLength(20);
  goOn();
  expect((await slow).text).toContain('sad piano');
});

test('GIVEN a Discord that is away for a moment while it answers THEN the answer arrives when it is back', async () => {
  const mention = await club.ben.send(`<@bot> ${question}`);
  await mention.waitForReply();
  const fault = club.discord.faults.failNext('POST', MESSAGES, { dropConnection: true, times: 3 });
  const second = await club.ben.send(`<@bot> ${question}`);
  expect((await second.waitForReply()).text).toContain('sad piano');
  fault();
});

test('GIVEN a post that Discord refuses after all THEN the moderator reads that it does not stand', async () => {
  const hall = club.guild.createChannel('hall');
  club.discord.faults.failNext('POST', MESSAGES, {
    status: 403,
    body: { message: 'Missing Access', code: 50_001 },
  });
  const told = await club.ana.run('/summary', { channel: hall });
  await club.discord.waitUntil(
    () => told.text === PHRASES.iMayNot(hall.mention, '“View Channel”'),
    'the word',
  );
  expect(hall.messages).toEqual([]);
});
