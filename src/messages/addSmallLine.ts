import { fitsMessage } from './fitsMessage.ts';
import { text } from './payload.ts';
import type { MessagePayload } from './replies/Reply.ts';

/**
 * A message with one more line of small text under it.
 *
 * @param line in Discord's Markdown
 * @returns null where Discord's limits leave no room for it
 */
export function addSmallLine(message: MessagePayload, line: string): MessagePayload | null {
  const components = [...message.components, text(`-# ${line}`)];
  return fitsMessage(components) ? { ...message, components } : null;
}
