import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { examineSettings } from '../../../src/cli/doctor/examineSettings.ts';
import { inFolder } from '../../support/libraries.ts';

const TOKEN = `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(38)}`;

interface Given {
  /** What stands in .env; null for no such file. */
  readonly file?: string | Buffer | null;
  /** What the environment has beside it. */
  readonly env?: Record<string, string>;
}

/** What is found, as “mark text”, and the settings. */
function examined({ file = null, env = {} }: Given) {
  return inFolder(async (folder) => {
    if (file !== null) await writeFile(join(folder, '.env'), file);
    const read = file === null ? {} : parse(file);
    const { findings, ...rest } = await examineSettings({ ...read, ...env }, folder);
    return { ...rest, lines: findings.map(({ mark, text }) => `${mark} ${text}`) };
  });
}

describe('GIVEN good settings', () => {
  test.each<[string, Given, string]>([
    ['none at all', {}, 'ok there is no .env; nothing is set'],
    ['the environment alone', { env: { SEMANTIC: 'off' } }, 'ok there is no .env; set: SEMANTIC'],
    [
      'a file, with what is nothing of ours',
      { file: `DISCORD_TOKEN="${TOKEN}"\nPORT=80\nDISCORD_GUILD_ID=\n` },
      'ok .env is read; set: DISCORD_TOKEN',
    ],
  ])('WHEN it is %s THEN it names what is set, and no value', async (_, given, line) => {
    const { lines, bad } = await examined(given);
    expect(lines).toEqual([line]);
    expect(bad).toEqual([]);
  });

  test('WHEN the environment has something else than the file THEN it says which counts', async () => {
    const { lines, config } = await examined({ file: 'LOG_LEVEL=warn\n', env: { LOG_LEVEL: '' } });
    expect(lines[1]).toBe('note LOG_LEVEL is set in the environment too, and that counts, not .env');
    expect(config.logLevel).toBe('info');
  });
});

describe('GIVEN bad settings', () => {
  test('THEN all are told at once, no value is shown, and the others hold', async () => {
    const { lines, config, bad } = await examined({
      file: 'DISCORD_TOKEN=secret\nDISCORD_GUILD_ID=club\nSHARDS=few\nHEALTH_PORT=8080\n',
    });
    expect(lines).toHaveLength(3);
    expect(bad).toEqual(['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'SHARDS']);
    expect(lines.every((line) => line.startsWith('todo '))).toBe(true);
    expect(lines.join()).not.toMatch(/secret|club|few/);
    expect(config).toMatchObject({ token: null, guildId: null, shards: 'auto', healthPort: 8080 });
  });

  test('WHEN the key for interactions is missing THEN it is told, and their port is left out', async () => {
    const { lines, config } = await examined({ env: { INTERACTIONS_PORT: '8080' } });
    expect(lines).toEqual([expect.stringMatching(/^todo DISCORD_PUBLIC_KEY is missing: /)]);
    expect(config.interactions).toBeNull();
  });

  test.each([
    ['with “Bot” before it', `Bot ${TOKEN}`, 'What is there starts with “Bot”: leave that word out.'],
    ['an application’s id', '123456789012345678', 'What is there is an id.'],
    ['its public key', 'ab'.repeat(32), 'What is there is the application’s public key.'],
    ['its client secret', 'x_Y-'.repeat(8), 'What is there is a client secret.'],
    ['between curly marks', `“${TOKEN}”`, 'stands in typographic quotation marks; take them away.'],
  ])('WHEN the token is %s THEN that is said', async (_, value, said) => {
    const { lines } = await examined({ env: { DISCORD_TOKEN: value } });
    expect(lines).toEqual([expect.stringMatching(/^todo DISCORD_TOKEN /)]);
    expect(lines[0]).toContain(said);
    expect(lines[0]).not.toContain(value);
  });

  test.each([
    ['DISCORD_TOKNE', 'DISCORD_TOKEN'],
    ['discord_token', 'DISCORD_TOKEN'],
    ['SEMANTICS', 'SEMANTIC'],
  ])('WHEN a name is mistyped, %s, THEN it says which is meant', async (typed, meant) => {
    const { lines } = await examined({ file: `${typed}=${TOKEN}\n` });
    expect(lines).toEqual([`todo ${typed} in .env is no setting; is ${meant} meant?`]);
  });
});

describe('GIVEN a file of settings that can’t be read', () => {
  test('WHEN it is UTF-16 THEN it says so', async () => {
    const { lines } = await examined({ file: Buffer.from('SEMANTIC=off\n', 'utf16le') });
    expect(lines).toEqual(['todo .env is not UTF-8; save it as UTF-8 in your editor.']);
  });

  test('WHEN it is a folder THEN it says so', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, '.env'));
      const { findings } = await examineSettings({}, folder);
      expect(findings.map(({ text }) => text)).toEqual(['.env can’t be read (EISDIR).']);
    });
  });

  test('WHEN it is called .env.txt THEN it says how to call it', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, '.env.txt'), 'SEMANTIC=off\n');
      const { findings } = await examineSettings({}, folder);
      expect(findings.map(({ text }) => text)).toEqual([
        'There is a file .env.txt, which is not read: call it .env.',
      ]);
    });
  });
});
