import type { Interaction } from '../interactions/Interaction.ts';
import type { Interactions } from '../interactions/Interactions.ts';
import { publish } from '../publish.ts';
import type { RecordedRequest } from '../rest/Recorded.ts';
import { ApiError } from '../rules/ApiError.ts';
import type { Endpoint, EndpointAnswer } from './Endpoint.ts';

/**
 * Sends an interaction to the bot's endpoint, and takes its answer as the first answer. A 202 without body means that
 * the bot answers by the callback endpoint (receiving-and-responding, Interaction Callback).
 *
 * @param signal aborts the request
 * @param record writes down what the endpoint answered
 */
export async function deliverByHttp(
  interaction: Interaction,
  endpoint: Endpoint,
  interactions: Interactions,
  signal: AbortSignal,
  record: (answer: RecordedRequest) => void,
): Promise<void> {
  try {
    const answer = await endpoint.post(interaction.payload, signal);
    const taken = take(answer, interaction, interactions);
    if (isCallback(answer)) publish({ kind: 'exchange', exchange: taken });
    record(taken);
  } catch (error) {
    interactions.fail(interaction, `the endpoint could not be reached (${String(error)})`);
  }
}

function take(answer: EndpointAnswer, interaction: Interaction, interactions: Interactions): RecordedRequest {
  const { status, type, text } = answer;
  const base = {
    method: 'ENDPOINT',
    path: '/',
    query: '',
    body: parse(text),
    files: [],
    status: 200,
    response: undefined,
    ignored: [],
    isFault: false,
  };
  if (status === 202 && text === '') return { ...base, rules: [] };
  if (!isCallback(answer)) {
    interactions.fail(interaction, `the endpoint answered ${status} ${type}`);
    return { ...base, status, rules: [] };
  }
  try {
    interactions.respond(interaction.payload.id, interaction.payload.token, parse(text));
    return { ...base, rules: [] };
  } catch (error) {
    interactions.fail(interaction, `Discord refuses the answer (${String(error)})`);
    if (!(error instanceof ApiError)) throw error;
    return { ...base, status: error.status, response: error.body, rules: error.rules };
  }
}

function isCallback({ status, type }: EndpointAnswer): boolean {
  return status === 200 && type.startsWith('application/json');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
