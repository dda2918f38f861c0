import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { patientApi } from '../../src/discord/api/patientApi.ts';
import { noticeReply } from '../../src/messages/replies/noticeReply.ts';
import { fakeApi } from '../support/fakeApi.ts';
import { slashCommand } from '../support/interactions.ts';

const interaction = slashCommand('help');
const { message } = noticeReply('Hello');

/** What Discord answers, one try after the other, until it agrees. */
function refusing(codes: readonly number[]) {
  let tries = 0;
  const act = async (): Promise<void> => {
    const code = codes[tries++];
    if (code === undefined) return;
    throw new DiscordAPIError({ code, message: 'refused' }, code, 404, 'POST', 'https://discord.example', {});
  };
  const { api } = fakeApi({ followUp: act, editOriginal: act, deleteOriginal: act });
  return { api: patientApi(api, [0, 0, 0]), tries: () => tries };
}

test.each(['followUp', 'editOriginal', 'deleteOriginal'] as const)(
  'GIVEN %s WHEN Discord does not know the webhook yet THEN it is tried again until it does',
  async (verb) => {
    const { api, tries } = refusing([10_015, 10_015]);
    await api[verb](interaction, message);
    expect(tries()).toBe(3);
  },
);

test('WHEN Discord never knows it THEN its last word stands', async () => {
  const { api, tries } = refusing(Array.from({ length: 10 }, () => 10_015));
  await expect(api.followUp(interaction, message)).rejects.toMatchObject({ code: 10_015 });
  expect(tries()).toBe(4);
});

test('WHEN Discord refuses for another reason THEN it is not tried again', async () => {
  const { api, tries } = refusing([50_013, 10_015]);
  await expect(api.followUp(interaction, message)).rejects.toMatchObject({ code: 50_013 });
  expect(tries()).toBe(1);
});
