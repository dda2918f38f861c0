import type { CastMember, Review } from '../../review/Review.ts';
import { container, payload, text } from '../payload.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { fitLines } from '../text/fitLines.ts';
import { MAX_MESSAGE_TEXT } from '../text/limits.ts';
import { PHRASES } from '../text/phrases.ts';
import { showFilm } from '../text/showFilm.ts';
import { noticeReply } from './noticeReply.ts';
import { type Reply, reply } from './Reply.ts';

/** The people of a film as lines: director first, then actor and role. */
export function castLines({ directors, cast }: Review): string[] {
  const direction = directors.length === 0 ? [] : [PHRASES.directedBy(directors)];
  return [...direction, ...cast.map(castLine)];
}

/** An actor, and the role where the review names it. */
export function castLine({ actor, role }: Pick<CastMember, 'actor' | 'role'>): string {
  const name = `**${escapeMarkdown(actor, false)}**`;
  return role === null ? name : `${name} as ${escapeMarkdown(role, false)}`;
}

/** Director and cast of a film; says so where the review lists none. */
export function castReply(review: Review): Reply {
  const lines = castLines(review);
  if (lines.length === 0) return noticeReply(PHRASES.noCast(review.title));
  const where = review.watch === null ? [] : [PHRASES.on(review.watch)];
  const body = fitLines([`### ${showFilm(review)}`, ...where, ...lines], MAX_MESSAGE_TEXT);
  const message = payload([container([text(body)], review.accent)], false);
  return reply(message);
}
