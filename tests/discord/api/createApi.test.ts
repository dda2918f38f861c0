import { DiscordAPIError, RateLimitError } from 'discord.js';
import { InteractionResponseType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Api, createApi } from '../../../src/discord/api/Api.ts';
import { GivenUp } from '../../../src/discord/api/GivenUp.ts';
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

describe('GIVEN a first answer that Discord’s rate limits hold up', () => {
  /** What happens where Discord says each time to wait for so long, and how often it was asked. */
  async function responded(retryAfter: number): Promise<{ tries: number; late: boolean }> {
    let tries = 0;
    const limited = async (): Promise<never> => {
      tries += 1;
      throw new RateLimitError({
        global: false,
        hash: '',
        limit: 1,
        majorParameter: '',
        method: 'POST',
        retryAfter,
        route: '/interactions/:id/:token/callback',
        scope: 'user',
        sublimitTimeout: 0,
        timeToReset: retryAfter,
        url: '',
      });
    };
    const api = createApi({ get: limited, post: limited, patch: limited, delete: limited });
    const pong = { type: InteractionResponseType.Pong } as const;
    const outcome = api
      .respond(interaction, pong, performance.now() + 3_000)
      .catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    return { tries, late: (await outcome) instanceof GivenUp };
  }

  test.each([
    ['for a second each time', 1_000, 3],
    ['for longer than 3 seconds', 3_600_000, 1],
  ])('%s THEN it is given up once 3 seconds have passed, when nobody can take it', async (_, wait, tries) => {
    expect(await responded(wait)).toEqual({ tries, late: true });
  });
});

describe('GIVEN messages that Discord does not take for now', () => {
  /** A Discord that takes nothing: how many messages wait, and which were given up, in order. */
  function jammed(messages: number) {
    const givenUp: number[] = [];
    const never = (_: string, { signal }: { signal?: AbortSignal } = {}): Promise<unknown> =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const api = createApi({ get: never, post: never, patch: never, delete: never });
    for (let number = 0; number < messages; number++) {
      const request = number % 2 === 0 ? api.send('2', message, '3') : api.edit('2', '3', message);
      request.catch((error: unknown) => {
        expect(error).toBeInstanceOf(GivenUp);
        givenUp.push(number);
      });
    }
    return givenUp;
  }

  test('WHEN more than 500 wait THEN the oldest give way', async () => {
    const givenUp = jammed(503);
    await vi.advanceTimersByTimeAsync(0);
    expect(givenUp.toSorted()).toEqual([0, 1, 2]);
  });

  test('WHEN two minutes have passed THEN all are given up', async () => {
    const givenUp = jammed(3);
    await vi.advanceTimersByTimeAsync(119_999);
    expect(givenUp).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(givenUp.toSorted()).toEqual([0, 1, 2]);
  });
});

test.each<[string, (api: Api) => Promise<unknown>]>([
  ['the flags of a channel', (api) => api.channelFlags('1')],
  ['the events of a server', (api) => api.events('1')],
])(
  'GIVEN a Discord that is asked for %s WHEN it is silent for a second THEN nobody waits longer',
  async (_, asks) => {
    const silent = (_route: string, { signal }: { readonly signal?: AbortSignal } = {}): Promise<never> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('given up')));
      });
    const ended: string[] = [];
    const asked = asks(createApi({ get: silent, post: silent, patch: silent, delete: silent }));
    asked.catch((error: unknown) => ended.push(String(error)));
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toEqual(['Error: given up']);
  },
);
