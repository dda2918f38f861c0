import type { Phrases } from '../../messages/languages/Phrases.ts';
import { payload, text } from '../../messages/payload.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { MAX_THREAD_NAME } from '../../messages/text/limits.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import { keeping } from '../club/keeping.ts';
import { keepWithin } from '../club/keepWithin.ts';
import type { Film, Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { digestOf } from './digestOf.ts';

/** Most summaries of a server that are kept up to date. */
const MOST_FOLLOWED = 25;

/** A summary that is to stand in a channel, and what is to come of it. */
export interface WantedSummary {
  readonly server: string;
  readonly channel: string;
  readonly review: Film['review'];
  readonly message: MessagePayload;
  /** The id of the summary that stands there already; null to post one. */
  readonly posted: string | null;
  /** Whether a thread is to be opened on it, in which spoilers are open. */
  readonly thread: boolean;
  /** Whether it is to be kept up to date. */
  readonly follow: boolean;
  /** In what language it is, and its thread. */
  readonly phrases: Phrases;
}

/**
 * Posts a summary, opens a thread on it, keeps it up to date: as far as each is wanted.
 *
 * @returns the id of the thread; null where there is none
 * @throws {UserError} for what the moderator can put right; what was done by then stays
 */
export async function postSummary(
  { server, channel, review, message, posted, thread, follow, phrases }: WantedSummary,
  { clubs, errands }: Pick<Services, 'clubs' | 'errands'>,
): Promise<string | null> {
  if (errands === null) throw new UserError(({ noErrands }) => noErrands);
  const id = posted ?? (await errands.send(channel, message));
  if (follow) {
    // What stands there already may be behind.
    const value = {
      film: review.id,
      language: phrases.tag,
      digest: posted === null ? digestOf(message) : '',
    };
    const summary = { server, channel, name: id, value };
    await keepWithin(clubs.records.summaries, summary, MOST_FOLLOWED, tooMany);
  }
  if (!thread) return null;
  const name = oneLine(phrases.spoilersWelcome(review.title), MAX_THREAD_NAME);
  const opened = await errands.openThread(channel, id, name);
  if (clubs.of(server).get(opened)?.spoilers === 'open') return opened;
  await keeping(clubs.change(server, opened, 'spoilers', 'open'));
  await errands.send(opened, payload([text(phrases.threadOpen)], false));
  return opened;
}

/**
 * @param posted the id of the summary that is to be followed; null where it is to be posted yet
 * @throws {UserError} where a server has as many followed summaries as it may have, and this is none of them
 */
export function requireRoom(server: string, posted: string | null, { clubs }: Pick<Services, 'clubs'>): void {
  const followed = clubs.records.summaries.of(server);
  if (followed.length >= MOST_FOLLOWED && !followed.some(({ name }) => name === posted)) throw tooMany();
}

function tooMany(): UserError {
  return new UserError(({ tooManyFollowed }) => tooManyFollowed(MOST_FOLLOWED));
}
