import { DiscordAPIError, type RequestMethod } from 'discord.js';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Api } from '../../../src/discord/api/Api.ts';
import type { Context } from '../../../src/discord/interactions/Context.ts';
import { createContext } from '../../../src/discord/interactions/createContext.ts';
import { deliver } from '../../../src/discord/interactions/deliver.ts';
import { Action, type Button, encodeButton } from '../../../src/messages/Button.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { contextOf, fakeApi, type Written } from '../../support/fakeApi.ts';
import {
  ANA,
  autocomplete,
  BEN,
  BOT,
  type Circumstances,
  CLUB,
  messageCommand,
  messageOf,
  press,
  slashCommand,
} from '../../support/interactions.ts';
import { shippedLibrary } from '../../support/libraries.ts';
import { servicesOf } from '../../support/requests.ts';

const io = await shippedLibrary();
const { ManageMessages, ViewChannel, SendMessages } = PermissionFlagsBits;

/** What the bot writes when this interaction comes. */
async function answered(
  interaction: APIInteraction,
  changes: Partial<Api> = {},
  context: Partial<Context> = {},
): Promise<Written[]> {
  const { api, written } = fakeApi(changes);
  await deliver(interaction, contextOf(io, api, context));
  return written;
}

function dataOf([first]: readonly Written[]): {
  type: number;
  text: string;
  flags: number;
  components: never[];
} {
  const [verb, response] = first ?? [];
  if (verb !== 'respond' || !isResponse(response)) expect.fail('no response');
  const data = 'data' in response && response.data !== undefined ? response.data : {};
  const flags = 'flags' in data && typeof data.flags === 'number' ? data.flags : 0;
  const components = 'components' in data ? data.components : [];
  return { type: response.type, text: JSON.stringify(data), flags, components: components as never[] };
}

