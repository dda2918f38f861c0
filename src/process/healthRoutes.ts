import type { Monitor } from './Monitor.ts';
import type { Route } from './Route.ts';
import { sendText } from './sendText.ts';

/**
 * What watches over the bot asks here: `/health` whether the process lives, `/ready` whether it can answer, `/metrics`
 * what it did, for Prometheus. Not for the public.
 */
export function healthRoutes({
  isReady,
  trouble,
  report,
}: Pick<Monitor, 'isReady' | 'trouble' | 'report'>): Route[] {
  /** Answers go on where settings can't be changed: taking the bot away would help nobody. */
  const whenReady = (): string => {
    const reason = trouble();
    return reason === null ? 'ready\n' : `ready, but settings can’t be changed: ${reason}\n`;
  };
  return [
    { path: '/health', method: 'GET', answer: (_, response) => sendText(response, 200, 'alive\n') },
    {
      path: '/ready',
      method: 'GET',
      answer: (_, response) =>
        isReady() ? sendText(response, 200, whenReady()) : sendText(response, 503, 'not ready\n'),
    },
    {
      path: '/metrics',
      method: 'GET',
      answer: async (_, response) => {
        const { type, text } = await report();
        sendText(response, 200, text, { 'Content-Type': type });
      },
    },
  ];
}
