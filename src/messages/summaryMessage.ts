import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Review } from '../review/Review.ts';
import { Action, decodeButton } from './Button.ts';
import type { Phrases } from './languages/Phrases.ts';
import { button, container, payload, row, text } from './payload.ts';
import { castLines } from './replies/castReply.ts';
import type { MessagePayload } from './replies/Reply.ts';
import { themeLines } from './replies/themesReply.ts';
import { cutText } from './text/cutText.ts';
import { escapeMarkdown } from './text/escapeMarkdown.ts';
import { fitLines } from './text/fitLines.ts';
import { MAX_MESSAGE_TEXT } from './text/limits.ts';
import { showFilm } from './text/showFilm.ts';

/** Most characters of cast and of themes each: with the summary's own they stay under a message's limit. */
const LIST_BUDGET = 700;

/** The summary of a film with its cast and themes, for a moderator to post. */
export function summaryMessage(review: Review, summary: string, phrases: Phrases): MessagePayload {
  const help = button(phrases.howToAsk, { action: Action.Help, filmId: review.id });
  return payload([summaryBox(review, summary, phrases), row([help])], false);
}

/** The summary of a film with its cast and themes. */
export function summaryBox(review: Review, summary: string, phrases: Phrases) {
  const facts = factsLine(review, phrases);
  const about = [
    `## ${showFilm(review)}`,
    escapeMarkdown(summary.replace(/\s+/gu, ' ')),
    ...(facts === '' ? [] : [`-# ${facts}`]),
  ].join('\n');
  const cast = fitLines(castLines(review, phrases), LIST_BUDGET);
  const themes = fitLines(themeLines(review), LIST_BUDGET);
  const parts = [
    text(cutText(about, MAX_MESSAGE_TEXT - 2 * LIST_BUDGET)),
    ...(cast === '' ? [] : [text(cast)]),
    ...(themes === '' ? [] : [text(themes)]),
  ];
  return container(parts, review.accent);
}

/** `On Netflix · 96 minutes · science fiction · 4 out of 5`, as far as it is known. */
function factsLine({ watch, length, genre, rating }: Review, phrases: Phrases): string {
  return [
    ...(watch === null ? [] : [phrases.on(watch)]),
    ...(length === null ? [] : [phrases.minutes(length)]),
    ...[genre, rating].flatMap((fact) => (fact === null ? [] : [escapeMarkdown(fact, false)])),
  ].join(' · ');
}

/** What has to be known of a message to tell whether it is a summary. */
export interface SeenMessage {
  readonly flags?: number | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
}

/** Whether a message of the bot's own is the summary of this film: its help button says so. */
export function isSummaryOf({ flags = 0, components = [] }: SeenMessage, { id }: Review): boolean {
  if ((flags & MessageFlags.IsComponentsV2) === 0) return false;
  return components.some(
    (component) =>
      component.type === ComponentType.ActionRow &&
      component.components.some((item) => {
        const state = 'custom_id' in item ? decodeButton(item.custom_id) : null;
        return state?.action === Action.Help && state.filmId === id;
      }),
  );
}