function isResponse(value: unknown): value is APIInteractionResponse {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function apiError(code: number, status: number): DiscordAPIError {
  const method = 'POST' satisfies `${RequestMethod}`;
  return new DiscordAPIError(
    { code, message: 'refused' },
    code,
    status,
    method,
    'https://discord.example',
    {},
  );
}

test('GIVEN /ask THEN one message at once, mentioning nobody', async () => {
  const written = await answered(slashCommand('ask', { question: 'who plays Micah? @everyone <@1>' }));
  expect(written).toHaveLength(1);
  const { type, text, flags } = dataOf(written);
  expect(type).toBe(4);
  expect(flags).toBe(MessageFlags.IsComponentsV2);
  expect(text).toContain('"allowed_mentions":{"parse":[]}');
});

test('GIVEN options of every kind THEN they arrive', async () => {
  expect(
    dataOf(await answered(slashCommand('ask', { question: 'who plays Micah?', private: true }))).flags,
  ).toBe(32_768 | 64);
  expect(
    dataOf(await answered(slashCommand('ask', { question: 'who plays Micah?', for: { user: BEN } }))).text,
  ).toContain(`<@${BEN}>`);
});

test('GIVEN a user-installed bot where external apps are off THEN there is no share', async () => {
  const ask = slashCommand(
    'ask',
    { question: 'who plays Micah?', private: true },
    { userInstalled: true, permissions: SendMessages },
  );
  expect(dataOf(await answered(ask)).text).not.toContain('Share');
  const allowed = slashCommand(
    'ask',
    { question: 'who plays Micah?', private: true },
    { userInstalled: true },
  );
  expect(dataOf(await answered(allowed)).text).toContain('Share');
});

test('GIVEN a direct message THEN the user is the asker', async () => {
  const { components } = dataOf(
    await answered(slashCommand('ask', { question: 'who plays Micah?' }, { direct: true })),
  );
  expect(JSON.stringify(components)).toContain(BigInt(ANA).toString(36));
});

test.each(['ask', 'cast', 'themes', 'quote', 'summary', 'help'])(
  'GIVEN /%s THEN it is answered',
  async (name) => {
    const options = name === 'ask' ? { question: 'is it slow' } : {};
    expect(dataOf(await answered(slashCommand(name, options))).type).toBe(4);
  },
);

test('GIVEN "Ask about this" THEN the message is the question, without its mentions, answered in private', async () => {
  const { text, flags } = dataOf(await answered(messageCommand('<@123> who plays Micah?')));
  expect(text).toContain('“who plays Micah?”');
  expect(flags & MessageFlags.Ephemeral).not.toBe(0);
  expect(dataOf(await answered(messageCommand(''))).text).toContain(PHRASES.noText);
});

test.each<[what: string, message: Partial<APIMessage>]>([
  [
    'a poll',
    {
      poll: {
        question: { text: 'who plays Micah?' },
        answers: [],
        expiry: '',
        allow_multiselect: false,
        layout_type: 1,
      },
    },
  ],
  ['an embed', { embeds: [{ title: 'Micah', fields: [{ name: 'who plays Micah?', value: 'who?' }] }] }],
  ['text displays', { components: [{ type: 17, components: [{ type: 10, content: 'who plays Micah?' }] }] }],
  [
    'a forwarded message',
    { message_snapshots: [{ message: { ...messageOf([]), content: 'who plays Micah?' } }] },
  ],
  [
    'the message that a thread was started from',
    { type: 21, referenced_message: { ...messageOf([]), content: 'who plays Micah?' } },
  ],
])('GIVEN "Ask about this" on %s THEN its words are the question', async (_, message) => {
  const { text } = dataOf(await answered(messageCommand('', message)));
  expect(text).toContain('who plays Micah?');
  expect(text).toContain('Anthony Mackie');
});

test('GIVEN "Ask about this" on a reply that is a picture THEN the words are not taken from elsewhere', async () => {
  const message = { type: 19, referenced_message: { ...messageOf([]), content: 'who plays Micah?' } };
  expect(dataOf(await answered(messageCommand('', message))).text).toContain(PHRASES.noText);
});

test('GIVEN an option being typed THEN choices', async () => {
  const { type, text } = dataOf(await answered(autocomplete('cast', 'who', 'mic')));
  expect(type).toBe(8);
  expect(text).toContain('Anthony Mackie as Micah');
  expect(dataOf(await answered(autocomplete('ask', 'film', 'x'))).text).toBe('{"choices":[]}');
});

test.each([
  ['the asker', ANA, {}],
  ['a moderator', BEN, { permissions: ManageMessages }],
])(
  'GIVEN delete by %s THEN the update is deferred and the original deleted',
  async (_, user, circumstances) => {
    const written = await answered(await pressed('Delete', { user, ...circumstances }));
    expect(written).toEqual([['respond', { type: 6 }], ['deleteOriginal']]);
  },
);

test('GIVEN delete by anybody else THEN a private line', async () => {
  const written = await answered(await pressed('Delete', { user: BEN }));
  expect(dataOf(written)).toMatchObject({ type: 4, flags: 32_768 | 64 });
  expect(dataOf(written).text).toContain(PHRASES.notYours);
});

test('GIVEN share THEN the message for all is the response itself, and the private one loses its button', async () => {
  const share = await pressed('Share', {}, { private: true });
  const written = await answered(share);
  expect(written.map(([verb]) => verb)).toEqual(['respond', 'editSource']);
  expect(dataOf(written)).toMatchObject({ type: 4, flags: 32_768 });
  expect(written[1]?.[1]).toBe(share.message.id);
  expect(JSON.stringify(written[1]?.[2])).not.toContain('Share');
});

test('GIVEN share from two devices at once THEN one message is shared, and the other press is told', async () => {
  const { api, written } = fakeApi();
  const context = contextOf(io, api);
  const share = await pressed('Share', {}, { private: true });
  await Promise.all(['70', '71'].map((id) => deliver({ ...share, id }, context)));
  const responses = written.filter(([verb]) => verb === 'respond').map((entry) => dataOf([entry]));
  expect(responses.map(({ flags }) => flags)).toEqual([32_768, 32_768 | 64]);
  expect(responses[1]?.text).toContain(PHRASES.sharedAlready);
});

test('GIVEN share that comes again, as what Discord sends may THEN it gets the same response, of which Discord takes one', async () => {
  const { api, written } = fakeApi();
  const context = contextOf(io, api);
  const share = await pressed('Share', {}, { private: true });
  await Promise.all([deliver(share, context), deliver(share, context)]);
  const [first, again] = written.filter(([verb]) => verb === 'respond');
  expect(first).toEqual(again);
});

test('GIVEN share that another instance has answered THEN the button goes all the same', async () => {
  const respond = async () => Promise.reject(apiError(40_060, 400));
  const written = await answered(await pressed('Share', {}, { private: true }), { respond });
  expect(written.map(([verb]) => verb)).toEqual(['editSource']);
});

test('GIVEN share that Discord did not take THEN it can be pressed again', async () => {
  let fails = true;
  const { api, written } = fakeApi();
  const respond: Api['respond'] = async (...answer) => {
    if (fails) throw apiError(10_062, 404);
    await api.respond(...answer);
  };
  const context = contextOf(io, { ...api, respond });
  const share = await pressed('Share', {}, { private: true });
  await deliver(share, context);
  fails = false;
  await deliver({ ...share, id: '72' }, context);
  expect(dataOf(written)).toMatchObject({ type: 4, flags: 32_768 });
});

test('GIVEN a summary for another channel that comes again THEN it is posted once', async () => {
  const { api, written } = fakeApi();
  const context = contextOf(io, api);
  const post = slashCommand('summary', { channel: { channel: '55' } }, { channels: { '55': {} } });
  await deliver(post, context);
  await deliver(post, context);
  await deliver({ ...post, id: '8' }, context);
  expect(written.map(([verb]) => verb)).toEqual(['respond', 'send', 'respond', 'respond', 'send']);
});

test('GIVEN another channel where both may write THEN the summary is posted there', async () => {
  const written = await answered(
    slashCommand('summary', { channel: { channel: '55' } }, { channels: { '55': {} } }),
  );
  expect(written.map(([verb]) => verb)).toEqual(['respond', 'send']);
  expect(written[1]?.[1]).toBe('55');
});

test.each([
  ['the moderator may not write', { permissions: ViewChannel.toString() }, 'You may not post in <#55>'],
  [
    'the bot may not see',
    { app_permissions: SendMessages.toString() },
    'I need the permission “View Channel”',
  ],
  [
    'the bot may not write',
    { app_permissions: ViewChannel.toString() },
    'I need the permission “Send Messages”',
  ],
  ['Discord says nothing of the bot', { app_permissions: undefined }, 'I need the permission “View Channel”'],
  [
    'a thread is locked',
    {
      type: 11,
      permissions: ((1n << 38n) | ViewChannel).toString(),
      app_permissions: ((1n << 38n) | ViewChannel).toString(),
      thread_metadata: { locked: true },
    },
    'is locked',
  ],
])('GIVEN another channel where %s THEN nothing is posted, and it says why', async (_, changes, expected) => {
  const written = await answered(
    slashCommand('summary', { channel: { channel: '55' } }, { channels: { '55': changes } }),
  );
  expect(written).toHaveLength(1);
  expect(dataOf(written).text).toContain(expected);
});

test('GIVEN a post into a thread that Discord refuses after all THEN the permission is that for threads', async () => {
  const rights = ((1n << 38n) | ViewChannel).toString();
  const thread = { type: 11, permissions: rights, app_permissions: rights };
  const send = async () => Promise.reject(apiError(50_013, 403));
  const written = await answered(
    slashCommand('summary', { channel: { channel: '55' } }, { channels: { '55': thread } }),
    { send },
  );
  expect(JSON.stringify(written.at(-1))).toContain(PHRASES.iMayNot('<#55>', '“Send Messages in Threads”'));
});

test('GIVEN a summary in a thread that was archived THEN the moderator reads that a new one opens it', async () => {
  const posted = dataOf(await answered(slashCommand('summary')));
  const message = { ...messageOf(posted.components, '88'), flags: posted.flags };
  const offer = dataOf(
    await answered(slashCommand('summary', {}, { permissions: ManageMessages }), {
      recent: async () => [message],
    }),
  );
  const edit = async () => Promise.reject(apiError(50_083, 400));
  const update = press(buttonId(offer.components, PHRASES.updateSummary), offer, {
    permissions: ManageMessages,
  });
  const written = await answered(update, { edit });
  expect(JSON.stringify(written.at(-1))).toContain(PHRASES.threadArchived(`<#${CLUB}>`));
});

test('GIVEN a post that Discord refuses after all THEN the moderator is told', async () => {
  const send = async () => Promise.reject(apiError(50_013, 403));
  const written = await answered(
    slashCommand('summary', { channel: { channel: '55' } }, { channels: { '55': {} } }),
    { send },
  );
  expect(written.map(([verb]) => verb)).toEqual(['respond', 'editOriginal']);
  expect(JSON.stringify(written[1])).toContain('I may not post in <#55>');
});

test('GIVEN its own summary among the last messages THEN it offers to update it', async () => {
  const posted = dataOf(await answered(slashCommand('summary')));
  const recent = async () => [{ ...messageOf(posted.components, '88'), flags: posted.flags }];
  expect(dataOf(await answered(slashCommand('summary'), { recent })).text).toContain('Update it');
  const forbidden = async () => Promise.reject(apiError(50_001, 403));
  expect(dataOf(await answered(slashCommand('summary'), { recent: forbidden })).text).toContain('How to ask');
});

test('GIVEN somebody else’s look-alike THEN it is not taken for its own', async () => {
  const posted = dataOf(await answered(slashCommand('summary')));
  const message = { ...messageOf(posted.components, '88'), flags: posted.flags };
  const recent = async () => [{ ...message, author: { ...message.author, id: BEN, bot: true } }];
  expect(dataOf(await answered(slashCommand('summary'), { recent })).text).not.toContain('Update it');
});

/** A bot for which time stands still: a slow machine asks no slower than people may. */
function standingStill() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { api, written } = fakeApi();
  const given = { api, botId: BOT, log: pino({ level: 'silent' }) };
  return { context: createContext(servicesOf(io), () => io, given), written };
}

