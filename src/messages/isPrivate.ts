import { MessageFlags } from 'discord-api-types/v10';

/** Whether only one person sees a message. */
export function isPrivate({ flags = 0 }: { readonly flags?: number | undefined }): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}
