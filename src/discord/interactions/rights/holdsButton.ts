/**
 * Whether a button stands on a message that fits. Discord compares custom ids as well, and asks apps not to rely on it: what
 * a client sends can be made up (discord/discord-api-docs#3029).
 *
 * @param components of the message, as Discord sends them
 * @param fits whether a custom id is the one
 */
export function holdsButton(components: unknown, fits: (customId: string) => boolean): boolean {
  if (!Array.isArray(components)) return false;
  return components.some(
    (part: unknown) =>
      typeof part === 'object' &&
      part !== null &&
      (('custom_id' in part && typeof part.custom_id === 'string' && fits(part.custom_id)) ||
        ('components' in part && holdsButton(part.components, fits))),
  );
}