test('GIVEN six questions in a row THEN the sixth gets one private line', async () => {
  const { context, written } = standingStill();
  for (let question = 0; question < 6; question++)
    await deliver(slashCommand('ask', { question: 'is it slow' }), context);
  const texts = written.map((entry) => dataOf([entry]).text);
  expect(texts.slice(0, 5).every((text) => !text.includes(PHRASES.tooFast))).toBe(true);
  expect(texts[5]).toContain(PHRASES.tooFast);
  await deliver(slashCommand('ask', { question: 'is it slow' }, { user: BEN }), context);
  expect(dataOf(written.slice(-1)).text).not.toContain(PHRASES.tooFast);
});

test('GIVEN presses at a pace that is nobody’s THEN one private line, and others are answered', async () => {
  const { context, written } = standingStill();
  const next = await pressed('Next', {});
  for (let presses = 0; presses < 31; presses++) await deliver(next, context);
  const texts = written.map((entry) => dataOf([entry]).text);
  expect(texts.slice(0, 30).every((text) => !text.includes(PHRASES.tooFast))).toBe(true);
  expect(texts[30]).toContain(PHRASES.tooFast);
  await deliver(await pressed('Next', { user: BEN }), context);
  expect(dataOf(written.slice(-1)).text).not.toContain(PHRASES.tooFast);
});

