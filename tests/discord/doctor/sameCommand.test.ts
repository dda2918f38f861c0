import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import { sameCommand } from '../../../src/discord/doctor/sameCommand.ts';
import { payloadsOf } from '../../../src/request/payloadsOf.ts';
import { shippedLibrary } from '../../support/libraries.ts';

const wanted = payloadsOf(COMMANDS, await shippedLibrary());

const ASK = {
  name: 'ask',
  description: 'Ask',
  options: [
    {
      type: 3,
      name: 'question',
      description: 'What',
      required: true,
      choices: [{ name: 'One', value: '1' }],
    },
  ],
  contexts: [0, 1],
};

/** What Discord makes of it. */
const KNOWN = {
  ...ASK,
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  contexts: [1, 0],
  something_new: true,
  options: ASK.options.map((option) => ({ ...option, autocomplete: false, channel_types: [] })),
};

describe('GIVEN a command as Discord shows it', () => {
  test('THEN what Discord adds, and in which order it lists places, makes no other command of it', () => {
    expect(sameCommand(KNOWN, ASK, false)).toBe(true);
  });

  test.each([
    ['another description', { description: 'Asks' }],
    ['another place', { contexts: [0] }],
    ['an option less', { options: [] }],
    ['an option that may be left out', { options: [{ ...ASK.options[0], required: false }] }],
    ['another choice', { options: [{ ...ASK.options[0], choices: [{ name: 'One', value: '2' }] }] }],
    ['an option that is completed', { options: [{ ...ASK.options[0], autocomplete: true }] }],
    ['other members', { default_member_permissions: '8192' }],
    ['a name in a language', { name_localizations: { de: 'frage' } }],
  ])('WHEN it has %s THEN it is another one', (_, change) => {
    expect(sameCommand({ ...KNOWN, ...change }, ASK, false)).toBe(false);
    expect(sameCommand(KNOWN, { ...ASK, ...change }, false)).toBe(false);
  });

  test('WHEN it is one server’s THEN places do not count: there are none to choose', () => {
    expect(sameCommand({ ...KNOWN, contexts: null }, ASK, true)).toBe(true);
  });
});

test('GIVEN the bot’s own commands THEN each is the same as itself, and as no other', () => {
  for (const one of wanted)
    expect(wanted.filter((other) => sameCommand(one, other, false)).map(({ name }) => name)).toEqual([
      one.name,
    ]);
});
