import type { limitRules } from '../../src/rules/limitRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import type { Scene } from './Scene.ts';

const BUCKET = { bucketLimit: { requests: 2, seconds: 5 } };

async function sendsTimes(scene: Scene, times: number): Promise<Answer> {
  for (let count = 1; count < times; count += 1) await scene.send({ content: String(count) });
  return scene.send({ content: 'last' });
}

async function asksTimes({ bot }: Scene, times: number): Promise<Answer> {
  for (let count = 1; count < times; count += 1) await bot.call('GET', '/users/@me');
  return bot.call('GET', '/users/@me');
}

/** Asks as often as said without a token. */
async function breaksInTimes({ bot }: Scene, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1)
    await bot.call('GET', '/users/@me', undefined, { authorization: null });
}

/** Breaks every rule on how many requests there may be. */
export const limitCases: Readonly<Record<keyof typeof limitRules, readonly RequestCase[]>> = {
  'limit.bucket': [
    {
      how: 'a third message in 5 seconds',
      options: BUCKET,
      breaks: (scene) => sendsTimes(scene, 3),
      fits: (scene) => sendsTimes(scene, 2),
    },
    {
      how: 'until the time is up',
      options: BUCKET,
      breaks: async (scene) => {
        await sendsTimes(scene, 2);
        scene.clock.advance(4_999);
        return scene.send({ content: 'Hi' });
      },
      fits: async (scene) => {
        await sendsTimes(scene, 2);
        scene.clock.advance(5_000);
        return scene.send({ content: 'Hi' });
      },
    },
    {
      how: 'not over several channels',
      options: BUCKET,
      breaks: (scene) => sendsTimes(scene, 3),
      fits: async (scene) => {
        await sendsTimes(scene, 2);
        return scene.send({ content: 'Hi' }, scene.club.createChannel('other'));
      },
    },
    {
      how: 'over several messages of a channel',
      options: BUCKET,
      breaks: async (scene) => {
        const [one, two] = [await scene.sendHello(), await scene.sendHello()];
        for (const id of [one, two]) await scene.edit(id, { content: 'Ho' });
        return scene.edit(one, { content: 'Hi' });
      },
    },
  ],
  'limit.global': [
    {
      how: 'the 51st request in a second',
      breaks: (scene) => asksTimes(scene, 51),
      fits: (scene) => asksTimes(scene, 50),
    },
    {
      how: 'until the second is over',
      options: { globalLimit: 1 },
      breaks: async (scene) => {
        await asksTimes(scene, 1);
        scene.clock.advance(999);
        return asksTimes(scene, 1);
      },
      fits: async (scene) => {
        await asksTimes(scene, 1);
        scene.clock.advance(1_000);
        return asksTimes(scene, 1);
      },
    },
    {
      how: 'but not an answer to an interaction',
      options: { globalLimit: 2 },
      breaks: (scene) => asksTimes(scene, 3),
      fits: async (scene) => {
        const interaction = await scene.runAsk();
        await asksTimes(scene, 2);
        return scene.bot.respond(interaction, { type: 4, data: { content: 'Io' } });
      },
    },
  ],
  'limit.invalid': [
    {
      how: 'whatever it is',
      options: { invalidLimit: 2 },
      breaks: async (scene) => {
        await breaksInTimes(scene, 2);
        return scene.send({ content: 'Hi' });
      },
      fits: async (scene) => {
        await breaksInTimes(scene, 1);
        return scene.send({ content: 'Hi' });
      },
    },
    {
      how: 'for as long as they are remembered',
      options: { invalidLimit: 2 },
      breaks: async (scene) => {
        await breaksInTimes(scene, 2);
        scene.clock.advance(10 * 60_000 - 1);
        return scene.send({ content: 'Hi' });
      },
      fits: async (scene) => {
        await breaksInTimes(scene, 2);
        scene.clock.advance(10 * 60_000);
        return scene.send({ content: 'Hi' });
      },
    },
  ],
};
