import type { AskedGroup } from '../../club/AskedGroup.ts';
import type { Review } from '../../review/Review.ts';
import { Action } from '../Button.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, payload, row, text } from '../payload.ts';
import type { MessagePayload } from '../replies/Reply.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { showFilm } from '../text/showFilm.ts';
import { pageOf, turning } from './pageOf.ts';

/** What moderators are shown of what went unanswered. */
export interface Unanswered {
  readonly groups: readonly AskedGroup[];
  /** From 0; beyond the last page, that one. */
  readonly page: number;
  /** Whether questions are counted. */
  readonly counts: boolean;
  /** On how many questions moderators have settled something. */
  readonly pins: number;
  /** A line over all; null where there is nothing to say. */
  readonly note: string | null;
  /** Every film there is. */
  readonly reviews: readonly Review[];
}

/** A page of what went unanswered, to whoever asked for it alone. */
export function unansweredMessage(
  { groups, page, counts, pins, note, reviews }: Unanswered,
  phrases: Phrases,
): MessagePayload {
  const { shown, position, pages } = pageOf(groups, page);
  const head = [
    ...(note === null ? [] : [note]),
    `### ${phrases.unanswered}`,
    ...(groups.length === 0 && counts ? [phrases.nothingUnanswered] : []),
    counts ? phrases.questionsOnMore : phrases.questionsOffMore,
    ...(groups.length > 0 ? [phrases.unansweredOf] : []),
  ];
  const entries = shown.flatMap((group) => {
    const state = { filmId: group.film, position, code: group.code };
    return [
      text(lineOf(group, reviews, phrases)),
      row([
        button(phrases.answerIsIn, { action: Action.AnswerIsIn, ...state }),
        button(phrases.ignore, { action: Action.Ignore, ...state }),
      ]),
    ];
  });
  const pinned = { action: Action.Pinned, filmId: '', position: 0, code: null } as const;
  const buttons = [
    ...turning(Action.Unanswered, position, pages, phrases),
    ...(pins > 0 ? [button(phrases.pinned(pins), pinned)] : []),
  ];
  return payload([text(head.join('\n')), ...entries, ...(buttons.length === 0 ? [] : [row(buttons)])], true);
}

function lineOf(
  { film, question, times, ended: { none, closest, wrong } }: AskedGroup,
  reviews: readonly Review[],
  { quoted, endedNone, endedClosest, endedWrong }: Phrases,
): string {
  const review = reviews.find(({ id }) => id === film);
  const small = [
    ...(review === undefined ? [] : [showFilm(review)]),
    ...(none > 0 ? [endedNone(none)] : []),
    ...(closest > 0 ? [endedClosest(closest)] : []),
    ...(wrong > 0 ? [endedWrong(wrong)] : []),
  ];
  return `**${times}** · ${quoted(escapeMarkdown(question, false))}\n-# ${small.join(' · ')}`;
}
