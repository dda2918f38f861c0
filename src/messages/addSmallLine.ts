import { MAX_COMPONENTS, MAX_MESSAGE_TEXT } from './limits.ts';
import { text } from './payload.ts';
import type { MessagePayload } from './Reply.ts';

/**
 * A message with one more line of small text under it.
 *
 * @param line in Discord's Markdown
 * @returns null where Discord's limits leave no room for it
 */
export function addSmallLine(message: MessagePayload, line: string): MessagePayload | null {
  const content = `-# ${line}`;
  const { count, length } = sizeOf(message.components);
  if (count + 1 > MAX_COMPONENTS || length + content.length > MAX_MESSAGE_TEXT) return null;
  return { ...message, components: [...message.components, text(content)] };
}

/** How many components there are, nested ones included, and how much text stands in them. */
function sizeOf(components: readonly object[]): { readonly count: number; readonly length: number } {
  let count = 0;
  let length = 0;
  for (const component of components) {
    const nested = sizeOf('components' in component ? toObjects(component.components) : []);
    count += 1 + nested.count;
    length += nested.length;
    if ('content' in component && typeof component.content === 'string') length += component.content.length;
  }
  return { count, length };
}

function toObjects(value: unknown): object[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
