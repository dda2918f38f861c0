import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from './Way.ts';

const TRIES = 100;

/** Whether nginx is on this machine. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/**
 * Starts nginx with docs/deploy/nginx.conf; only its ports and its folder differ.
 *
 * @param replicas their origins
 * @returns its origin
 */
export async function openNginx({ folder, start }: Site, replicas: readonly string[]): Promise<string> {
  const shipped = await readFile('docs/deploy/nginx.conf', 'utf8');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const hosts = replicas.map((replica) => new URL(replica).host);
  const config = hosts
    .reduce((text, host, at) => text.replace(`server bot-${at + 1}:8080`, `server ${host}`), shipped)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replaceAll('/tmp/', `${folder}/`);
  if (config.includes(':8080')) throw new Error('docs/deploy/nginx.conf is not as expected');
  const file = join(folder, 'nginx.conf');
  await writeFile(file, config);
  // Where a superuser starts it, nginx would give its folders to somebody who may not enter this one.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  start({ file: 'nginx', args: ['-c', file, '-g', `daemon off;${user}`], isNode: false });
  for (let tries = 0; tries < TRIES; tries++) {
    const response = await fetch(`${url}/health`).catch(() => null);
    if (response?.ok === true) return url;
    await wait(100);
  }
  throw new Error('nginx does not answer');
}

/** A port that was free a moment ago: nginx can't say which one it took. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
