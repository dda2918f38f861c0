import { isPrivate } from '../messages/isPrivate.ts';
import type { MessagePayload, Reply } from '../messages/replies/Reply.ts';
import { sectionOf } from '../messages/text/sourceLine.ts';
import type { Film } from '../request/Services.ts';
import type { SessionReply } from './openSession.ts';

/** A passage as `chat --json` shows it. */
interface PassageRecord {
  readonly id: string;
  readonly film: string;
  readonly section: string | null;
  readonly number: number;
  readonly of: number;
  /** The raw slice of the file. */
  readonly text: string;
  /** The best sentence, a raw slice of `text`. */
  readonly highlight: string | null;
  /** Whether it gives away where the story goes. */
  readonly spoiler: boolean;
}

/** A line of `chat --json`: all that a reply holds, in the order that docs/commands.md names. */
export interface ReplyRecord {
  readonly input: string;
  /** The kind of message that it was taken for; null for a command that takes no question. */
  readonly intent: SessionReply['intent'];
  readonly outcome: Reply['outcome'];
  readonly passages: readonly PassageRecord[];
  /** Null where the bot stays silent. */
  readonly message: MessagePayload | null;
  readonly private: boolean;
  readonly posts: readonly { readonly channel: string; readonly message: MessagePayload }[];
}

/**
 * A reply as data for other programs.
 *
 * @param films those that it may quote
 */
export function toRecord(
  input: string,
  { intent, reply }: SessionReply,
  films: readonly Film[],
): ReplyRecord {
  return {
    input,
    intent,
    outcome: reply?.outcome ?? null,
    passages: (reply?.quotes ?? []).map((quote) => passageRecord(quote, films)),
    message: reply?.message ?? null,
    private: reply !== null && isPrivate(reply.message),
    posts: (reply?.posts ?? []).map(({ channel, message }) => ({ channel, message })),
  };
}

function passageRecord(
  { passage, sentence }: Reply['quotes'][number],
  films: readonly Film[],
): PassageRecord {
  const span = sentence === null ? undefined : passage.sentences[sentence];
  const film = films.find(({ review }) => review.passages.includes(passage));
  return {
    id: passage.id,
    film: passage.filmTitle,
    section: sectionOf(passage),
    number: passage.number,
    of: film?.review.passages.length ?? passage.number,
    text: passage.text,
    highlight: span === undefined ? null : passage.text.slice(span.start, span.end),
    spoiler: passage.spoiler,
  };
}
