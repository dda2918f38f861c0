import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtProgram } from '../support/bot/builtProgram.ts';
import { inFolder } from '../support/libraries.ts';
import { shippedContent } from '../support/shippedContent.ts';

const QUESTIONS = ['who plays Micah?', 'what instrument is in the score?'];

/** A copy of the built program, beside it so that it finds the packages: what it lacks, other tests need. */
let built: string;
beforeAll(async () => {
  const program = builtProgram();
  built = await mkdtemp(`${program}-`);
  await cp(program, built, { recursive: true });
  await withoutBinary();
});

afterAll(() => rm(built, { recursive: true }));

/** A program on a cache of its own. */
async function run(
  program: string,
  args: readonly string[],
  cacheDir: string,
  semantic: 'on' | 'off' = 'on',
) {
  return promisify(execFile)(process.execPath, [join(built, 'src', 'cli', `${program}.js`), ...args], {
    // Whatever stands in a .env here, it stays in the terminal.
    env: {
      PATH: process.env['PATH'] ?? '',
      CONTENT_DIR: shippedContent(),
      CACHE_DIR: cacheDir,
      SEMANTIC: semantic,
      DISCORD_TOKEN: '',
      INTERACTIONS_PORT: '',
    },
  });
}

/** `npm run chat -- --json`. */
const chat = (cacheDir: string, semantic: 'on' | 'off') =>
  run('chat', ['--json', ...QUESTIONS], cacheDir, semantic);

/** Takes the place of onnxruntime, as it is where it has no binary for the machine. */
async function withoutBinary(): Promise<void> {
  const folder = join(built, 'node_modules', 'onnxruntime-node');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"name":"onnxruntime-node","main":"index.js"}');
  await writeFile(
    join(folder, 'index.js'),
    "require('./bin/napi-v6/sunos/mips/onnxruntime_binding.node');\n",
  );
}

describe('npm run chat', () => {
  test('GIVEN a machine that can’t load the network THEN words alone answer, said once, and nothing is kept', async () => {
    await inFolder(async (folder) => {
      const cache = join(folder, 'cache');
      await mkdir(cache);
      const { stdout, stderr } = await chat(cache, 'on');
      expect(stderr).toBe('Note: the network that reads can’t be had here, so words alone answer.\n');
      const wordsAlone = await chat(cache, 'off');
      expect(wordsAlone.stderr).toBe('');
      expect(stdout).toBe(wordsAlone.stdout);
      expect(stdout.trim().split('\n')).toHaveLength(QUESTIONS.length);
      expect(await readdir(cache)).toEqual([]);
    });
  });
});

describe('npm run doctor', () => {
  test('GIVEN a machine that can’t load the network THEN it says so, and ends with status 1', async () => {
    await inFolder(async (folder) => {
      const ended: unknown = await run('doctor', [], folder).catch((error: unknown) => error);
      expect(ended).toMatchObject({
        code: 1,
        stderr: '',
        stdout: expect.stringMatching(/\d things? to do\.\n$/),
      });
      expect(ended).toMatchObject({
        stdout: expect.stringContaining('✗ to do  Model        It does not run here'),
      });
    });
  });
});
