import { MessageType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/discord/api/Api.ts';
import { GivenUp } from '../../../src/discord/api/GivenUp.ts';
import {
  type Chat,
  type ChatMessage,
  createChat,
  type Surroundings,
} from '../../../src/discord/gateway/createChat.ts';
import { readMessage } from '../../../src/discord/gateway/readMessage.ts';
import type { Context } from '../../../src/discord/interactions/Context.ts';
import { NO_METRICS } from '../../../src/process/Metrics.ts';
import { DRIFTWOOD } from '../../support/driftwood.ts';
import { contextOf, fakeApi, type Written } from '../../support/fakeApi.ts';
import { ANA, BOT, messageOf } from '../../support/interactions.ts';
import { shippedLibrary } from '../../support/libraries.ts';
import { readingLibrary } from '../../support/readingLibrary.ts';
import { servicesOf } from '../../support/requests.ts';

const io = await shippedLibrary();

/** When a message was edited: a second after it was sent, and a day after. */
const SOON = '2026-11-22T12:00:01.000000+00:00';
const LATER = '2026-11-23T12:00:00.000000+00:00';

/** What is special about a message: whom it pings and whom it replies to by their ids. */
type Changes = Omit<Partial<ChatMessage>, 'mentions'> & { mentions?: string[]; repliesTo?: string };

function message(content: string, changes: Changes = {}): ChatMessage {
  const { mentions = content.includes(`<@${BOT}>`) ? [BOT] : [], repliesTo, ...rest } = changes;
  return {
    id: '500',
    channel_id: '600',
    guild_id: '700',
    content,
    type: MessageType.Default,
    author: { id: ANA },
    timestamp: '2026-11-22T12:00:00.000000+00:00',
    edited_timestamp: null,
    mentions: mentions.map((id) => ({ id })),
    ...(repliesTo !== undefined && {
      referenced_message: { author: { ...messageOf([]).author, id: repliesTo } },
    }),
    ...rest,
  };
}

/** A message to the bot itself. */
function direct(content: string): ChatMessage {
  const { guild_id: _, ...rest } = message(content);
  return rest;
}

const mention = `<@${BOT}>`;

/** What a message has that forwards another one. */
function forwarding(content: string): Pick<ChatMessage, 'message_snapshots'> {
  const { timestamp, edited_timestamp, mentions, mention_roles, attachments, embeds, type } = messageOf([]);
  const forwarded = {
    content,
    timestamp,
    edited_timestamp,
    mentions,
    mention_roles,
    attachments,
    embeds,
    type,
  };
  return { message_snapshots: [{ message: forwarded }] };
}

test.each([
  ['a direct mention', message(`${mention} who plays Micah?`), 'who plays Micah?'],
  [
    'the older form of a mention',
    message(`<@!${BOT}> who plays Micah?`, { mentions: [BOT] }),
    'who plays Micah?',
  ],
  ['a mention in the middle', message(`hey ${mention} who plays Micah?`), 'hey who plays Micah?'],
  ['a bare mention', message(mention), ''],
  ['a direct message', direct('who plays Micah?'), 'who plays Micah?'],
  ['an empty direct message', direct(''), null],
  [
    'a question that is forwarded to it in private',
    { ...direct(''), ...forwarding('who plays Micah?') },
    'who plays Micah?',
  ],
  ['one that is forwarded where others are', { ...message(''), ...forwarding(`${mention} who?`) }, null],
  [
    'a pinging reply to the bot',
    message('and the music?', { mentions: [BOT], repliesTo: BOT, type: MessageType.Reply }),
    'and the music?',
  ],
  ['a reply without ping', message('', { repliesTo: BOT, type: MessageType.Reply }), null],
  [
    'a reply to an interaction’s response, which comes without text',
    message('', { mentions: [BOT], repliesTo: BOT, type: MessageType.Reply }),
    null,
  ],
  [
    'a reply to somebody else',
    message('and the music?', { mentions: ['1'], repliesTo: '1', type: MessageType.Reply }),
    null,
  ],
  ['everyone', message('@everyone who plays Micah?', { mentions: [] }), null],
  ['a role', message('<@&123> who plays Micah?'), null],
  ['somebody else', message('<@123> who plays Micah?'), null],
  ['another bot', message(`${mention} who plays Micah?`, { author: { id: '1', bot: true } }), null],
  ['a webhook', message(`${mention} who plays Micah?`, { webhook_id: '1' }), null],
  ['a system message', message(mention, { type: MessageType.UserJoin }), null],
])('GIVEN %s THEN the words are %j', (_, seen, expected) => {
  expect(readMessage(seen, BOT)).toBe(expected);
});

/** Surroundings of which nothing is known. */
const NOWHERE: Surroundings = { localeOf: () => null, parentOf: () => null, isSpoilerChannel: () => false };

function chatWith(
  changes: Partial<Api> = {},
  context: Partial<Context> = {},
): { chat: Chat; written: Written[] } {
  const { api, written } = fakeApi(changes);
  return {
    chat: createChat(contextOf(io, api, context), NOWHERE),
    written,
  };
}

const question = message(`${mention} who plays Micah?`);
const edited = { ...message(`${mention} hows the score`), edited_timestamp: SOON };

test('GIVEN a mention THEN the answer is a reply to it', async () => {
  const { chat, written } = chatWith();
  await chat.created(question);
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject(['send', '600', { allowed_mentions: { parse: [] } }, '500']);
});

test('GIVEN words that are not for the bot THEN silence', async () => {
  const { chat, written } = chatWith();
  await chat.created(message('who plays Micah?'));
  await chat.updated({ ...message('who plays Micah?'), edited_timestamp: SOON });
  expect(written).toEqual([]);
});

test('GIVEN an edited question THEN it is answered again in the same place', async () => {
  const { chat, written } = chatWith();
  await chat.created(question);
  await chat.updated(edited);
  expect(written.map(([verb]) => verb)).toEqual(['send', 'edit']);
  expect(JSON.stringify(written[1])).toContain('sad piano');
  expect(written[1]?.[2]).toBe('answer-1');
});

test('GIVEN an update that changes no word, or is no edit THEN silence', async () => {
  const { chat, written } = chatWith();
  await chat.created(question);
  await chat.updated({ ...question, edited_timestamp: SOON });
  await chat.updated({ ...edited, edited_timestamp: null });
  expect(written.map(([verb]) => verb)).toEqual(['send']);
});

test('GIVEN an edit that comes before the answer is sent THEN the answer is edited, not doubled', async () => {
  const { chat, written } = chatWith();
  await Promise.all([chat.created(question), chat.updated(edited)]);
  expect(written.map(([verb]) => verb)).toEqual(['send', 'edit']);
});

const remark = message(`${mention} i liked the oranges`);
const asked = { ...message(`${mention} who composed the zither score`), edited_timestamp: SOON };

/** A chat that can tell a remark. */
async function readingChat(): Promise<{ chat: Chat; written: Written[] }> {
  const library = await readingLibrary({ 'a.md': DRIFTWOOD }, { 'i liked the oranges': 'remark' });
  return chatWith({}, { services: async () => servicesOf(library) });
}

test('GIVEN a remark THEN silence; GIVEN that it becomes a question, however soon, THEN that is answered', async () => {
  const { chat, written } = await readingChat();
  await chat.created(remark);
  expect(written).toEqual([]);
  await chat.updated(asked);
  expect(written.map(([verb]) => verb)).toEqual(['send']);

  const hasty = await readingChat();
  await Promise.all([hasty.chat.created(remark), hasty.chat.updated(asked)]);
  expect(hasty.written.map(([verb]) => verb)).toEqual(['send']);
});

test('GIVEN a question that becomes a remark THEN its answer goes', async () => {
  const { chat, written } = await readingChat();
  await chat.created({ ...asked, edited_timestamp: null });
  await chat.updated({ ...remark, edited_timestamp: SOON });
  expect(written.slice(1)).toEqual([['remove', '600', 'answer-1']]);
});

test('GIVEN a mention that is edited away THEN the answer goes; GIVEN that it comes back THEN it is answered', async () => {
  const { chat, written } = chatWith();
  await chat.created(question);
  // What is not said to the bot comes without text.
  await chat.updated({ ...question, content: '', mentions: [], edited_timestamp: SOON });
  await chat.updated(edited);
  expect(written.map(([verb]) => verb)).toEqual(['send', 'remove', 'send']);
});

test('GIVEN a message that was never said to the bot THEN an edit of it asks nothing of Discord', async () => {
  const { chat, written } = chatWith({ recent: async () => expect.fail('a channel was read') });
  await chat.updated({ ...question, content: '', mentions: [], edited_timestamp: SOON });
  expect(written).toEqual([]);
});

test('GIVEN a deleted question THEN its answer goes too, once', async () => {
  const { chat, written } = chatWith();
  await chat.created(question);
  await chat.deleted({ id: '500', channel_id: '600' });
  await chat.deleted({ id: '500', channel_id: '600' });
  await chat.deleted({ id: 'another', channel_id: '600' });
  expect(written.slice(1)).toEqual([['remove', '600', 'answer-1']]);
});

test('GIVEN an edit of a question from before the restart THEN its answer is found and edited', async () => {
  const answer = {
    ...messageOf([], '901'),
    message_reference: { type: 0, message_id: '500', channel_id: '600' },
  };
  const { chat, written } = chatWith({ recent: async () => [answer] });
  await chat.updated({ ...edited, edited_timestamp: LATER });
  expect(written).toMatchObject([['edit', '600', '901', {}]]);
});

test('GIVEN a mention that is added by an edit THEN it is answered while the message is fresh', async () => {
  const fresh = chatWith();
  await fresh.chat.updated(edited);
  expect(fresh.written.map(([verb]) => verb)).toEqual(['send']);
  const old = chatWith();
  await old.chat.updated({ ...edited, edited_timestamp: LATER });
  expect(old.written).toEqual([]);
});

test('GIVEN a person who is too fast THEN silence', async () => {
  const { chat, written } = chatWith({}, { mayAsk: () => false });
  await chat.created(question);
  expect(written).toEqual([]);
});

test('GIVEN a question that came too fast THEN it is answered when it is edited later', async () => {
  let mayAsk = false;
  const { chat, written } = chatWith({}, { mayAsk: () => mayAsk });
  await chat.created(question);
  mayAsk = true;
  await chat.updated(edited);
  expect(written.map(([verb]) => verb)).toEqual(['send']);
});

test('GIVEN an answer that was given up THEN it is counted as late, and an edit of the question asks again', async () => {
  const lost: string[] = [];
  const metrics = { ...NO_METRICS, lost: (loss: string) => void lost.push(loss) };
  let gives = true;
  const { api, written } = fakeApi();
  const send: Api['send'] = async (...sent) => {
    if (gives) throw new GivenUp('too much');
    return api.send(...sent);
  };
  const chat = createChat(contextOf(io, { ...api, send }, { metrics }), NOWHERE);
  await chat.created(question);
  gives = false;
  await chat.updated(edited);
  expect(lost).toEqual(['late']);
  expect(written.map(([verb]) => verb)).toEqual(['send']);
});

test('GIVEN a channel where it may not write THEN nothing breaks', async () => {
  const { chat, written } = chatWith({ send: async () => Promise.reject(new Error('Missing Permissions')) });
  await chat.created(question);
  await chat.updated(edited);
  await chat.deleted({ id: '500', channel_id: '600' });
  expect(written).toEqual([]);
});
