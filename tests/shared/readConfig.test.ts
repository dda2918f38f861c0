import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/shared/readConfig.ts';

const KEY = 'ab'.repeat(32);
const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

/** Every variable that is read. */
const NAMES = [
  ...(await readFile('src/shared/readConfig.ts', 'utf8')).matchAll(/^ {2}([A-Z][A-Z_]+):/gm),
].map(([, name = '']) => name);

test('GIVEN nothing THEN the terminal opens on the shipped review', () => {
  expect(readConfig({})).toEqual({
    token: null,
    guildId: null,
    apiUrl: 'https://discord.com/api',
    shards: 'auto',
    interactions: null,
    host: '127.0.0.1',
    healthPort: null,
    contentDir: 'content',
    cacheDir: '.cache',
    dataDir: 'data',
    databaseUrl: null,
    semantic: true,
    serverFilms: true,
    logLevel: 'info',
  });
});

test('GIVEN variables that are set to nothing THEN they count as not set', () => {
  const nothing = Object.fromEntries(NAMES.map((name) => [name, ' ']));
  expect(readConfig(nothing)).toEqual(readConfig({}));
});

test.each([
  ['"', '"'],
  ["'", "'"],
  [' "', ' " '],
])(
  'GIVEN values between %s and %s, as docker’s --env-file leaves them, THEN the marks are none of them',
  (before, after) => {
    const good = {
      DISCORD_TOKEN: TOKEN,
      INTERACTIONS_PORT: '8080',
      DISCORD_PUBLIC_KEY: KEY,
      CONTENT_DIR: 'a folder',
    };
    const marked = Object.entries(good).map(([name, value]) => [name, `${before}${value}${after}`]);
    expect(readConfig(Object.fromEntries(marked))).toEqual(readConfig(good));
    const empty = NAMES.map((name) => [name, `${before}${after}`]);
    expect(readConfig(Object.fromEntries(empty))).toEqual(readConfig({}));
  },
);

test('GIVEN a mark on one side only THEN it belongs to the value', () => {
  expect(readConfig({ CONTENT_DIR: '"a' }).contentDir).toBe('"a');
  expect(() => readConfig({ DISCORD_TOKEN: `"${TOKEN}` })).toThrow(/DISCORD_TOKEN does not look like/);
});

test('GIVEN good values THEN they are taken', () => {
  const config = readConfig({
    DISCORD_TOKEN: TOKEN,
    DISCORD_GUILD_ID: '197038439483310086',
    DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    SHARDS: '4',
    INTERACTIONS_PORT: '8080',
    DISCORD_PUBLIC_KEY: KEY,
    HOST: '::',
    HEALTH_PORT: '9090',
    CONTENT_DIR: 'reviews',
    CACHE_DIR: 'embeddings',
    DATA_DIR: 'kept',
    DATABASE_URL: 'postgresql://club:p%40ss@db:5432/club?sslmode=verify-full',
    SEMANTIC: 'off',
    LOG_LEVEL: 'debug',
  });
  expect(config).toEqual({
    token: TOKEN,
    guildId: '197038439483310086',
    apiUrl: 'http://127.0.0.1:8080/api',
    shards: 4,
    interactions: { port: 8080, publicKey: KEY },
    host: '::',
    healthPort: 9090,
    contentDir: 'reviews',
    cacheDir: 'embeddings',
    dataDir: 'kept',
    databaseUrl: 'postgresql://club:p%40ss@db:5432/club?sslmode=verify-full',
    semantic: false,
    serverFilms: true,
    logLevel: 'debug',
  });
});

test('GIVEN bad values THEN all are named at once, and none is shown', () => {
  const bad = {
    DISCORD_TOKEN: 'hunter2-secret',
    DISCORD_GUILD_ID: 'my-server',
    DISCORD_API_URL: 'ftp://nowhere',
    SHARDS: 'several',
    INTERACTIONS_PORT: 'eighty',
    DISCORD_PUBLIC_KEY: 'abcdefgh',
    HOST: 'my host',
    HEALTH_PORT: '65536',
    DATABASE_URL: 'mysql://club:hunter3@db/club',
    SEMANTIC: 'maybe-not',
    LOG_LEVEL: 'loud',
  };
  const message = problemsOf(bad);
  for (const name of Object.keys(bad)) expect(message).toContain(name);
  for (const value of Object.values(bad)) expect(message).not.toContain(value);
});

test.each([
  ['SHARDS', ['0', '-1', '1.5', '1001', '2x', 'AUTO', '[0,1]']],
  ['INTERACTIONS_PORT', ['-1', '65536', '80.5', '0x50', '1e3']],
  ['HEALTH_PORT', ['-1', '123456', 'any']],
  ['DISCORD_PUBLIC_KEY', [KEY.slice(1), `${KEY}a`, 'g'.repeat(64)]],
  ['DATABASE_URL', ['db', 'club@db/club', 'postgres', 'http://db/club', 'postgres://club:a/b@db:x/club']],
  ['HOST', ['http://127.0.0.1', '127.0.0.1/8', 'a b']],
])('GIVEN %s WHEN it is %j THEN it is a problem', (name, values) => {
  for (const value of values) expect(problemsOf({ [name]: value })).toContain(name);
});

test('GIVEN interactions over HTTP without the public key THEN it says what is missing and where it is', () => {
  expect(problemsOf({ INTERACTIONS_PORT: '8080' })).toMatch(
    /DISCORD_PUBLIC_KEY is missing.*General Information/,
  );
  expect(readConfig({ DISCORD_PUBLIC_KEY: KEY }).interactions).toBeNull();
});

test('GIVEN a variable that is wrong and another that is missing THEN both are named at once', () => {
  const lines = problemsOf({ SHARDS: 'x', INTERACTIONS_PORT: '1' }).split('\n');
  expect(lines).toEqual([
    'The configuration (.env) has problems:',
    expect.stringMatching(/^ {2}SHARDS should be auto/),
    expect.stringMatching(/^ {2}DISCORD_PUBLIC_KEY is missing/),
  ]);
});

test('GIVEN .env.example THEN it explains every variable that is read, and works as it stands', async () => {
  const example = await readFile('.env.example', 'utf8');
  expect(NAMES.length).toBeGreaterThan(3);
  for (const name of NAMES) expect(example).toMatch(new RegExp(`(?:^#[^\\n]+\\n)+#?\\s?${name}=`, 'm'));
  expect(readConfig(parse(example))).toEqual(readConfig({}));
});

test('GIVEN .env.example in a container THEN it leaves what the image sets as it is', async () => {
  const [, image = ''] = (await readFile('Dockerfile', 'utf8')).match(/^ENV (.*)$/m) ?? [];
  const set = parse(image.replaceAll(' ', '\n'));
  expect(Object.keys(set)).toContain('HEALTH_PORT');
  const example = parse(await readFile('.env.example', 'utf8'));
  expect({ ...set, ...example }).toMatchObject(set);
});

/** What is said about an environment that can't be used. */
function problemsOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}
