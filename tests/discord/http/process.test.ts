import type { Discord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { type Program, runProgram } from '../../support/bot/runProgram.ts';

let discord: Discord;
const programs: Program[] = [];

beforeEach(async () => {
  discord = await openDiscord();
});

afterEach(async () => {
  await Promise.all(programs.splice(0).map((program) => program.kill()));
  await discord.close();
});

function run(env: Record<string, string> = {}): Program {
  const program = runProgram({
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    INTERACTIONS_PORT: '0',
    ...env,
  });
  programs.push(program);
  return program;
}

async function urlOf(program: Program): Promise<string> {
  return /http:\S+(?=\/interactions)/.exec(await program.output.until(/^Waiting for Discord/))?.[0] ?? '';
}

test('GIVEN a port for interactions THEN npm start serves them, and ends with 0 when it is told to', async () => {
  const program = run({ DISCORD_TOKEN: discord.token });
  const url = await urlOf(program);
  await discord.endpoint.verify(`${url}/interactions`);
  await program.output.until(/Interactions Endpoint URL/);
  discord.endpoint.deliverTo(`${url}/interactions`);
  const club = await discord.createGuild();
  club.createChannel('club');
  const ana = club.addMember('Ana');
  const answers = Array.from({ length: 5 }, () => ana.run('/ask', { question: 'Who plays Micah?' }));
  expect((await Promise.all(answers)).every(({ text }) => text.includes('Anthony Mackie'))).toBe(true);
  program.signal('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.errors.all).toEqual([]);
  expect(discord.refusals).toEqual([]);
  expect(program.output.all.join('\n')).not.toContain(discord.token);
});

test('GIVEN no token THEN a port and a key are enough', async () => {
  const program = run();
  expect((await fetch(`${await urlOf(program)}/ready`)).status).toBe(200);
  program.signal('SIGINT');
  expect(await program.ended).toBe(0);
});

test.each([
  ['there is no key', { DISCORD_PUBLIC_KEY: '' }, /DISCORD_PUBLIC_KEY is missing/],
  [
    'the address is not this machine’s',
    { HOST: '192.0.2.1' },
    /^192\.0\.2\.1 is not an address of this machine/,
  ],
])('GIVEN a start WHEN %s THEN one clear sentence, and status 1', async (_, env, expected) => {
  const program = run(env);
  expect(await program.ended).toBe(1);
  expect(program.errors.all.join('\n')).toMatch(expected);
  expect(program.errors.all.join('\n')).not.toMatch(/ at .*\.js/);
});

test('GIVEN the token of another application THEN one clear sentence, and status 1', async () => {
  const other = await openDiscord();
  const program = run({ DISCORD_PUBLIC_KEY: other.publicKey, DISCORD_TOKEN: discord.token });
  expect(await program.ended).toBe(1);
  expect(program.errors.all.join('\n')).toMatch(/^DISCORD_PUBLIC_KEY is not the public key/);
  await other.close();
});
