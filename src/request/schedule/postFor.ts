import { type TalkQuestion, talkQuestions } from '../../answers/evening/talkQuestions.ts';
import { type Line, lineKey, linesOnTheme, linesToShare } from '../../answers/lines/drawLine.ts';
import type { Kept, Schedule } from '../../club/Records.ts';
import { filmById } from '../../conversation/films/Library.ts';
import { talkMessage } from '../../messages/evening/talkMessage.ts';
import type { Phrases } from '../../messages/languages/Phrases.ts';
import { lineReply } from '../../messages/replies/lineReply.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { summaryMessage } from '../../messages/summaryMessage.ts';
import { shortHash } from '../../shared/shortHash.ts';
import type { Origin } from '../CommandInput.ts';
import { type InClub, inClub } from '../club/inClub.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Film, Services } from '../Services.ts';
import { turnNumber } from './turnNumber.ts';

/** Nobody asked: only moderators may delete it. */
const NOBODY = '0';

/** Something that can be posted. */
type Item =
  | { readonly kind: 'quote'; readonly line: Line }
  | { readonly kind: 'summary'; readonly film: Film; readonly summary: string }
  | {
      readonly kind: 'question';
      readonly film: Film;
      readonly question: TalkQuestion;
      readonly position: number;
      readonly of: number;
    };

/**
 * What is posted at a moment, in the language and of the films that hold in the channel then. Turn by turn it goes
 * through all that there is, so that nothing comes again before everything else has come, whichever process posts it.
 *
 * @param all what may be used in the server
 * @returns null where there is nothing of the kind that gives nothing away
 */
export function postFor(kept: Kept<Schedule>, moment: Date, all: Services): MessagePayload | null {
  const { channel, name, value } = kept;
  const { services, input } = placeOf(kept, all);
  const items = itemsOf(value, services);
  const at = stepOf(value, turnNumber(value, moment), name, items.length);
  const item = items[at];
  if (item === undefined) return null;
  const next = items[(at + 1) % items.length] ?? item;
  const phrases = phrasesOf(input, false);
  return item.kind === 'quote' && lineKey(item.line) === services.lastLines.get(channel)
    ? messageOf(next, channel, services, phrases)
    : messageOf(item, channel, services, phrases);
}

/** What holds where something is posted. */
export function placeOf({ server, channel, value }: Kept<Schedule>, all: Services): InClub<Origin, Services> {
  return inClub<Origin, Services>(all, {
    asker: NOBODY,
    channel,
    parent: value.parent,
    server,
    visibility: 'public',
    locale: null,
    serverLocale: value.locale,
    appPermissions: null,
    isSpoilerChannel: false,
  });
}

/** Whether there is something to post. */
export function hasPosts(value: Schedule, services: Services): boolean {
  return itemsOf(value, services).length > 0;
}

/** All that can be posted. Films come with what is covered in them, also where spoilers are open. */
function itemsOf({ what, film: filmId, theme }: Schedule, { library, shelf }: Services): readonly Item[] {
  const shown = filmId === null ? library.films.map(({ review }) => review.id) : [filmId];
  const films = shown.flatMap((id) => filmById(shelf, id) ?? []);
  switch (what) {
    case 'quote': {
      const lines = theme === null ? linesToShare(films) : linesOnTheme(theme, films);
      return lines.map((line) => ({ kind: 'quote', line }));
    }
    case 'summary':
      return films.flatMap((film) =>
        film.review.summary === null ? [] : [{ kind: 'summary', film, summary: film.review.summary }],
      );
    case 'question':
      return films.flatMap((film) => {
        const questions = talkQuestions(film);
        const of = questions.length;
        return questions.map(
          (question, position): Item => ({ kind: 'question', film, question, position, of }),
        );
      });
  }
}

/** Which of `count` things a turn brings. Quotes are taken from all over the review, the rest in its order. */
function stepOf({ what }: Schedule, turn: number, name: string, count: number): number {
  if (count === 0) return 0;
  const seed = Number.parseInt(shortHash(name, 6), 36);
  return what === 'quote' ? (turn * strideOf(count) + seed) % count : turn % count;
}

/** A step that leads to every one of `count` places, each time far from the last: the golden section. */
function strideOf(count: number): number {
  let stride = Math.round(count * 0.618);
  while (divisor(stride, count) > 1) stride += 1;
  return stride;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

function messageOf(item: Item, channel: string, { lastLines }: Services, phrases: Phrases): MessagePayload {
  switch (item.kind) {
    case 'quote': {
      const { line } = item;
      lastLines.set(channel, lineKey(line));
      return lineReply(line, line.film.review, { asker: NOBODY, isPrivate: false, phrases }).message;
    }
    case 'summary':
      return summaryMessage(item.film.review, item.summary, phrases);
    case 'question': {
      const { film, question, position, of } = item;
      return talkMessage(question, film.review, { position, of, goesOn: true }, NOBODY, phrases);
    }
  }
}
