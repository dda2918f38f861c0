import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Ports that no system gives away by itself: Linux takes those from 32,768 on for that, others higher ones. */
const [FIRST, BEHIND] = [20_000, 32_000];

/** A port that nobody listens on at this moment, and that nobody is given who asks for any port, as other tests do. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, BEHIND);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
