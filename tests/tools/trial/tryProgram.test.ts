import { join } from 'node:path';
import { ManualClock } from 'loopback-discord';
import { expect, test, vi } from 'vitest';
import { tryProgram } from '../../../tools/trial/tryProgram.ts';
import { builtProgram } from '../../support/bot/builtProgram.ts';
import { shippedLibrary } from '../../support/libraries.ts';
import { shippedContent } from '../../support/shippedContent.ts';

const QUESTION = 'Who plays Micah?';
const { films } = await shippedLibrary();

test('GIVEN the built bot THEN it is asked, answers, and ends', async () => {
  vi.stubEnv('SEMANTIC', 'off');
  vi.stubEnv('CONTENT_DIR', shippedContent());
  const said: string[] = [];
  const main = join(builtProgram(), 'src', 'main.js');
  await tryProgram(process.execPath, [main], QUESTION, films, (line) => said.push(line), new ManualClock());
  vi.unstubAllEnvs();
  expect(said.map((line) => line.replace(/:.*/s, ''))).toEqual([
    'On Discord',
    '/help',
    '/ask question',
    'Ended',
  ]);
});

test('GIVEN a program that is no bot THEN it says how that ended', async () => {
  const start = tryProgram(
    process.execPath,
    ['-e', 'process.exit(3)'],
    QUESTION,
    films,
    () => {},
    new ManualClock(),
  );
  await expect(start).rejects.toThrow('It ended with status 3 before it was told to.');
});

test('GIVEN a command that there is not THEN it says so', async () => {
  const start = tryProgram('./no-such-bot', [], QUESTION, films, () => {}, new ManualClock());
  await expect(start).rejects.toThrow(/^\.\/no-such-bot could not be started: .*ENOENT/);
});
