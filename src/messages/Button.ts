import { z } from 'zod';
import { MOST_QUOTES } from '../answers/settings.ts';
import { MAX_CUSTOM_ID } from './text/limits.ts';

/** What a button does. The letter stands in the custom id, so that it never changes its meaning. */
export const Action = {
  Previous: 'p',
  Next: 'n',
  /** Show the shown passage between its neighbours. */
  Around: 'a',
  Share: 's',
  Delete: 'd',
  /** Ask the shown question of this film. */
  Film: 'f',
  /** Ask the question on the button itself of this film. */
  Suggestion: 'q',
  /** Show the paragraph that a line stands in. */
  Paragraph: 'l',
  /** Put a fresh summary into a message elsewhere. */
  UpdateSummary: 'u',
  /** Post a new summary into the channel of that message. */
  PostSummary: 'w',
  /** Keep a summary elsewhere up to date no more. */
  StopSummary: 'e',
  Help: 'h',
  /** Go on to the question for the talk that comes after this one. */
  NextQuestion: 't',
  /** Show what the review says to a question for the talk. */
  TalkAnswer: 'r',
  /** Choose one of the words that a riddle offers. */
  Guess: 'g',
  /** Show the paragraph that a riddle is taken from. */
  Solution: 'x',
  /** Show a spoiler uncovered to whoever pressed it. */
  Seen: 'v',
  /** Say that an answer is not what was asked, and see what comes next. */
  NotAsked: 'o',
  /** Take away what is posted at its times. */
  RemoveSchedule: 'k',
  /** Let what is posted at its times go on that has paused. */
  ResumeSchedule: 'y',
  /** Change the times of what is posted; also what a form for that is for. */
  EditSchedule: 'm',
  /** Make a film of the server's own of a draft; in place of the one that it has of that title. */
  AddFilm: 'A',
  ReplaceFilm: 'R',
  /** Forget a draft. */
  DropDraft: 'C',
  /** Write a film's front matter anew; also what a form for that is for. */
  EditFilm: 'E',
  RemoveFilm: 'Z',
  /** Let a film be, after all. */
  KeepFilm: 'K',
  /** Turn to a page of what went unanswered in the server. */
  Unanswered: 'U',
  /** Ask which paragraph answers a question that went unanswered. */
  AnswerIsIn: 'J',
  /** Neither count nor show a question any more. */
  Ignore: 'I',
  /** Turn to a page of what moderators have said of questions. */
  Pinned: 'P',
  /** Take back what was said of a question. */
  RemovePin: 'X',
} as const;
export type Action = (typeof Action)[keyof typeof Action];

/** A passage and the sentence of it that was highlighted. */
interface QuoteRef {
  readonly passage: string;
  readonly sentence: number | null;
}

/** A button on quoted passages. */
export interface QuoteButton {
  readonly action:
    | typeof Action.Previous
    | typeof Action.Next
    | typeof Action.Around
    | typeof Action.Share
    | typeof Action.Paragraph
    | typeof Action.Seen
    | typeof Action.NotAsked;
  readonly asker: string;
  readonly filmId: string;
  /** At most eight. */
  readonly quotes: readonly QuoteRef[];
  /** Which of `quotes` is shown, from 0. */
  readonly position: number;
}

/** A button on a summary that stands in a message elsewhere; the ids are decimal snowflakes. */
export interface SummaryButton {
  readonly action: typeof Action.UpdateSummary | typeof Action.PostSummary | typeof Action.StopSummary;
  readonly filmId: string;
  readonly channel: string;
  readonly message: string;
}

/** A button on a riddle. */
export interface GuessButton {
  readonly action: typeof Action.Guess | typeof Action.Solution;
  readonly asker: string;
  readonly filmId: string;
  /** The sentence that the riddle is made of. */
  readonly riddle: QuoteRef;
  /** Which of the riddle's words the button offers, from 0. */
  readonly position: number;
}

/** A button on a question for the talk. */
export interface TalkButton {
  readonly action: typeof Action.NextQuestion | typeof Action.TalkAnswer;
  readonly asker: string;
  readonly filmId: string;
  /** Which question of the film stands above it, from 0. */
  readonly position: number;
}

