import { createLog } from '../shared/createLog.ts';
import { type Finding, good, todo } from '../shared/Finding.ts';
import { PlainError } from '../shared/PlainError.ts';
import { type Address, listen } from './listen.ts';
import { programOnPort } from './programOnPort.ts';

const TOPIC = 'Ports';

/** How long a bot that runs already may take to say so, in milliseconds. */
const PATIENCE = 2_000;

/** Whether a port can be had: it is opened for a moment. */
export async function examinePort(address: Address): Promise<Finding> {
  const { port, variable } = address;
  try {
    const listening = await listen([], address, createLog('silent'));
    await listening.close(0);
    return good(TOPIC, port === 0 ? `any free one (${variable})` : `${port} is free (${variable})`);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    if (await isBot(address)) return good(TOPIC, `${port} is that of a bot which runs already (${variable})`);
    const program = await programOnPort(port);
    return todo(TOPIC, program === null ? error.message : `${error.message} It is ${program}.`);
  }
}

/** Whether what listens there says what this bot says. */
async function isBot({ host, port }: Address): Promise<boolean> {
  const here = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(`http://${here}:${port}/health`, { signal, redirect: 'error' });
    return response.ok && (await response.text()) === 'alive\n';
  } catch {
    return false;
  }
}
