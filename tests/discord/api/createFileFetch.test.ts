import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFileFetch } from '../../../src/discord/api/createFileFetch.ts';

const MOST = 1_000;

let server: Server;
let origin: string;
let answer: RequestListener = (_, response) => void response.end('words');
let asked = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const fetches = (path: string): Promise<Uint8Array | null> => createFileFetch(`${origin}/api`, MOST)(path);

test('GIVEN a file THEN its bytes', async () => {
  answer = (_, response) => void response.end('words');
  expect(Buffer.from((await fetches(`${origin}/attachments/1/2/a.md`)) ?? []).toString()).toBe('words');
});

test.each<[what: string, url: (origin: string) => string]>([
  ['of another path', (at) => `${at}/api/v10/users/@me`],
  ['that climbs', (at) => `${at}/attachments/../api/v10/users/@me`],
  ['of another port', (at) => `${at.replace(/\d+$/, '1')}/attachments/1/2/a.md`],
  ['of another host', () => 'http://169.254.169.254/attachments/latest'],
  [
    'of a host that only looks like Discord’s',
    () => 'https://cdn.discordapp.com.evil.example/attachments/1/2/a.md',
  ],
  ['of Discord’s host without TLS', () => 'http://cdn.discordapp.com/attachments/1/2/a.md'],
  ['of Discord’s host on another port', () => 'https://cdn.discordapp.com:8443/attachments/1/2/a.md'],
  ['with a name and a password', (at) => `${at.replace('//', '//ana:secret@')}/attachments/1/2/a.md`],
  ['of a file here', () => 'file:///etc/passwd'],
  ['that is none', () => 'attachments'],
])('GIVEN an address %s THEN it is not even asked', async (_, url) => {
  const before = asked;
  expect(await fetches(url(origin))).toBeNull();
  expect(asked).toBe(before);
});

test.each<[what: string, answers: RequestListener]>([
  [
    'that leads elsewhere',
    (_, response) => void response.writeHead(302, { Location: '/attachments/1/2/b.md' }).end(),
  ],
  ['that is gone', (_, response) => void response.writeHead(404).end('gone')],
  ['of more bytes than there may be', (_, response) => void response.end('x'.repeat(MOST + 1))],
  [
    'of more bytes than it says',
    (_, response) => {
      // What follows is never read.
      response.writeHead(200, { 'Transfer-Encoding': 'chunked' });
      response.write('x'.repeat(MOST));
      response.write('x');
    },
  ],
  ['that breaks off', (request) => void request.socket.destroy()],
])('GIVEN a file %s THEN nothing', async (_, answers) => {
  answer = answers;
  const before = asked;
  expect(await fetches(`${origin}/attachments/1/2/a.md`)).toBeNull();
  expect(asked).toBe(before + 1);
});
