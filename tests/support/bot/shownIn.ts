const TEXTS = new Set(['content', 'label', 'placeholder', 'description', 'title', 'name']);

/** Every text that a person sees in a message's components, or in a form. */
export function shownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(shownIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' ? (TEXTS.has(key) ? [part] : []) : shownIn(part),
  );
}
