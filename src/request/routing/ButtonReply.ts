import type { Counted } from '../../club/Tally.ts';
import { forEdit } from '../../messages/forEdit.ts';
import type { Phrases } from '../../messages/languages/Phrases.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { MessagePayload, Post, Reply } from '../../messages/replies/Reply.ts';
import type { Origin } from '../CommandInput.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';

/** What happens after a press. */
export type ButtonReply =
  /** The person gets a message of their own. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The message changes in place; others may go elsewhere. */
  | {
      readonly kind: 'update';
      readonly message: MessagePayload;
      readonly posts: readonly Post[];
      /** Questions that are counted once it has changed. */
      readonly counts: readonly Counted[];
    }
  /** A public message comes, and the one with the button changes. */
  | {
      readonly kind: 'share';
      readonly message: MessagePayload;
      readonly shared: MessagePayload;
      /** What somebody is told who presses it once more. */
      readonly already: string;
    }
  | { readonly kind: 'delete' };

/** A line for the person who pressed. */
export function notice(origin: Origin, says: (phrases: Phrases) => string): ButtonReply {
  return { kind: 'reply', reply: noticeReply(says(phrasesOf(origin, true))) };
}

/** The message with the button changes. */
export function inPlace(
  message: MessagePayload,
  posts: readonly Post[] = [],
  counts: readonly Counted[] = [],
): ButtonReply {
  return { kind: 'update', message: forEdit(message), posts, counts };
}