/** A button on what is posted at its times. */
export interface ScheduleButton {
  readonly action: typeof Action.RemoveSchedule | typeof Action.ResumeSchedule | typeof Action.EditSchedule;
  /** The id of the channel where it is posted. */
  readonly channel: string;
  /** The name of the schedule: digits. */
  readonly schedule: string;
}

/** A button on a film of the server's own, or what is to be one. */
export interface OwnFilmButton {
  readonly action:
    | typeof Action.AddFilm
    | typeof Action.ReplaceFilm
    | typeof Action.DropDraft
    | typeof Action.EditFilm
    | typeof Action.RemoveFilm
    | typeof Action.KeepFilm;
  /** What stands for the film; null for one that is not there yet. Up to 20 digits of base 36, like the draft. */
  readonly film: string | null;
  /** What stands for the draft; null where there is none. */
  readonly draft: string | null;
}

/** A button on what went unanswered in the server where it is pressed. */
export interface UnansweredButton {
  readonly action:
    | typeof Action.Unanswered
    | typeof Action.AnswerIsIn
    | typeof Action.Ignore
    | typeof Action.Pinned
    | typeof Action.RemovePin;
  /** The id of the film that is meant; empty where it is not settled. */
  readonly filmId: string;
  /** The page, from 0. */
  readonly position: number;
  /** What tells the question from the others, five base-36 characters; null on a button that is about none. */
  readonly code: string | null;
}

/**
 * All that a button needs to work after a restart, or on another process. `asker` is the id of the person who asked, as
 * a decimal snowflake; `filmId` the id of the film's review, at most nine base-36 characters.
 */
export type Button =
  | QuoteButton
  | SummaryButton
  | { readonly action: typeof Action.Delete; readonly asker: string }
  | { readonly action: typeof Action.Film; readonly asker: string; readonly filmId: string }
  | {
      readonly action: typeof Action.Suggestion;
      readonly asker: string;
      readonly filmId: string;
      /** What tells it from the others of its message, from 0. */
      readonly position: number;
    }
  | GuessButton
  | TalkButton
  | ScheduleButton
  | OwnFilmButton
  | UnansweredButton
  | { readonly action: typeof Action.Help; readonly filmId: string };

/** What can stand in a custom id; a button that has no use for a field has what stands in `UNUSED`. */
interface Fields {
  readonly asker: string;
  readonly filmId: string;
  readonly position: number;
  readonly quotes: readonly QuoteRef[];
  /** The ids of a message elsewhere, or of a schedule and its channel: both or none. */
  readonly channel: string | null;
  readonly message: string | null;
  /** What stands for a film of the server's own, and for a draft: either may be missing. */
  readonly film: string | null;
  readonly draft: string | null;
}

const UNUSED: Fields = {
  asker: '0',
  filmId: '',
  position: 0,
  quotes: [],
  channel: null,
  message: null,
  film: null,
  draft: null,
};

const VERSION = '1';
const NO_SENTENCE = 'zz';
const PASSAGE_LENGTH = 5;
const REF_LENGTH = PASSAGE_LENGTH + NO_SENTENCE.length;

/**
 * A button as its custom id: `VERSION ACTION asker . film . position . passages`, numbers in base 36, each passage as
 * five characters of id and two of sentence; a message elsewhere stands as `channel-message` in place of passages, a
 * schedule likewise, and a film of the server's own with a draft as `~film~draft`.
 *
 * @throws {RangeError} where it does not fit 100 characters, which eight passages do
 */
export function encodeButton(button: Button): string {
  const riddle = 'riddle' in button ? { quotes: [button.riddle] } : {};
  const elsewhere = 'schedule' in button ? { message: button.schedule } : {};
  const code =
    'code' in button && button.code !== null ? { quotes: [{ passage: button.code, sentence: null }] } : {};
  const fields: Fields = { ...UNUSED, ...button, ...riddle, ...elsewhere, ...code };
  const { asker, filmId, position, quotes, channel, message, film, draft } = fields;
  const refs = quotes.map(({ passage, sentence }) => passage + sentenceCode(sentence)).join('');
  const place = channel === null || message === null ? null : `${toBase36(channel)}-${toBase36(message)}`;
  const own = film === null && draft === null ? null : `~${film ?? ''}~${draft ?? ''}`;
  const about = place ?? own ?? refs;
  const id = [VERSION + button.action + toBase36(asker), filmId, position.toString(36), about].join('.');
  if (id.length > MAX_CUSTOM_ID)
    throw new RangeError(`a custom id has at most ${MAX_CUSTOM_ID} characters: ${id}`);
  return id;
}

