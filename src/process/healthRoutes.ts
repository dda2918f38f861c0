import { Hono } from 'hono';
import type { Monitor } from './Monitor.ts';

/**
 * What watches over the bot asks here: `/health` whether the process lives, `/ready` whether it can answer, `/metrics`
 * what it did, for Prometheus. Not for the public.
 */
export function healthRoutes({ isReady, report }: Pick<Monitor, 'isReady' | 'report'>): Hono {
  const app = new Hono();
  app.get('/health', (c) => c.text('alive\n'));
  app.get('/ready', (c) => (isReady() ? c.text('ready\n') : c.text('not ready\n', 503)));
  app.get('/metrics', async (c) => {
    const { type, text } = await report();
    return c.body(text, 200, { 'Content-Type': type });
  });
  for (const path of ['/health', '/ready', '/metrics']) {
    app.all(path, (c) => c.text('only GET\n', 405, { Allow: 'GET, HEAD' }));
  }
  return app;
}
