import type { ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { healthRoutes } from '../../process/healthRoutes.ts';
import type { Monitor } from '../../process/Monitor.ts';
import type { Signed, Verdict } from './createVerifier.ts';
import { parseInteraction } from './parseInteraction.ts';
import { readBody } from './readBody.ts';

/** Where Discord posts interactions to. */
export const INTERACTIONS_PATH = '/interactions';

/** Largest body, in bytes: interactions have a few thousand. */
const MAX_BODY = 1024 * 1024;

export interface InteractionsSetup {
  readonly verify: (signed: Signed) => Verdict;
  /**
   * Answers an interaction.
   *
   * @param sent resolves once the answer is out: true, or false when nobody waits for it any more
   * @returns null for kinds that can't be answered
   */
  readonly answer: (
    interaction: APIInteraction,
    sent: Promise<boolean>,
  ) => Promise<APIInteractionResponse | null>;
  readonly monitor: Pick<Monitor, 'isReady' | 'report'>;
  readonly log: Logger;
}

/** Discord's outgoing webhook (interactions/receiving-and-responding), with health and metrics beside it. */
export function interactionsApp({ verify, answer, monitor, log }: InteractionsSetup) {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.post(INTERACTIONS_PATH, async (c) => {
    const { incoming, outgoing } = c.env;
    const sent = isSent(outgoing);
    const body = await readBody(incoming, MAX_BODY);
    if (body === null) return c.text('too large\n', 413);
    const signature = c.req.header('X-Signature-Ed25519');
    const verdict = verify({ signature, timestamp: c.req.header('X-Signature-Timestamp'), body });
    if (verdict === 'stale')
      log.warn('Discord’s signature is right, but its time is long ago: is this machine’s clock right?');
    if (verdict !== 'genuine') return c.text('invalid request signature\n', 401);
    const interaction = parseInteraction(body);
    if (interaction === null) return c.text('not an interaction\n', 400);
    const response = await answer(interaction, sent);
    if (response === null) return c.text('an interaction of an unknown kind\n', 400);
    // As with the body: a web `Response` would be read as a stream.
    const text = Buffer.from(JSON.stringify(response));
    outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': text.length }).end(text);
    return RESPONSE_ALREADY_SENT;
  });
  app.all(INTERACTIONS_PATH, (c) => c.text('only POST\n', 405, { Allow: 'POST' }));
  app.route('/', healthRoutes(monitor));
  app.notFound((c) => c.text('not here\n', 404));
  app.onError((error, c) => {
    // Whoever goes away in the middle of a request is no fault of ours.
    if (!c.env.incoming.complete) return c.text('incomplete\n', 400);
    log.error({ err: error }, 'a request failed');
    return c.text('something went wrong\n', 500);
  });
  return app;
}

/** Whether a response went out whole: known when it is closed, one way or the other. */
function isSent(response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = (): void => resolve(response.writableFinished);
    if (response.closed) tell();
    else response.once('close', tell);
  });
}