const pattern = new RegExp(
  `^${VERSION}([${Object.values(Action).join('')}])([\\da-z]{1,13})\\.([\\da-z]{0,9})\\.([\\da-z]{1,3})\\.(?:((?:[\\da-z]{${REF_LENGTH}}){0,${MOST_QUOTES}})|([\\da-z]{1,13})-([\\da-z]{1,13})|~([\\da-z]{0,20})~([\\da-z]{0,20}))$`,
);
const actions = z.enum(Action);

/** The button of a custom id; null for ids of other versions and of other bots. */
export function decodeButton(customId: string): Button | null {
  const match = pattern.exec(customId);
  if (match === null) return null;
  const [
    ,
    letter,
    asker = '',
    filmId = '',
    position = '',
    refs = '',
    channel,
    message,
    film = '',
    draft = '',
  ] = match;
  const action = actions.safeParse(letter);
  if (!action.success) return null;
  return toButton(action.data, {
    asker: fromBase36(asker),
    filmId,
    position: Number.parseInt(position, 36),
    quotes: toRefs(refs),
    channel: channel === undefined ? null : fromBase36(channel),
    message: message === undefined ? null : fromBase36(message),
    film: film === '' ? null : film,
    draft: draft === '' ? null : draft,
  });
}

function toButton(
  action: Action,
  { asker, filmId, position, quotes, channel, message, film, draft }: Fields,
): Button | null {
  switch (action) {
    case Action.Previous:
    case Action.Next:
    case Action.Around:
    case Action.Share:
    case Action.Paragraph:
    case Action.Seen:
    case Action.NotAsked:
      return { action, asker, filmId, position, quotes };
    case Action.Guess:
    case Action.Solution: {
      const [riddle] = quotes;
      return riddle === undefined ? null : { action, asker, filmId, riddle, position };
    }
    case Action.UpdateSummary:
    case Action.PostSummary:
    case Action.StopSummary:
      return channel === null || message === null ? null : { action, filmId, channel, message };
    case Action.RemoveSchedule:
    case Action.ResumeSchedule:
    case Action.EditSchedule:
      return channel === null || message === null ? null : { action, channel, schedule: message };
    case Action.Delete:
      return { action, asker };
    case Action.Film:
      return { action, asker, filmId };
    case Action.Suggestion:
    case Action.NextQuestion:
    case Action.TalkAnswer:
      return { action, asker, filmId, position };
    case Action.Unanswered:
    case Action.AnswerIsIn:
    case Action.Ignore:
    case Action.Pinned:
    case Action.RemovePin:
      return { action, filmId, position, code: quotes[0]?.passage ?? null };
    case Action.Help:
      return { action, filmId };
    case Action.AddFilm:
    case Action.ReplaceFilm:
    case Action.DropDraft:
      return draft === null ? null : { action, film, draft };
    case Action.EditFilm:
    case Action.RemoveFilm:
    case Action.KeepFilm:
      return film === null ? null : { action, film, draft };
  }
}

function toRefs(codes: string): QuoteRef[] {
  return Array.from({ length: codes.length / REF_LENGTH }, (_, index) => {
    const [start, end] = [index * REF_LENGTH, (index + 1) * REF_LENGTH];
    const code = codes.slice(start + PASSAGE_LENGTH, end);
    const sentence = code === NO_SENTENCE ? null : Number.parseInt(code, 36);
    return { passage: codes.slice(start, start + PASSAGE_LENGTH), sentence };
  });
}

function sentenceCode(sentence: number | null): string {
  const code = sentence?.toString(36).padStart(NO_SENTENCE.length, '0') ?? NO_SENTENCE;
  return code.length > NO_SENTENCE.length || code === NO_SENTENCE ? NO_SENTENCE : code;
}

function toBase36(snowflake: string): string {
  return BigInt(snowflake).toString(36);
}

function fromBase36(digits: string): string {
  return [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();
}
