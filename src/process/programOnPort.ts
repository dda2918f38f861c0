import { readdir, readFile, readlink } from 'node:fs/promises';

/** How Linux marks a socket that listens (include/net/tcp_states.h, TCP_LISTEN). */
const LISTENS = '0A';

/**
 * The program that listens on a port, such as `node (process 4711)`. Null where that can’t be seen: it is another
 * user’s, or this is no Linux.
 */
export async function programOnPort(port: number): Promise<string | null> {
  const sockets = new Set([...(await socketsOn(port, 'tcp')), ...(await socketsOn(port, 'tcp6'))]);
  if (sockets.size === 0) return null;
  for (const id of await readdir('/proc')) {
    if (!/^\d+$/.test(id) || !(await holds(id, sockets))) continue;
    const name = await readFile(`/proc/${id}/comm`, 'utf8').catch(() => '');
    return `${name.trim()} (process ${id})`;
  }
  return null;
}

/** The sockets that listen on a port, as links to them are called. */
async function socketsOn(port: number, kind: 'tcp' | 'tcp6'): Promise<string[]> {
  const table = await readFile(`/proc/net/${kind}`, 'utf8').catch(() => '');
  return table.split('\n').flatMap((line) => {
    const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
    const own = Number.parseInt(local.split(':')[1] ?? '', 16);
    return own === port && state === LISTENS ? [`socket:[${inode}]`] : [];
  });
}

/** Whether a process has one of these sockets open; false for one that may not be looked into, or has ended. */
async function holds(id: string, sockets: ReadonlySet<string>): Promise<boolean> {
  const folder = `/proc/${id}/fd`;
  const names = await readdir(folder).catch(() => []);
  const links = await Promise.all(names.map((name) => readlink(`${folder}/${name}`).catch(() => '')));
  return links.some((link) => sockets.has(link));
}
