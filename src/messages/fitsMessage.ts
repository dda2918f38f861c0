import { MAX_COMPONENTS, MAX_MESSAGE_TEXT } from './text/limits.ts';

/** Whether Discord takes a message of these components. */
export function fitsMessage(components: readonly object[]): boolean {
  const { count, length } = sizeOf(components);
  return count <= MAX_COMPONENTS && length <= MAX_MESSAGE_TEXT;
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
