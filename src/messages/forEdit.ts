import { MessageFlags } from 'discord-api-types/v10';
import type { MessagePayload } from './replies/Reply.ts';

/** A message's privacy was settled when it was sent: an edit may not name it (resources/message, Edit Message). */
export function forEdit(message: MessagePayload): MessagePayload {
  return { ...message, flags: MessageFlags.IsComponentsV2 };
}
