import type { Form } from '../Form.ts';

const LEGACY_FIELDS = ['content', 'embeds', 'sticker_ids', 'poll', 'shared_client_theme'];

/**
 * Reports every field of a body that IS_COMPONENTS_V2 excludes. Null, and an empty text or list, are no use of it.
 */
export function refuseLegacyFields(form: Form): void {
  for (const key of LEGACY_FIELDS) {
    const value = form.raw(key);
    const isUsed = form.holds(key) && value !== '' && !(Array.isArray(value) && value.length === 0);
    if (!isUsed) continue;
    const says = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    form.refuse('components.legacy-fields', key, says);
  }
}
