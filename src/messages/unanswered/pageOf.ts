import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Action } from '../Button.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button } from '../payload.ts';

/** Entries on a page: each takes two rows of a message. */
const ON_PAGE = 5;

/** Most pages that a button can lead to. */
const MOST_PAGES = 36 ** 3;

/** A page of a list; beyond the last one, the last. */
export function pageOf<Entry>(
  entries: readonly Entry[],
  wanted: number,
): { readonly shown: readonly Entry[]; readonly position: number; readonly pages: number } {
  const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(entries.length / ON_PAGE)));
  const position = Math.min(Math.max(0, wanted), pages - 1);
  return { shown: entries.slice(position * ON_PAGE, (position + 1) * ON_PAGE), position, pages };
}

/** Buttons that turn the page; none where there is but one. */
export function turning(
  action: typeof Action.Unanswered | typeof Action.Pinned,
  position: number,
  pages: number,
  phrases: Phrases,
): readonly APIButtonComponentWithCustomId[] {
  if (pages === 1) return [];
  // Two buttons of a message can't have the same id: one that leads nowhere keeps its own.
  const to = (page: number) => ({ action, filmId: '', position: (page + pages) % pages, code: null });
  const [isFirst, isLast] = [position === 0, position === pages - 1];
  return [
    button(phrases.previous, { ...to(position - 1), filmId: 'p' }, isFirst),
    button(phrases.next, { ...to(position + 1), filmId: 'n' }, isLast),
  ];
}
