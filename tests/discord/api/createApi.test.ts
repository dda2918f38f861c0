import { DiscordAPIError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Api, createApi } from '../../../src/discord/api/Api.ts';
import { noticeReply } from '../../../src/messages/replies/noticeReply.ts';
import { slashCommand } from '../../support/interactions.ts';

const interaction = slashCommand('help');
const { message } = noticeReply('Hello');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What Discord answers, one try after the other, until it agrees: a status with a code of Discord's, or a broken line. */
function refusing(answers: readonly (readonly [status: number, code: number] | string)[]) {
  let tries = 0;
  const act = async (): Promise<unknown> => {
    const answer = answers[tries++];
    if (answer === undefined) return { id: '1', author: {} };
    if (typeof answer === 'string') throw Object.assign(new Error('broken'), { code: answer });
    const [status, code] = answer;
    throw new DiscordAPIError(
      { code, message: 'refused' },
      code,
      status,
      'POST',
      'https://discord.example',
      {},
    );
  };
  const api = createApi({ get: act, post: act, patch: act, delete: act });
  /** Lets all the time pass that the tries take. */
  const ends = async <Result>(result: Promise<Result>): Promise<Result> => {
    result.catch(() => {});
    await vi.runAllTimersAsync();
    return result;
  };
  return { api, ends, tries: () => tries };
}

const NOT_YET = [404, 10_015] as const;

describe('GIVEN what follows an answer', () => {
  test.each<[what: string, write: (api: Api) => Promise<void>]>([
    ['an edit of the answer', (api) => api.editOriginal(interaction, message)],
    ['an edit of the message with the button', (api) => api.editSource(interaction, '9', message)],
    ['a deletion', (api) => api.deleteOriginal(interaction)],
  ])(
    '(%s) WHEN Discord does not know the webhook yet THEN it is tried again until it does',
    async (_, write) => {
      const { api, ends, tries } = refusing([NOT_YET, NOT_YET]);
      await ends(write(api));
      expect(tries()).toBe(3);
    },
  );

  test('WHEN Discord never knows it THEN its last word stands', async () => {
    const { api, ends, tries } = refusing(Array.from({ length: 10 }, () => NOT_YET));
    await expect(ends(api.editOriginal(interaction, message))).rejects.toMatchObject({ code: 10_015 });
    expect(tries()).toBe(6);
  });

  test('WHEN Discord refuses for another reason THEN it is not tried again', async () => {
    const { api, ends, tries } = refusing([[403, 50_013], NOT_YET]);
    await expect(ends(api.editOriginal(interaction, message))).rejects.toMatchObject({ code: 50_013 });
    expect(tries()).toBe(1);
  });
});

describe('GIVEN a message to a channel', () => {
  test.each([['UND_ERR_SOCKET'], [[401, 0] as const]])(
    'WHEN it meets %j THEN it is sent again',
    async (answer) => {
      const { api, ends, tries } = refusing([answer]);
      expect(await ends(api.send('2', message, '3'))).toBe('1');
      expect(tries()).toBe(2);
    },
  );
});
