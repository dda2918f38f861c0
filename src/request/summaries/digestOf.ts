import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { shortHash } from '../../shared/shortHash.ts';

/** What tells a message from others by what it shows. */
export function digestOf({ components }: Pick<MessagePayload, 'components'>): string {
  return shortHash(JSON.stringify(components), 9);
}
