import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Server } from 'node:http';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { listen } from '../../src/process/listen.ts';
import { sendText } from '../../src/process/sendText.ts';
import { fetchOnce } from '../support/bot/fetchOnce.ts';

/** Node.js tells of every request that comes in, and by which server. */
const STARTED = 'http.server.request.start';

/** Tells the number that a server has for this. */
function settingOf(server: Server, name: string): unknown {
  return Object.entries(server).find(([key]) => key === name)?.[1];
}

test('GIVEN a request that arrives slowly THEN it is cut off after 10 to 12 seconds, whenever it began', async () => {
  const servers: Server[] = [];
  const remember = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('server' in message)) return;
    if (message.server instanceof Server) servers.push(message.server);
  };
  subscribe(STARTED, remember);
  const route = {
    path: '/',
    method: 'GET',
    answer: (_: unknown, response: Parameters<typeof sendText>[0]) => sendText(response, 200, ''),
  } as const;
  const place = { host: '127.0.0.1', port: 0, variable: 'PORT' };
  const listening = await listen([route], place, pino({ level: 'silent' }));
  try {
    await fetchOnce(listening.url);
  } finally {
    unsubscribe(STARTED, remember);
    await listening.close(0);
  }
  const [server] = servers;
  if (server === undefined) expect.fail('no request came');
  expect(server.requestTimeout).toBe(10_000);
  expect(settingOf(server, 'connectionsCheckingInterval')).toBe(2_000);
});
