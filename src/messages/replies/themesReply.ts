import type { Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { container, payload, text } from '../payload.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { fitLines } from '../text/fitLines.ts';
import { MAX_MESSAGE_TEXT } from '../text/limits.ts';
import { showFilm } from '../text/showFilm.ts';
import { noticeReply } from './noticeReply.ts';
import { type Reply, reply } from './Reply.ts';

/** The themes of a film as lines, each with what it is about. */
export function themeLines({ themes }: Review): string[] {
  return themes.map(({ name, about }) => {
    const title = `**${escapeMarkdown(name, false)}**`;
    return about === null ? `- ${title}` : `- ${title}: ${escapeMarkdown(about, false)}`;
  });
}

/** The themes of a film; says so where the review lists none. */
export function themesReply(review: Review, phrases: Phrases, isPrivate: boolean): Reply {
  const lines = themeLines(review);
  if (lines.length === 0) return noticeReply(phrases.noThemes(review.title));
  const body = fitLines([`### ${showFilm(review)}`, ...lines], MAX_MESSAGE_TEXT);
  const message = payload([container([text(body)], review.accent)], isPrivate);
  return reply(message);
}
