import { ChannelType, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Discord, DiscordOptions, GuildHandle } from 'loopback-discord';
import { afterEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import { createInquiry } from '../../../src/discord/api/createInquiry.ts';
import { examineDiscord } from '../../../src/discord/doctor/examineDiscord.ts';
import { inviteLink } from '../../../src/discord/registration/inviteLink.ts';
import { register } from '../../../src/discord/registration/register.ts';
import { payloadsOf } from '../../../src/request/payloadsOf.ts';
import { readConfig } from '../../../src/shared/readConfig.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { shippedLibrary, twoFilms } from '../../support/libraries.ts';

const { ViewChannel, SendMessages, ReadMessageHistory, Administrator } = PermissionFlagsBits;

const wanted = payloadsOf(COMMANDS, await shippedLibrary());
const ofTwoFilms = payloadsOf(COMMANDS, await twoFilms());

let discord: Discord | null = null;

afterEach(async () => {
  // Whatever it finds, it only reads.
  expect(new Set(discord?.requests.map(({ method }) => method))).not.toContain('POST');
  await discord?.close();
  discord = null;
});

async function start(options: DiscordOptions = {}): Promise<Discord> {
  discord = await openDiscord(options);
  return discord;
}

/** A Discord with a club in it, whose one channel the bot may write in. */
async function startClub(options: DiscordOptions = {}): Promise<{ here: Discord; club: GuildHandle }> {
  const here = await start(options);
  const club = await here.createGuild({ name: 'Film club' });
  club.createChannel('club');
  return { here, club };
}

const configFor = (here: Discord, env: Record<string, string> = {}) =>
  readConfig({ DISCORD_API_URL: here.apiUrl, DISCORD_TOKEN: here.token, ...env });

/** Registers commands as the bot does. */
async function registered(here: Discord, commands = wanted, env: Record<string, string> = {}): Promise<void> {
  await register({ ...configFor(here, env), token: here.token }, commands, () => {});
}

/** In milliseconds: how fast the machine is must not decide. */
const FOR_EVER = 300_000;

interface How {
  readonly env?: Record<string, string>;
  readonly commands?: typeof wanted | null;
  /** What time it is here, in place of what it is. */
  readonly now?: () => number;
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number;
}

/** What is found, as “mark topic: text”. */
async function found(
  here: Discord,
  { env = {}, commands = wanted, now, patience = FOR_EVER }: How = {},
): Promise<string[]> {
  const config = configFor(here, env);
  const lines: string[] = [];
  for await (const { topic, mark, text } of examineDiscord(
    config,
    commands,
    createInquiry(config, patience, now),
  ))
    lines.push(`${mark} ${topic}: ${text}`);
  expect(lines.join('\n')).not.toContain(here.token);
  return lines;
}

const about = (lines: readonly string[], topic: string) =>
  lines.filter((line) => line.includes(` ${topic}: `));
const asText = async (here: Discord, topic: string, how?: How) =>
  about(await found(here, how), topic).join('\n');

test('GIVEN a bot that is set up well THEN each thing is told as good, in a fixed order', async () => {
  const { here } = await startClub();
  await registered(here);
  expect(await found(here)).toEqual([
    'ok Token: Discord takes it',
    `ok Application: Aftercredits, with the id ${here.applicationId}`,
    'ok Intents: no privileged one is switched on; none is needed',
    'ok Way in: Discord sends commands over the connection that the bot opens',
    'ok Servers: in 1 server',
    'ok Channels: the bot may write in all of “Film club” (1 text channel)',
    `ok Commands: ${wanted.length} are registered everywhere, as this version wants them`,
    'ok Clock: the same as Discord’s',
  ]);
  expect(here.refusals).toEqual([]);
});

test('GIVEN one server, for which the commands are THEN that is good, too', async () => {
  const { here, club } = await startClub();
  await here.createGuild({ name: 'Another' });
  const env = { DISCORD_GUILD_ID: club.id };
  await registered(here, wanted, env);
  const lines = await found(here, { env });
  expect(about(lines, 'Servers')).toEqual([
    'ok Servers: in 2 servers; commands are for “Film club” alone (DISCORD_GUILD_ID)',
  ]);
  expect(about(lines, 'Commands')).toEqual([
    `ok Commands: ${wanted.length} are registered in “Film club”, as this version wants them`,
  ]);
  expect(about(lines, 'Channels')).toHaveLength(1);
});

describe('GIVEN no token', () => {
  const without = { DISCORD_TOKEN: '' };

  test('THEN it says so, asks Discord nothing, and nothing has to be done', async () => {
    const here = await start();
    expect(await found(here, { env: without })).toEqual([
      'note Token: none is set: the bot opens in the terminal only; the README says how to get one',
    ]);
    expect(here.requests).toEqual([]);
  });

  test('WHEN interactions come over HTTP THEN the clock is compared all the same', async () => {
    const here = await start();
    const env = { ...without, INTERACTIONS_PORT: '0', DISCORD_PUBLIC_KEY: here.publicKey };
    expect(await found(here, { env })).toEqual([
      'note Token: none is set: commands have to be registered where it is, by “npm run register”',
      'ok Clock: the same as Discord’s',
    ]);
  });
});

describe('GIVEN a Discord that does not answer', () => {
  test.each([
    [
      'refuses the token',
      (here: Discord) => void here.faults.rejectToken(),
      /^todo Token: Discord refuses the token/,
    ],
    [
      'is not reached',
      (here: Discord) => here.faults.refuseConnections(),
      /^todo Discord: 127\.0\.0\.1:\d+ can’t be reached \(ECONNREFUSED\)\. Look at this machine’s network/,
    ],
    [
      'is a proxy',
      (here: Discord) => void here.faults.failNext('*', '*', { status: 403, html: '<html>Log in', times: 9 }),
      /^todo Discord: \S+ can’t be reached \(something else answered, with status 403\)/,
    ],
    [
      'answers something else',
      (here: Discord) => void here.faults.failNext('*', '*', { body: [], times: 9 }),
      /^todo Discord: \S+ can’t be reached \(what answered makes no sense\)/,
    ],
    [
      'wants fewer requests',
      (here: Discord) => void here.faults.failNext('*', '*', { status: 429, retryAfter: 60, times: 9 }),
      /^todo Discord: Discord takes no more requests for now/,
    ],
  ])(
    'WHEN it %s THEN that is said once, by one request, and the rest is left out',
    async (_, trouble, line) => {
      const { here } = await startClub();
      await trouble(here);
      const lines = await found(here);
      const [first, ...rest] = lines;
      expect(first).toMatch(line);
      expect(rest.filter((other) => !other.startsWith('ok Clock'))).toEqual([]);
      expect(here.requests.length).toBeLessThanOrEqual(1);
    },
  );

  test('WHEN it hangs THEN that is said after a while, by one request', async () => {
    const { here } = await startClub();
    here.faults.failNext('*', '*', { neverAnswers: true, times: 9 });
    expect(await found(here, { patience: 100 })).toEqual([
      expect.stringMatching(/^todo Discord: \S+ can’t be reached \(no answer\)/),
    ]);
    expect(here.requests.length).toBeLessThanOrEqual(1);
  });

  test('WHEN it goes away in the midst THEN what was found is told, and then that', async () => {
    const { here } = await startClub();
    here.faults.failNext('GET', '/users/@me/guilds', { dropConnection: true });
    const lines = await found(here);
    expect(lines[0]).toBe('ok Token: Discord takes it');
    expect(lines.at(-2)).toMatch(/^todo Discord: \S+ can’t be reached \(\w+\)/);
    expect(about(lines, 'Servers')).toEqual([]);
  });
});

describe('GIVEN an application', () => {
  test('WHEN privileged intents are switched on THEN they are named, and nothing has to be done', async () => {
    const { GuildMembers, MessageContent } = GatewayIntentBits;
    const here = await start({ privilegedIntents: GuildMembers | MessageContent });
    expect(await asText(here, 'Intents')).toBe(
      'note Intents: “Server Members Intent” and “Message Content Intent” can be switched off in the developer portal: the bot needs none',
    );
  });

  test('WHEN it asks for a code grant THEN nobody can invite it, and that is said', async () => {
    const here = await start();
    const body = { id: here.applicationId, name: 'Aftercredits', bot_require_code_grant: true };
    here.faults.failNext('GET', '/applications/@me', { body });
    expect(await asText(here, 'Application')).toMatch(/^todo .*“Requires OAuth2 Code Grant”/);
  });

  test('WHEN interactions go to an URL and the bot opens a connection THEN it would get none', async () => {
    const here = await start();
    here.endpoint.deliverTo('https://club.example/interactions');
    expect(await asText(here, 'Way in')).toMatch(
      /^todo .* to https:\/\/club\.example\/interactions, and not over the connection/,
    );
  });

  test('WHEN interactions come over HTTP THEN key and URL are looked at', async () => {
    const here = await start();
    const http = { INTERACTIONS_PORT: '0', DISCORD_PUBLIC_KEY: here.publicKey.toUpperCase() };
    const lines = await found(here, { env: http });
    expect(about(lines, 'Public key')).toEqual(['ok Public key: it is the application’s']);
    expect(about(lines, 'Way in').join()).toMatch(/^todo .* does not know where to send commands/);
    here.endpoint.deliverTo('https://club.example/interactions');
    const foreign = await found(here, { env: { ...http, DISCORD_PUBLIC_KEY: 'a'.repeat(64) } });
    expect(about(foreign, 'Public key').join()).toMatch(/^todo .* DISCORD_PUBLIC_KEY is not that of/);
    expect(about(foreign, 'Way in')).toEqual([
      'ok Way in: Discord sends commands to https://club.example/interactions',
    ]);
  });
});

describe('GIVEN servers', () => {
  test('WHEN there are none THEN there is a link to invite the bot by', async () => {
    const here = await start();
    expect(await asText(here, 'Servers')).toBe(
      `todo Servers: The bot is in none yet. Invite it: ${inviteLink(here.applicationId)}`,
    );
  });

  test('WHEN the bot is not in the one that is named THEN there is a link, and its commands are not looked for', async () => {
    const { here } = await startClub();
    const elsewhere = await here.createGuild({ bot: false });
    const lines = await found(here, { env: { DISCORD_GUILD_ID: elsewhere.id } });
    expect(about(lines, 'Servers').join()).toMatch(
      new RegExp(
        `^todo Servers: The bot is not in the server of DISCORD_GUILD_ID \\(${elsewhere.id}\\)\\. Invite`,
      ),
    );
    expect([...about(lines, 'Commands'), ...about(lines, 'Channels')]).toEqual([]);
    expect(here.refusals).toEqual([]);
  });

  test('WHEN there are more than a list holds THEN all are counted, and the one that is named is found', async () => {
    const here = await start();
    let last = await here.createGuild();
    for (let more = 1; more < 203; more++) last = await here.createGuild({ name: 'The last' });
    const named = await found(here, { env: { DISCORD_GUILD_ID: last.id } });
    expect(about(named, 'Servers').join()).toContain(
      'ok Servers: in 203 servers; commands are for “The last”',
    );
    const all = await found(here);
    expect(about(all, 'Servers')).toEqual([
      'ok Servers: in 203 servers; channels and commands are looked at in 3 of them',
    ]);
    expect(about(all, 'Channels')).toHaveLength(3);
  });
});

describe('GIVEN channels', () => {
  test('WHEN the bot lacks rights in some THEN each is named with what it lacks', async () => {
    const { here, club } = await startClub();
    club.createChannel('voice', { type: ChannelType.GuildVoice }).deny('bot', SendMessages);
    club.createChannel('news').deny('everyone', SendMessages);
    club.createChannel('staff').deny('everyone', ViewChannel, ReadMessageHistory);
    club.createChannel('archive').deny('bot', ReadMessageHistory);
    club.createChannel('ours').deny('everyone', SendMessages).allow('bot', SendMessages);
    expect(await asText(here, 'Channels')).toBe(
      'note Channels: the bot may write in 3 of 5 text channels of “Film club”: #news lacks “Send Messages”; #staff lacks “View Channel”; #archive lacks “Read Message History”',
    );
  });

  test('WHEN it may write nowhere THEN that has to be put right, and a long list is cut', async () => {
    const here = await start();
    const club = await here.createGuild({ name: 'Film club' });
    for (let number = 1; number <= 7; number++) club.createChannel(`c${number}`).deny('bot', SendMessages);
    const line = await asText(here, 'Channels');
    expect(line).toMatch(
      /^todo Channels: The bot may write nowhere in “Film club” \(7 text channels\): #c1 lacks/,
    );
    expect(line).toContain('#c5 lacks “Send Messages”; and 2 more. Give its role');
  });

  test('WHEN it is an administrator THEN no channel is closed to it', async () => {
    const here = await start();
    const club = await here.createGuild({ name: 'Film club', bot: Administrator });
    club.createChannel('club').deny('everyone', ViewChannel);
    expect(await asText(here, 'Channels')).toMatch(/^ok /);
  });

  test('WHEN there is none for text THEN that is said', async () => {
    const here = await start();
    await here.createGuild({ name: 'Film club' });
    expect(await asText(here, 'Channels')).toBe('note Channels: “Film club” has no text channel');
  });
});

describe('GIVEN commands', () => {
  test('WHEN none is registered THEN it says what registers them', async () => {
    const { here } = await startClub();
    expect(await asText(here, 'Commands')).toMatch(
      /^todo Commands: None is registered everywhere\. “npm start”/,
    );
  });

  test('WHEN they are of another version THEN it names those that are missing, changed and unknown', async () => {
    const { here } = await startClub();
    const [first, ...rest] = ofTwoFilms;
    const old = { name: 'old', description: 'Of an older version' };
    await registered(here, [...rest, old]);
    const line = await asText(here, 'Commands');
    expect(line).toMatch(/^todo Commands: Those registered everywhere are not this version’s: /);
    expect(line).toContain(`/${first?.name} (missing)`);
    expect(line).toContain('/old (unknown to this version)');
    expect(line).toMatch(/\/themes.* \(of another version\)/);
    // It has no film to choose, whatever there is.
    expect(line).not.toContain('“Ask about this”');
  });

  test('WHEN they stand in one server and everywhere THEN members see them twice, whichever is meant', async () => {
    const { here, club } = await startClub();
    const env = { DISCORD_GUILD_ID: club.id };
    await registered(here);
    await registered(here, wanted, env);
    const [same, doubled] = about(await found(here), 'Commands');
    expect(same).toMatch(/^ok /);
    expect(doubled).toContain(`with DISCORD_GUILD_ID=${club.id} removes those`);
    const [here1, doubled1] = about(await found(here, { env }), 'Commands');
    expect(here1).toMatch(/^ok /);
    expect(doubled1).toMatch(/^todo .* everywhere as well, .* without DISCORD_GUILD_ID removes those/);
  });

  test('WHEN the bot was invited without them THEN there is a link that brings them', async () => {
    const { here, club } = await startClub();
    await registered(here);
    here.faults.failNext('GET', '/applications/:application/guilds/:guild/commands', {
      status: 403,
      body: { message: 'Missing Access', code: 50001 },
    });
    const lines = about(await found(here), 'Commands');
    expect(lines[0]).toBe(
      `todo Commands: The bot was invited to “${club.guild.name}” without its commands. Invite it again: ${inviteLink(here.applicationId)}`,
    );
    expect(lines[1]).toMatch(/^ok /);
  });

  test('WHEN no review is good THEN they can’t be compared', async () => {
    const { here } = await startClub();
    expect(await asText(here, 'Commands', { commands: null })).toMatch(/^note Commands: not looked at/);
  });
});

test.each([
  [-90_000, '90 seconds behind'],
  [600_000, '10 minutes ahead of'],
])('GIVEN a clock that is %d ms off THEN it says how much, and what sets it right', async (off, said) => {
  const here = await start();
  const text = await asText(here, 'Clock', { now: () => Date.now() + off });
  expect(text.replace(/\b(?:8[89]|9[01]) seconds/, '90 seconds')).toContain(
    `todo Clock: This machine’s clock is ${said} Discord’s.`,
  );
});