test('GIVEN something of ours that breaks THEN one private sentence with a number, and the log has it all', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  const random = (): number => {
    throw new Error('/srv/secret/path broke');
  };
  const written = await answered(
    slashCommand('quote'),
    {},
    { services: async () => servicesOf(io, { random }), log },
  );
  const { text, flags } = dataOf(written);
  expect(text).toContain('Something went wrong on my side');
  expect(text).not.toMatch(/secret|broke|Error/);
  expect(flags & MessageFlags.Ephemeral).not.toBe(0);
  expect(lines.join('')).toContain('/srv/secret/path broke');
});

test('GIVEN an interaction that is gone THEN it is let pass', async () => {
  const respond = async () => Promise.reject(apiError(10_062, 404));
  await expect(answered(slashCommand('help'), { respond })).resolves.toEqual([]);
});

test('GIVEN kinds and commands that the bot does not know THEN silence, and no error', async () => {
  const strange = { ...slashCommand('ask'), type: 99 } as unknown as APIInteraction;
  expect(await answered(strange)).toEqual([]);
  expect(await answered(slashCommand('nothing'))).toEqual([]);
});

/** A press of the button with this label on an answer that Ana got. */
async function pressed(label: string, circumstances: Circumstances, options: Record<string, boolean> = {}) {
  const { components, flags } = dataOf(
    await answered(slashCommand('ask', { question: 'who plays Micah?', ...options })),
  );
  return press(buttonId(components, label), { components, flags }, circumstances);
}

/** The id of the button with this label in a message; '' where there is none. */
function buttonId(
  rows: { type: number; components: { label?: string; custom_id?: string }[] }[],
  label: string,
) {
  const buttons = rows
    .filter(({ type }) => type === ComponentType.ActionRow)
    .flatMap((row) => row.components);
  return buttons.find((button) => button.label === label)?.custom_id ?? '';
}

