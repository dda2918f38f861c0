/**
 * Whether a button stands on a message. Discord compares that as well, and asks apps not to rely on it: what a client sends
 * can be made up (discord/discord-api-docs#3029).
 *
 * @param components of the message, as Discord sends them
 */
export function holdsButton(components: unknown, customId: string): boolean {
  if (!Array.isArray(components)) return false;
  return components.some(
    (part: unknown) =>
      typeof part === 'object' &&
      part !== null &&
      (('custom_id' in part && part.custom_id === customId) ||
        ('components' in part && holdsButton(part.components, customId))),
  );
}
