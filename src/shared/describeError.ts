import { stdSerializers } from 'pino';

/** What Discord's refusals carry in addition to their message: what was sent, and the addresses with their tokens. */
const SECRET = ['requestBody', 'rawError', 'url'];

/** An error as it stands in the log: with its causes and its stack, without what somebody wrote and without any token. */
export function describeError(error: Error): object {
  const described = stdSerializers.err(error);
  return Object.fromEntries(Object.entries(described).filter(([key]) => !SECRET.includes(key)));
}
