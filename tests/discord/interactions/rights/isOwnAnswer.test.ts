import { SnowflakeUtil } from 'discord.js';
import {
  type APIMessageComponentInteraction,
  type APIMessageInteractionMetadata,
  ApplicationIntegrationType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { isOwnAnswer } from '../../../../src/discord/interactions/rights/isOwnAnswer.ts';
import { ANA, BEN, press } from '../../../support/interactions.ts';

const MINUTE = 60_000;
const RAN_AT = Date.parse('2026-11-27T20:00:00Z');

const userOf = (id: string) => press('x', { components: [], flags: 0 }, { user: id }).member?.user;

/** A press on the private answer to a command that Ana ran, a minute after that. */
function pressed({
  by = ANA,
  after = MINUTE,
  flags = MessageFlags.Ephemeral,
  ran = {},
}: {
  by?: string;
  after?: number;
  flags?: number;
  ran?: object | null;
} = {}): APIMessageComponentInteraction {
  const interaction = press('x', { components: [], flags }, { user: by });
  const metadata = {
    id: SnowflakeUtil.generate({ timestamp: RAN_AT }).toString(),
    type: InteractionType.ApplicationCommand,
    user: userOf(ANA),
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '1' },
    ...ran,
  } as APIMessageInteractionMetadata;
  return {
    ...interaction,
    id: SnowflakeUtil.generate({ timestamp: RAN_AT + after }).toString(),
    message: { ...interaction.message, ...(ran === null ? {} : { interaction_metadata: metadata }) },
  };
}

test('GIVEN the private answer to a command WHEN whoever ran it presses within 15 minutes THEN it is their own', () => {
  expect(isOwnAnswer(pressed())).toBe(true);
  expect(isOwnAnswer(pressed({ after: 15 * MINUTE }))).toBe(true);
});

test.each<[what: string, Parameters<typeof pressed>[0]]>([
  ['somebody else', { by: BEN }],
  ['a public answer', { flags: 0 }],
  ['a message that says nothing of a command', { ran: null }],
  ['an answer that is too old', { after: 15 * MINUTE + 1 }],
  ['what another press brought', { ran: { type: InteractionType.MessageComponent } }],
  ['the answer to a form', { ran: { type: InteractionType.ModalSubmit } }],
])('GIVEN %s THEN it is not', (_, about) => {
  expect(isOwnAnswer(pressed(about))).toBe(false);
});

test('GIVEN a form that no message opened THEN it is not', () => {
  const { message: _, ...form } = pressed();
  expect(isOwnAnswer({ ...form, type: InteractionType.ModalSubmit } as never)).toBe(false);
});
