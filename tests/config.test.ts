import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

test('GIVEN nothing THEN the terminal opens on the shipped review', () => {
  expect(readConfig({})).toEqual({
    token: null,
    guildId: null,
    apiUrl: 'https://discord.com/api',
    contentDir: 'content',
    cacheDir: '.cache',
    semantic: true,
    logLevel: 'info',
  });
});

test('GIVEN variables that are set to nothing THEN they count as not set', () => {
  expect(readConfig({ DISCORD_TOKEN: ' ', DISCORD_GUILD_ID: '', CONTENT_DIR: '' })).toEqual(readConfig({}));
});

test('GIVEN good values THEN they are taken', () => {
  const config = readConfig({
    DISCORD_TOKEN: TOKEN,
    DISCORD_GUILD_ID: '197038439483310086',
    DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    CONTENT_DIR: 'reviews',
    CACHE_DIR: 'vectors',
    SEMANTIC: 'off',
    LOG_LEVEL: 'debug',
  });
  expect(config).toEqual({
    token: TOKEN,
    guildId: '197038439483310086',
    apiUrl: 'http://127.0.0.1:8080/api',
    contentDir: 'reviews',
    cacheDir: 'vectors',
    semantic: false,
    logLevel: 'debug',
  });
});

test('GIVEN bad values THEN all are named at once, and none is shown', () => {
  const bad = {
    DISCORD_TOKEN: 'hunter2-secret',
    DISCORD_GUILD_ID: 'my-server',
    DISCORD_API_URL: 'ftp://nowhere',
    SEMANTIC: 'maybe-not',
    LOG_LEVEL: 'loud',
  };
  let message = '';
  try {
    readConfig(bad);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    message = error.message;
  }
  for (const name of Object.keys(bad)) expect(message).toContain(name);
  for (const value of Object.values(bad)) expect(message).not.toContain(value);
});

test('GIVEN .env.example THEN it explains every variable that is read, and works as it stands', async () => {
  const example = await readFile('.env.example', 'utf8');
  const source = await readFile('src/config.ts', 'utf8');
  const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(example).toMatch(new RegExp(`(?:^#[^\\n]+\\n)+#?\\s?${name}=`, 'm'));
});
