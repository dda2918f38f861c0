import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Answer, Quote } from '../../answers/Answer.ts';
import type { FactKind } from '../../answers/facts.ts';
import type { Counted } from '../../club/Tally.ts';
import type { Phrases } from '../languages/Phrases.ts';

/** A message as Discord's API takes it, complete. */
export interface MessagePayload {
  /** Message flags: Components V2 always, ephemeral when private. */
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** The bot mentions nobody. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** A message for another channel than the one that asked. */
export interface Post {
  /** The channel's id. */
  readonly channel: string;
  /** The message to replace; null for a new one. */
  readonly replaces: string | null;
  readonly message: MessagePayload;
}

/** All that a command answers with: plain data, sent by whichever way the question came in. */
export interface Reply {
  readonly message: MessagePayload;
  readonly posts: readonly Post[];
  /** How a question came out; null where none was asked. */
  readonly outcome: Exclude<Answer['outcome'], 'which'> | null;
  /** What the question was taken for; left out where none was asked. */
  readonly intent?: 'ask' | FactKind;
  /** What the message quotes, first the quoted passage, then what "Next" shows. */
  readonly quotes: readonly Quote[];
  /** Questions that are counted once the message is out. */
  readonly counts?: readonly Counted[];
  /** A form that opens in place of the message; what fills in a form can't open another one. */
  readonly form?: APIModalInteractionResponseCallbackData;
  /**
   * Whether it takes the place of the message with the button that opened the form which it answers, where there is one;
   * false where it is left out.
   */
  readonly inPlace?: boolean;
  /**
   * Says what takes the message's place, where that takes longer than Discord waits. Until then the bot thinks, for those
   * who would see the message.
   *
   * @throws {UserError} for what the person can put right
   */
  readonly later?: () => Promise<Reply>;
}

/** Who sees it, and in which words. */
export interface ShownTo {
  /** The id of the person who asked. */
  readonly asker: string;
  /** Whether only that person sees it. */
  readonly isPrivate: boolean;
  readonly phrases: Phrases;
}

/** A reply of this message: it posts nothing elsewhere, answers no question and quotes nothing, but for what is given. */
export function reply(message: MessagePayload, extras: Partial<Omit<Reply, 'message'>> = {}): Reply {
  return { message, posts: [], outcome: null, quotes: [], ...extras };
}

/** A private reply that takes longer than Discord waits. */
export function laterReply(later: () => Promise<Reply>): Reply {
  return reply({ flags: MessageFlags.Ephemeral, components: [], allowed_mentions: { parse: [] } }, { later });
}
