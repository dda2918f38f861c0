import { afterEach, expect, test } from 'vitest';
import { examinePort } from '../../src/process/examinePort.ts';
import { listen } from '../../src/process/listen.ts';
import { sendText } from '../../src/process/sendText.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { freePort } from '../support/freePort.ts';

const host = '127.0.0.1';
const variable = 'HEALTH_PORT';
const closing: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Listens on a port with something at /health. */
async function occupy(says: string): Promise<number> {
  const route = {
    path: '/health',
    method: 'GET' as const,
    answer: (_: unknown, response: Parameters<typeof sendText>[0]) => sendText(response, 200, says),
  };
  const listening = await listen([route], { host, port: 0, variable }, createLog('silent'));
  closing.push(() => listening.close(0));
  return Number(new URL(listening.url).port);
}

test('GIVEN a port that was free THEN it is free again afterwards', async () => {
  const port = await freePort();
  const finding = { topic: 'Ports', mark: 'ok', text: `${port} is free (HEALTH_PORT)` };
  expect(await examinePort({ host, port, variable })).toEqual(finding);
  expect(await examinePort({ host, port, variable })).toEqual(finding);
});

test('GIVEN any free port THEN there is one', async () => {
  expect(await examinePort({ host, port: 0, variable })).toMatchObject({
    mark: 'ok',
    text: 'any free one (HEALTH_PORT)',
  });
});

test('GIVEN a port on which the bot listens already THEN that is as it should be', async () => {
  const port = await occupy('alive\n');
  expect(await examinePort({ host, port, variable })).toMatchObject({
    mark: 'ok',
    text: `${port} is that of a bot which runs already (HEALTH_PORT)`,
  });
});

test('GIVEN a port that something else has THEN it says what to set, and on Linux what that is', async () => {
  const port = await occupy('something else');
  const { mark, text } = await examinePort({ host, port, variable });
  const [said, program] = text.split(' It is ');
  expect([mark, said]).toEqual([
    'todo',
    `Port ${port} is taken by another program. Set HEALTH_PORT to another one, or end that program.`,
  ]);
  if (process.platform === 'linux') expect(program).toContain(`(process ${process.pid})`);
});

test('GIVEN an address of another machine THEN that has to be put right', async () => {
  expect(await examinePort({ host: '192.0.2.1', port: 0, variable })).toMatchObject({
    mark: 'todo',
    text: expect.stringContaining('Correct HOST'),
  });
});
