import type { CastMember, Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { container, payload, text } from '../payload.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { fitLines } from '../text/fitLines.ts';
import { MAX_MESSAGE_TEXT } from '../text/limits.ts';
import { showFilm } from '../text/showFilm.ts';
import { noticeReply } from './noticeReply.ts';
import { type Reply, reply } from './Reply.ts';

/** The people of a film as lines: director first, then actor and role. */
export function castLines({ directors, cast }: Review, phrases: Phrases): string[] {
  const direction = directors.length === 0 ? [] : [phrases.directedBy(directors)];
  return [...direction, ...cast.map((member) => castLine(member, phrases))];
}

/** An actor, and the role where the review names it. */
export function castLine({ actor, role }: Pick<CastMember, 'actor' | 'role'>, { playedBy }: Phrases): string {
  const name = `**${escapeMarkdown(actor, false)}**`;
  return role === null ? name : playedBy(name, escapeMarkdown(role, false));
}

/** Director and cast of a film; says so where the review lists none. */
export function castReply(review: Review, phrases: Phrases, isPrivate: boolean): Reply {
  const lines = castLines(review, phrases);
  if (lines.length === 0) return noticeReply(phrases.noCast(review.title));
  const where = review.watch === null ? [] : [`-# ${phrases.on(review.watch)}`];
  const body = fitLines([`### ${showFilm(review)}`, ...where, ...lines], MAX_MESSAGE_TEXT);
  const message = payload([container([text(body)], review.accent)], isPrivate);
  return reply(message);
}
