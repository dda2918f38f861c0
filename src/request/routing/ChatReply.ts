import type { Intent } from '../../answers/questions/readKind.ts';
import type { Reply } from '../../messages/replies/Reply.ts';

/** What comes of words that were said to the bot. */
export interface ChatReply {
  /** The kind of message that they were taken for. */
  readonly intent: Intent;
  /** Null where the bot stays silent. */
  readonly reply: Reply | null;
}