describe('GIVEN an id that somebody makes up', () => {
  /** What a button of each action would do; all of Ana’s. */
  const film = io.films[0]?.review;
  const passage = film?.passages[0]?.id ?? '';
  const about = { asker: ANA, filmId: film?.id ?? '' };
  const quotes = { ...about, position: 0, quotes: [{ passage, sentence: null }] };
  const summary = { filmId: about.filmId, channel: '55', message: '88' };
  const unanswered = { filmId: about.filmId, position: 0, code: passage };
  const made: readonly Button[] = [
    { action: Action.Previous, ...quotes },
    { action: Action.Next, ...quotes },
    { action: Action.Around, ...quotes },
    { action: Action.Share, ...quotes },
    { action: Action.Paragraph, ...quotes },
    { action: Action.Seen, ...quotes },
    { action: Action.NotAsked, ...quotes },
    { action: Action.UpdateSummary, ...summary },
    { action: Action.Unanswered, ...unanswered },
    { action: Action.AnswerIsIn, ...unanswered },
    { action: Action.Ignore, ...unanswered },
    { action: Action.Pinned, ...unanswered },
    { action: Action.RemovePin, ...unanswered },
    { action: Action.PostSummary, ...summary },
    { action: Action.StopSummary, ...summary },
    { action: Action.Delete, asker: ANA },
    { action: Action.Film, ...about },
    { action: Action.Suggestion, ...about, position: 0 },
    { action: Action.Help, filmId: about.filmId },
    { action: Action.NextQuestion, ...about, position: 0 },
    { action: Action.TalkAnswer, ...about, position: 0 },
    { action: Action.Guess, ...about, position: 0, riddle: { passage, sentence: 0 } },
    { action: Action.Solution, ...about, position: 0, riddle: { passage, sentence: 0 } },
    { action: Action.RemoveSchedule, channel: '55', schedule: '1764201600000123' },
    { action: Action.ResumeSchedule, channel: '55', schedule: '1764201600000123' },
    { action: Action.EditSchedule, channel: '55', schedule: '1764201600000123' },
    { action: Action.AddFilm, film: null, draft: 'a1' },
    { action: Action.ReplaceFilm, film: null, draft: 'a1' },
    { action: Action.DropDraft, film: null, draft: 'a1' },
    { action: Action.EditFilm, film: 'a1', draft: null },
    { action: Action.RemoveFilm, film: 'a1', draft: null },
    { action: Action.KeepFilm, film: 'a1', draft: null },
  ];

  test('THEN every action is among them', () => {
    expect(made.map(({ action }) => action).sort()).toEqual(Object.values(Action).sort());
  });

  test.each(made)(
    'for the action $action WHEN it comes from a message without it THEN one private line',
    async (button) => {
      const answer = dataOf(
        await answered(slashCommand('ask', { question: 'who plays Micah?', private: true })),
      );
      for (const components of [[], answer.components]) {
        const pressed = press(
          encodeButton({ ...button, ...('asker' in button && { asker: BEN }) }),
          { components, flags: answer.flags },
          { user: BEN, permissions: ManageMessages },
        );
        const written = await answered(pressed);
        expect(written).toHaveLength(1);
        expect(dataOf(written)).toMatchObject({ type: 4, flags: 32_768 | 64 });
        expect(dataOf(written).text).toContain(PHRASES.unknownButton);
      }
    },
  );
});

describe('GIVEN a command that names its channel in one of two ways, or not at all', () => {
  /** `/summary` without these fields. */
  function without(fields: object): APIInteraction {
    return JSON.parse(JSON.stringify({ ...slashCommand('summary'), ...fields }));
  }

  test.each([
    ['by its id', { channel: undefined }],
    ['as a channel', { channel_id: undefined }],
  ])('%s THEN that channel is read', async (_, fields) => {
    const read: string[] = [];
    const recent = async (channel: string) => {
      read.push(channel);
      return [];
    };
    expect(dataOf(await answered(without(fields), { recent })).text).toContain('How to ask');
    expect(read).toEqual([CLUB]);
  });

  test('not at all THEN none is read', async () => {
    const recent = async () => expect.fail('a channel was read');
    const neither = without({ channel: undefined, channel_id: undefined });
    expect(dataOf(await answered(neither, { recent })).text).toContain('How to ask');
  });
});
