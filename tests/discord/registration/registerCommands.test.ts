import { DiscordAPIError } from 'discord.js';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import { clearServers } from '../../../src/discord/registration/clearServers.ts';
import { type Registration, registerCommands } from '../../../src/discord/registration/registerCommands.ts';
import { payloadsOf } from '../../../src/request/payloadsOf.ts';
import { shippedLibrary } from '../../support/libraries.ts';

const commands = payloadsOf(COMMANDS, await shippedLibrary());
const EVERYWHERE = '/applications/1/commands';
const log = pino({ level: 'silent' });

/** Discord's lists of commands by route; what is written replaces them. */
function registry(
  lists: Record<string, readonly object[]>,
  refuse: (commands: readonly object[]) => void = () => {},
) {
  const written: string[] = [];
  const rest = {
    get: async (route: string) => lists[route] ?? [],
    put: async (route: string, options?: { body?: unknown }) => {
      const body = Array.isArray(options?.body) ? options.body : [];
      refuse(body);
      written.push(route);
      lists[route] = body;
    },
  };
  return { rest, applicationId: '1', written, lists };
}

/** Registers commands, and returns what is said of it. */
async function register(place: Registration, wanted = commands): Promise<string[]> {
  const said: string[] = [];
  await registerCommands(place, wanted, (line) => void said.push(line));
  return said;
}

function refusal(code: number, status: number): DiscordAPIError {
  return new DiscordAPIError(
    { code, message: 'refused' },
    code,
    status,
    'PUT',
    'https://discord.example',
    {},
  );
}

test('GIVEN the commands THEN those for moderators are for servers, all others for people and servers', () => {
  expect(commands.length).toBeGreaterThan(0);
  for (const { name, contexts, integration_types: types } of commands) {
    expect([name, contexts, types]).toEqual(
      ['summary', 'club', 'film'].includes(name) ? [name, [0], [0]] : [name, [0, 1, 2], [0, 1]],
    );
  }
});

describe('GIVEN an application with an Activity, whose Entry Point command may not be left out', () => {
  const launch = { id: '9', name: 'launch', type: ApplicationCommandType.PrimaryEntryPoint, handler: 2 };
  const activity = () =>
    registry({ [EVERYWHERE]: [launch, { id: '8', name: 'old', type: 1 }] }, (body) => {
      const isThere = body.some((command) => 'id' in command && command.id === launch.id);
      if (!isThere) throw refusal(50_240, 400);
    });

  test('WHEN commands are registered THEN it is carried along, and nothing else is', async () => {
    const { lists, ...place } = activity();
    const said = await register({ ...place, guildId: null });
    expect(lists[EVERYWHERE]).toEqual([...commands, launch]);
    expect(said).toEqual([`Commands: ${commands.length} registered everywhere.`]);
  });

  test('WHEN commands are removed THEN it stays', async () => {
    const { lists, ...place } = activity();
    await register({ ...place, guildId: null }, []);
    expect(lists[EVERYWHERE]).toEqual([launch]);
  });

  test('WHEN commands are for one server THEN it is not taken for one of them', async () => {
    const place = registry({ [EVERYWHERE]: [launch] });
    const said = await register({ ...place, guildId: '5' });
    expect(said).toEqual([`Commands: ${commands.length} registered in server 5.`]);
  });
});

describe('GIVEN servers with commands of their own from a time when DISCORD_GUILD_ID was set', () => {
  const route = (server: string) => `/applications/1/guilds/${server}/commands`;

  test('WHEN commands stand everywhere THEN those are removed, and no other server is written to', async () => {
    const place = registry({ [route('5')]: [{ name: 'ask' }], [route('7')]: [{ name: 'ask' }] });
    await clearServers({ ...place, guildId: null }, ['5', '6', '7'], log);
    expect(place.written).toEqual([route('5'), route('7')]);
    expect(place.lists).toEqual({ [route('5')]: [], [route('7')]: [] });
  });

  test('WHEN the bot is in many servers THEN none is looked at: nobody tries it out there', async () => {
    const servers = Array.from({ length: 26 }, (_, index) => String(index));
    const place = registry({ [route('5')]: [{ name: 'ask' }] });
    await clearServers({ ...place, guildId: null }, servers, log);
    expect(place.written).toEqual([]);
  });

  test('WHEN it may not see the commands of a server THEN the others are cleared all the same', async () => {
    const place = registry({ [route('7')]: [{ name: 'ask' }] });
    const get = async (path: string) => {
      if (path === route('5')) throw refusal(50_001, 403);
      return place.rest.get(path);
    };
    await clearServers({ ...place, guildId: null, rest: { ...place.rest, get } }, ['5', '7'], log);
    expect(place.written).toEqual([route('7')]);
  });
});
