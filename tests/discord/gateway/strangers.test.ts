import { resolve } from 'node:path';
import type { Discord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { type Program, runProgram } from '../../support/bot/runProgram.ts';

/** How many people write who are no business of the bot's. One that is kept takes some 700 bytes. */
const STRANGERS = 20_000;

/** By how much the heap may be larger afterwards, in bytes: a fourth of what they would take. */
const MAX_GROWTH = (STRANGERS * 700) / 4;

const [CHANNEL, DIRECT, PERSON] = [10n ** 18n, 2n * 10n ** 18n, 3n * 10n ** 18n];

let discord: Discord;
let program: Program;

beforeEach(async () => {
  // A busy machine is not to take the connection for dead.
  discord = await openDiscord({ heartbeatInterval: 3_600_000 });
});
afterEach(async () => {
  await program.kill();
  await discord.close();
});

/** A message of somebody whom nobody has seen before, in a server or, by a bot, in a channel of their own. */
function stranger(number: number, server: string | null): object {
  const id = String(PERSON + BigInt(number));
  const user = (user: string) => ({
    id: user,
    username: `stranger${user}`,
    discriminator: '0',
    global_name: `Stranger ${user}`,
    avatar: 'a'.repeat(32),
  });
  const member = {
    roles: [],
    joined_at: '2020-01-01T00:00:00.000Z',
    nick: `S. ${id}`,
    deaf: false,
    mute: false,
  };
  return {
    id: String(CHANNEL + BigInt(number)),
    channel_id: server === null ? String(DIRECT + BigInt(number)) : String(CHANNEL),
    author: { ...user(id), ...(server === null && { bot: true }) },
    ...(server !== null && { guild_id: server, member }),
    content: '',
    timestamp: '2026-11-22T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [{ ...user(`${id}0`), member }],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    channel_type: server === null ? 1 : 0,
  };
}

test('GIVEN 20,000 strangers who write, and are mentioned, where the bot is THEN it keeps none of them', async () => {
  const guild = await discord.createGuild();
  guild.createChannel('club');
  const ana = guild.addMember('Ana');
  program = runProgram({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    HEALTH_PORT: '0',
    NODE_OPTIONS: `--import=${resolve('tests/support/bot/collectGarbage.js')}`,
  });
  const url = /http:\S+?(?=\/health)/.exec(await program.output.until(/^Health: /))?.[0] ?? '';
  await program.output.until(/^On Discord as /);
  const heap = async (): Promise<number> => {
    program.signal('SIGUSR2');
    const text = await (await fetch(`${url}/metrics`)).text();
    return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(text)?.[1]);
  };
  const write = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number++)
      discord.gateway.dispatch('MESSAGE_CREATE', stranger(number, number % 10 === 0 ? null : guild.id));
    await discord.gateway.flush();
    // Once this is answered, all that came before it has been read.
    await ana.run('/ask', { question: 'how is the score?' });
  };

  // What is compiled and set up on the way is no stranger.
  await write(0, 2_000);
  let before = await heap();
  for (let rounds = 0; rounds < 5; rounds++) before = Math.min(before, await heap());
  await write(2_000, 2_000 + STRANGERS);
  // As soon as its garbage is collected.
  while ((await heap()) > before + MAX_GROWTH);
  expect(program.output.like(/"level":[56]0/)).toEqual([]);
});
