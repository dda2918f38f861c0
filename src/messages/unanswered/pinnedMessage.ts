import type { Review } from '../../review/Review.ts';
import { Action } from '../Button.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, payload, row, text } from '../payload.ts';
import type { MessagePayload } from '../replies/Reply.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { showFilm } from '../text/showFilm.ts';
import { pageOf, turning } from './pageOf.ts';

/** What moderators have said of a question. */
export interface Pinned {
  /** What tells it from the others: five base-36 characters. */
  readonly code: string;
  readonly question: string;
  /** The film that it is about; null where none was meant, or it is gone. */
  readonly review: Review | null;
  /** The number of the paragraph that answers it; `ignored` where none shall, null where what was said of it is gone. */
  readonly paragraph: number | 'ignored' | null;
}

/** A page of what moderators have said of questions, to whoever asked for it alone. */
export function pinnedMessage(pins: readonly Pinned[], page: number, phrases: Phrases): MessagePayload {
  const { shown, position, pages } = pageOf(pins, page);
  const entries = shown.flatMap((pin) => [
    text(`${phrases.quoted(escapeMarkdown(pin.question, false))}\n-# ${saidOf(pin, phrases)}`),
    row([button(phrases.removePin, { action: Action.RemovePin, filmId: '', position, code: pin.code })]),
  ]);
  const back = { action: Action.Unanswered, filmId: '', position: 0, code: null } as const;
  return payload(
    [
      text(`### ${phrases.pinnedHere}${pins.length === 0 ? `\n${phrases.nothingPinned}` : ''}`),
      ...entries,
      row([...turning(Action.Pinned, position, pages, phrases), button(phrases.unanswered, back)]),
    ],
    true,
  );
}

function saidOf({ review, paragraph }: Pinned, phrases: Phrases): string {
  const film = review === null ? [] : [showFilm(review)];
  if (paragraph === null) return [...film, phrases.pinGone].join(' · ');
  if (paragraph === 'ignored') return [...film, phrases.pinIgnored].join(' · ');
  return [...film, phrases.paragraph(paragraph, review?.passages.length ?? paragraph)].join(' · ');
}
