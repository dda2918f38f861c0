import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { permissionsIn } from '../../../../src/discord/api/standing/permissionsIn.ts';

const {
  ViewChannel: VIEW,
  SendMessages: SEND,
  ReadMessageHistory: READ,
  Administrator,
} = PermissionFlagsBits;

const BOT = { serverId: 'server', memberId: 'bot', roles: ['a', 'b'], permissions: VIEW | SEND };
const of = (id: string, { allow = 0n, deny = 0n }) => ({ id, allow, deny });

test.each([
  ['nothing special', [], VIEW | SEND],
  ['less for everybody', [of('server', { deny: SEND })], VIEW],
  [
    'less for everybody, more for a role',
    [of('server', { deny: SEND }), of('a', { allow: SEND })],
    VIEW | SEND,
  ],
  ['less for one role, more for another', [of('a', { deny: SEND }), of('b', { allow: SEND })], VIEW | SEND],
  ['more for a role, less for the member', [of('bot', { deny: SEND }), of('a', { allow: SEND })], VIEW],
  ['a role that it has not', [of('c', { deny: SEND, allow: READ })], VIEW | SEND],
  ['more than in the server', [of('bot', { allow: READ })], VIEW | SEND | READ],
  ['it hidden', [of('server', { deny: VIEW }), of('bot', { allow: READ })], 0n],
])('GIVEN a channel with %s THEN that is what the bot may', (_, overwrites, may) => {
  expect(permissionsIn(overwrites, BOT)).toBe(may);
});

test('GIVEN an administrator THEN nothing is closed', () => {
  const may = permissionsIn([of('bot', { deny: VIEW | SEND })], { ...BOT, permissions: Administrator });
  expect(may & (VIEW | SEND | READ)).toBe(VIEW | SEND | READ);
});
