import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Route } from '../../process/Route.ts';
import { sendText } from '../../process/sendText.ts';
import { isSigned, type Signed, type Verdict } from './createVerifier.ts';
import { parseInteraction } from './parseInteraction.ts';
import { readBody } from './readBody.ts';

/** Where Discord posts interactions to. */
export const INTERACTIONS_PATH = '/interactions';

/** Largest body, in bytes: interactions have a few thousand. */
const MAX_BODY = 64 * 1024;

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
  readonly log: Logger;
}

/** Discord's outgoing webhook (interactions/receiving-and-responding). */
export function interactionsRoute({ verify, answer, log }: InteractionsSetup): Route {
  return {
    path: INTERACTIONS_PATH,
    method: 'POST',
    answer: async (request, response) => {
      const sent = isSent(response);
      const signature = header(request, 'x-signature-ed25519');
      const timestamp = header(request, 'x-signature-timestamp');
      const forged = () => sendText(response, 401, 'invalid request signature\n');
      if (!isSigned({ signature, timestamp })) return forged();
      const body = await readBody(request, MAX_BODY);
      if (body === null) return sendText(response, 413, 'too large\n');
      const verdict = verify({ signature, timestamp, body });
      if (verdict === 'stale')
        log.warn('Discord’s signature is right, but its time is far off: is this machine’s clock right?');
      if (verdict !== 'genuine') return forged();
      const interaction = parseInteraction(body);
      if (interaction === null) return sendText(response, 400, 'not an interaction\n');
      const said = await answer(interaction, sent);
      if (said === null) return sendText(response, 400, 'an interaction of an unknown kind\n');
      sendText(response, 200, JSON.stringify(said), { 'Content-Type': 'application/json' });
    },
  };
}

function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a response went out whole: known when it is closed, one way or the other. */
function isSent(response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = (): void => resolve(response.writableFinished);
    if (response.closed) tell();
    else response.once('close', tell);
  });
}
