import { type APIInteraction, ApplicationCommandType, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { autocomplete, messageCommand, press, slashCommand } from '../support/interactions.ts';
import { shippedLibrary } from '../support/libraries.ts';

const io = await shippedLibrary();
let club: Club;

beforeAll(async () => {
  club = await foundClub(io);
});
afterAll(async () => {
  const { log } = club.bot;
  // Discord does not know these interactions, nor the channels in them, and refuses every answer to them.
  await club.close(['interaction.unknown', 'request.route', 'channel.unknown', 'request.snowflake']);
  // No rejection was left to nobody.
  expect(log.like(/a task failed/)).toEqual([]);
});

let sent = 0;

/**
 * Sends an interaction, each with an id and a token of its own and from another person: nobody is too fast.
 *
 * @returns the path that it is answered by
 */
function dispatches(interaction: unknown): string {
  sent += 1;
  const id = String(10n ** 17n + BigInt(sent));
  const fresh = [['member', 'user', 'id'], ['user', 'id'], ['id']].reduce(
    (value, path) => changed(value, path, { value: id }),
    interaction,
  );
  club.discord.gateway.dispatch('INTERACTION_CREATE', fresh);
  return `/interactions/${id}/interaction-token/callback`;
}

/** Sends an interaction, however it looks, and waits until the bot has read it and still answers others. */
async function sends(interaction: unknown): Promise<readonly unknown[]> {
  const path = dispatches(interaction);
  await answersOthers();
  return club.discord.requests.filter((request) => request.path === path).map(({ body }) => body);
}

async function answersOthers(): Promise<void> {
  const answer = await club.somebody().run('/ask', { question: 'how is the score?' });
  expect(answer.text).toContain('sad piano');
  await club.discord.gateway.flush();
}

/** Sends many interactions, some at a time: discord.js gives a request up, and sends it again, after 15 seconds. */
async function sendsAll(interactions: readonly unknown[]): Promise<void> {
  for (const [index, interaction] of interactions.entries()) {
    dispatches(interaction);
    if (index % 50 === 49) await answersOthers();
  }
}

const summary = slashCommand('summary', { channel: { channel: '5' } }, { channels: { '5': {} } });

const whole: readonly (readonly [string, APIInteraction])[] = [
  ['a slash command', slashCommand('ask', { question: 'how is the score?', private: true })],
  ['a slash command with a channel', summary],
  ['a message command', messageCommand('how is the score?')],
  ['a button', press('1p7.9jyi.0.', { components: [], flags: MessageFlags.IsComponentsV2 })],
  ['an option that is typed', autocomplete('quote', 'about', 'music')],
];

const { id: _, ...withoutId } = slashCommand('help');

/** Every field of a value, as the path to it. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])]);
}

/** A copy in which the field at a path is another, or missing. */
function changed(
  value: unknown,
  [key, ...rest]: readonly string[],
  to: { readonly value: unknown } | null,
): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    if (rest.length > 0) return [[name, changed(inner, rest, to)]];
    return to === null ? [] : [[name, to.value]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

describe('GIVEN an interaction', () => {
  test.each(whole)('that is whole (%s) THEN it gets one answer', async (_, interaction) => {
    const path = dispatches(interaction);
    const answers = () => club.discord.requests.filter((request) => request.path === path);
    await club.discord.waitUntil(() => answers().length > 0, 'an answer');
    await club.discord.gateway.flush();
    expect(answers()).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['of a kind that Discord may come up with tomorrow', { ...slashCommand('ask'), type: 99 }],
    [
      'of a person’s menu',
      { ...slashCommand('ask'), data: { id: '1', name: 'ask', type: ApplicationCommandType.User } },
    ],
    ['with a command that the bot does not have', slashCommand('vanished')],
    ['that is nothing', null],
    ['that is a word', 'interaction'],
    ['that is empty', {}],
    ['without an id', withoutId],
    ['without a token', { ...slashCommand('help'), token: undefined }],
  ])('%s THEN it is let pass without a word', async (_, interaction) => {
    expect(await sends(interaction)).toEqual([]);
  });

  test('that breaks the bot while something is typed THEN it gets no choices, since Discord takes no message there', async () => {
    const { data: _, ...rest } = autocomplete('quote', 'about', 'music');
    expect(await sends(rest)).toEqual([{ type: 8, data: { choices: [] } }]);
  });

  test('that breaks the bot THEN the person gets one private sentence', async () => {
    const { data: _, ...rest } = slashCommand('help');
    expect(await sends(rest)).toMatchObject([{ type: 4, data: { flags: 32_832 } }]);
  });
});

describe('GIVEN an interaction of which any field is', () => {
  test.each(whole)(
    'missing (%s) THEN it is answered or let pass, and the bot goes on',
    async (_, interaction) => {
      await sendsAll(pathsOf(interaction).map((path) => changed(interaction, path, null)));
      await sends(interaction);
    },
  );

  test.each(whole)(
    'something else (%s) THEN it is answered or let pass, and the bot goes on',
    async (_, interaction) => {
      // What else there is was sent with the others; a summary makes the bot read a channel, which has its limits.
      const within = (path: readonly string[]) => interaction !== summary || path[0] === 'data';
      const values = [null, 0, -1, '', 'x', [], {}, true];
      const paths = pathsOf(interaction).filter(within);
      await sendsAll(paths.flatMap((path) => values.map((value) => changed(interaction, path, { value }))));
      await sends(interaction);
    },
  );
});
