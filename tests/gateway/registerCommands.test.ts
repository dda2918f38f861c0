import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { commandsOf } from '../../src/discord/registration/registerCommands.ts';
import { sameCommands } from '../../src/discord/registration/sameCommands.ts';
import { shippedLibrary, twoFilms } from '../support/libraries.ts';

const io = await shippedLibrary();
const both = await twoFilms();

/** Commands as Discord returns them: with ids, versions and every default, in an order of its own. */
function asRegistered(commands: readonly object[]): object[] {
  return commands
    .map((command, index) => ({
      id: String(index),
      application_id: '1',
      version: '2',
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
      name_localizations: null,
      description_localizations: null,
      description: '',
      options: [],
      ...command,
    }))
    .reverse();
}

test('GIVEN the commands THEN they are six slash commands and one in the menu, for servers and for users', () => {
  const commands = commandsOf(io);
  expect(commands.map(({ name }) => name)).toEqual([
    'ask',
    'cast',
    'themes',
    'quote',
    'summary',
    'help',
    'Ask about this',
  ]);
  for (const { name, contexts, integration_types: types } of commands) {
    expect([name, contexts, types]).toEqual(
      name === 'summary' ? [name, [0], [0]] : [name, [0, 1, 2], [0, 1]],
    );
  }
});

test('GIVEN what Discord has THEN it is the same though ids, order and defaults differ', () => {
  expect(sameCommands(asRegistered(commandsOf(io)), commandsOf(io))).toBe(true);
});

test('GIVEN a second film, a changed text or a missing command THEN it differs', () => {
  expect(sameCommands(asRegistered(commandsOf(io)), commandsOf(both))).toBe(false);
  expect(sameCommands(asRegistered(commandsOf(io)), commandsOf(io).slice(1))).toBe(false);
  const [first, ...rest] = commandsOf(io);
  expect(
    sameCommands(asRegistered([{ ...first, description: 'Other words' }, ...rest]), commandsOf(io)),
  ).toBe(false);
});

test('GIVEN discord.js THEN its REST client is what the bot uses', () => {
  expect(new REST({ api: 'http://127.0.0.1:9/api' }).options.api).toBe('http://127.0.0.1:9/api');
});
