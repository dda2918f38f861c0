import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openNginx } from './openNginx.ts';
import { registerAsk } from './registerAsk.ts';
import type { Child } from './startChild.ts';
import type { Site, Way } from './Way.ts';

const MAIN = fileURLToPath(new URL('../../../src/main.js', import.meta.url));
const BARE_GATEWAY = fileURLToPath(new URL('./bareGateway.js', import.meta.url));
const BARE_ENDPOINT = fileURLToPath(new URL('./bareEndpoint.js', import.meta.url));

const BARE_BOT = 'bare discord.js bot';
const BARE_HTTP = 'bare HTTP endpoint';

/** The ways that are measured, each after the one that it is compared with. */
export const WAYS: readonly Way[] = [
  {
    name: BARE_BOT,
    bare: null,
    reads: false,
    open: async ({ discord, start }) => {
      await registerAsk(discord);
      const { apiUrl, token } = discord;
      const bot = start({ file: BARE_GATEWAY, env: { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token } });
      await bot.until(/^On Discord/);
      return [];
    },
  },
  {
    name: '(a) gateway, words only',
    bare: BARE_BOT,
    reads: false,
    open: (site) => gateway(site, 'off'),
  },
  { name: '(a2) gateway, read', bare: BARE_BOT, reads: true, open: (site) => gateway(site, 'on') },
  {
    name: BARE_HTTP,
    bare: null,
    reads: false,
    open: async ({ discord, start }) => {
      await registerAsk(discord);
      const bot = start({ file: BARE_ENDPOINT, env: { DISCORD_PUBLIC_KEY: discord.publicKey } });
      discord.endpoint.deliverTo(await urlIn(bot, /^At /));
      return [];
    },
  },
  {
    name: '(b) one HTTP replica, words only',
    bare: BARE_HTTP,
    reads: false,
    open: (site) => oneReplica(site, 'off'),
  },
  {
    name: '(b2) one HTTP replica, read',
    bare: BARE_HTTP,
    reads: true,
    open: (site) => oneReplica(site, 'on'),
  },
];

/** Two replicas behind nginx, with the configuration that docs/ ships. */
export const BEHIND_NGINX: Way = {
  name: '(c) two HTTP replicas behind nginx, words only',
  bare: BARE_HTTP,
  reads: false,
  open: async (site) => {
    const urls = [await replica(site, 'off'), await replica(site, 'off')];
    const nginx = await openNginx(site, urls);
    site.discord.endpoint.deliverTo(`${nginx}/interactions`);
    return urls.map((url) => `${url}/metrics`);
  },
};

async function gateway({ discord, start, embeddings }: Site, semantic: 'on' | 'off'): Promise<string[]> {
  const { apiUrl, token } = discord;
  const env = { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token, HEALTH_PORT: '0' };
  const bot = start({ file: MAIN, env: { ...env, ...content(semantic, embeddings) } });
  const health = await urlIn(bot, /^Health: /);
  await bot.until(/^On Discord as /);
  return [`${new URL(health).origin}/metrics`];
}

async function oneReplica(site: Site, semantic: 'on' | 'off'): Promise<string[]> {
  const url = await replica(site, semantic);
  site.discord.endpoint.deliverTo(`${url}/interactions`);
  return [`${url}/metrics`];
}

/** @returns its origin */
async function replica({ discord, start, embeddings }: Site, semantic: 'on' | 'off'): Promise<string> {
  const { apiUrl, token, publicKey } = discord;
  const env = {
    DISCORD_API_URL: apiUrl,
    DISCORD_TOKEN: token,
    DISCORD_PUBLIC_KEY: publicKey,
    INTERACTIONS_PORT: '0',
  };
  const bot = start({ file: MAIN, env: { ...env, ...content(semantic, embeddings) } });
  const url = await urlIn(bot, /^Waiting /);
  await discord.waitUntil(() => discord.commands().length > 0, 'commands');
  return new URL(url).origin;
}

function content(semantic: 'on' | 'off', embeddings: string) {
  return {
    CONTENT_DIR: resolve(process.env['CONTENT_DIR'] || 'content'),
    CACHE_DIR: embeddings,
    SEMANTIC: semantic,
  };
}

async function urlIn(child: Child, line: RegExp): Promise<string> {
  const url = /https?:\/\/[^\s,]+/.exec(await child.until(line))?.[0];
  if (url === undefined) throw new Error(`no address in the line ${line}`);
  return url.replace(/\.$/, '');
}
