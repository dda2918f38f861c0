import { GatewayIntentBits } from 'discord-api-types/v10';
import type { gatewayRules } from '../../src/rules/gatewayRules.ts';
import { RawBot } from '../RawBot.ts';
import type { GatewayCase } from './Case.ts';
import type { Scene } from './Scene.ts';

const MINUTE = 60_000;

const identifies =
  (data: object): GatewayCase['does'] =>
  async ({ bot }) => {
    await bot.open();
    bot.identify(data);
  };

/** RESUMEs the session of the bot with another connection of it. */
async function resumes({ bot, discord }: Scene, change: object): Promise<void> {
  await bot.connect();
  const [session] = discord.gateway.sessions;
  await bot.leave(4_000);
  await bot.open();
  bot.send({
    op: 6,
    d: { token: discord.token, session_id: session?.id, seq: session?.sequence, ...change },
  });
}

/** Breaks every rule of the gateway. */
export const gatewayCases: Readonly<Record<keyof typeof gatewayRules, readonly GatewayCase[]>> = {
  'gateway.opcode': [
    {
      how: 'opcode 99',
      does: async ({ bot }) => {
        await bot.connect();
        bot.send({ op: 99, d: null });
      },
    },
    {
      how: 'an opcode that only Discord sends',
      does: async ({ bot }) => {
        await bot.connect();
        bot.send({ op: 10, d: null });
      },
    },
  ],
  'gateway.payload': [
    {
      how: 'no JSON',
      does: async ({ bot }) => {
        await bot.open();
        bot.send('hello?');
      },
    },
    { how: 'IDENTIFY without intents', does: identifies({ intents: undefined }) },
    {
      how: 'RESUME without session',
      does: async ({ bot }) => {
        await bot.open();
        bot.send({ op: 6, d: {} });
      },
    },
  ],
  'gateway.payload.size': [
    {
      how: '4,097 bytes',
      does: async ({ bot }) => {
        await bot.connect();
        bot.send(JSON.stringify({ op: 1, d: null }).padEnd(4_097));
      },
    },
  ],
  'gateway.identified': [
    {
      how: 'a presence at once',
      does: async ({ bot }) => {
        await bot.open();
        bot.send({ op: 3, d: { since: null, activities: [], status: 'online', afk: false } });
      },
    },
  ],
  'gateway.token': [
    { how: 'in IDENTIFY', does: identifies({ token: 'abc' }) },
    { how: 'in RESUME', does: (scene) => resumes(scene, { token: 'abc' }) },
  ],
  'gateway.once': [
    {
      how: 'IDENTIFY twice',
      does: async ({ bot }) => {
        await bot.connect();
        bot.identify();
      },
    },
  ],
  'gateway.sequence': [{ how: 'far ahead', does: (scene) => resumes(scene, { seq: 1_000 }) }],
  'gateway.rate': [
    {
      how: '121 payloads',
      does: async ({ bot }) => {
        await bot.connect();
        for (let count = 2; count <= 121; count += 1) bot.send({ op: 1, d: null });
      },
    },
  ],
  'gateway.heartbeat': [
    {
      how: 'silence',
      does: async ({ bot, clock }) => {
        await bot.connect();
        clock.advance(2 * 41_250);
      },
    },
  ],
  'gateway.shard': [
    { how: 'shard 2 of 2', does: identifies({ shard: [2, 2] }) },
    { how: 'shard 0 of 0', does: identifies({ shard: [0, 0] }) },
  ],
  'gateway.sharding': [
    {
      how: 'a second server where one is the limit',
      options: { maxGuildsPerShard: 1 },
      does: async (scene) => {
        await scene.discord.createGuild();
        await identifies({})(scene);
      },
    },
  ],
  'gateway.version': [{ how: '9', does: ({ bot }) => bot.open('?v=9&encoding=json') }],
  'gateway.intents': [
    { how: 'a bit that is none', does: identifies({ intents: 1 << 30 }) },
    { how: 'below zero', does: identifies({ intents: -1 }) },
  ],
  'gateway.privileged': [
    { how: 'message content', does: identifies({ intents: GatewayIntentBits.MessageContent }) },
    {
      how: 'members, where message content is switched on',
      options: { privilegedIntents: GatewayIntentBits.MessageContent },
      does: identifies({ intents: GatewayIntentBits.GuildMembers | GatewayIntentBits.MessageContent }),
    },
  ],
  'gateway.starts': [
    {
      how: 'the second where one is the limit',
      options: { sessionStarts: 1 },
      does: async ({ bot, discord }) => {
        await bot.connect();
        const other = new RawBot(discord);
        await other.open();
        other.identify();
      },
    },
  ],
  'gateway.concurrency': [
    {
      how: 'two at once where one is the limit',
      options: { maxConcurrency: 1 },
      does: async (scene) => {
        await new RawBot(scene.discord).connect();
        await identifies({})(scene);
      },
    },
  ],
  'gateway.session': [
    { how: 'one that never was', does: (scene) => resumes(scene, { session_id: 'abc' }) },
    {
      how: 'one that the bot gave up',
      does: async ({ bot, discord }) => {
        await bot.connect();
        const [session] = discord.gateway.sessions;
        await bot.leave(1_000);
        await bot.open();
        bot.send({ op: 6, d: { token: discord.token, session_id: session?.id, seq: 1 } });
      },
    },
    {
      how: 'one that has waited too long',
      does: async ({ bot, clock, discord }) => {
        await bot.connect();
        const [session] = discord.gateway.sessions;
        await bot.leave(4_000);
        await discord.waitUntil(() => session?.isConnected === false);
        clock.advance(3 * MINUTE);
        await bot.open();
        bot.send({ op: 6, d: { token: discord.token, session_id: session?.id, seq: 1 } });
      },
    },
  ],
};
