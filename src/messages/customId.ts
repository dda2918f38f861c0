import { z } from 'zod';
import { MOST_QUOTES } from '../answers/settings.ts';
import { MAX_CUSTOM_ID } from './text/limits.ts';

/** What a button does. The letter stands in the custom id, so that it never changes its meaning. */
export const Action = {
  Previous: 'p',
  Next: 'n',
  Around: 'a',
  Share: 's',
  Delete: 'd',
  /** Ask the shown question of this film. */
  Film: 'f',
  /** Ask the question on the button itself of this film; `position` tells it from the others of its message. */
  Suggestion: 'q',
  /** Show the paragraph that a line stands in. */
  Paragraph: 'l',
  /** Put a fresh summary into the message that `target` names, or post a new one into its channel. */
  UpdateSummary: 'u',
  PostSummary: 'w',
  Help: 'h',
} as const;
export type Action = (typeof Action)[keyof typeof Action];

/** A passage and the sentence of it that was highlighted. */
export interface QuoteRef {
  readonly passage: string;
  readonly sentence: number | null;
}

/** All that a button needs to work after a restart, or on another process. */
export interface ButtonState {
  readonly action: Action;
  /** The id of the person who asked, as a decimal snowflake; "0" where nobody in particular did. */
  readonly asker: string;
  /** The id of the film's review; empty for buttons that belong to no film. */
  readonly film: string;
  /** Which of `quotes` is shown, from 0. */
  readonly position: number;
  /** At most eight; none where there is a target. */
  readonly quotes: readonly QuoteRef[];
  /** The message elsewhere that the button is about. */
  readonly target?: Target;
}

/** A message in a channel, both ids as decimal snowflakes. */
export interface Target {
  readonly channel: string;
  readonly message: string;
}

const VERSION = '1';
const NO_SENTENCE = 'zz';
const PASSAGE_LENGTH = 5;
const REF_LENGTH = PASSAGE_LENGTH + NO_SENTENCE.length;

/**
 * A button's state as its custom id: `VERSION ACTION asker . film . position . passages`, numbers in base 36, each
 * passage as five characters of id and two of sentence; a target stands as `channel-message` in place of passages.
 *
 * @throws {RangeError} where the state does not fit 100 characters, which eight passages do
 */
export function encodeButton({ action, asker, film, position, quotes, target }: ButtonState): string {
  const refs = quotes.map(({ passage, sentence }) => passage + sentenceCode(sentence)).join('');
  const about = target === undefined ? refs : `${toBase36(target.channel)}-${toBase36(target.message)}`;
  const id = [VERSION + action + toBase36(asker), film, position.toString(36), about].join('.');
  if (id.length > MAX_CUSTOM_ID)
    throw new RangeError(`a custom id has at most ${MAX_CUSTOM_ID} characters: ${id}`);
  return id;
}

const pattern = new RegExp(
  `^${VERSION}([${Object.values(Action).join('')}])([\\da-z]{1,13})\\.([\\da-z]{0,4})\\.([\\da-z]{1,3})\\.(?:((?:[\\da-z]{${REF_LENGTH}}){0,${MOST_QUOTES}})|([\\da-z]{1,13})-([\\da-z]{1,13}))$`,
);
const actions = z.enum(Action);

/** A button's state from its custom id; null for ids of other versions and of other bots. */
export function decodeButton(customId: string): ButtonState | null {
  const match = pattern.exec(customId);
  if (match === null) return null;
  const [, letter, asker = '', film = '', position = '', refs = '', channel, message] = match;
  const action = actions.safeParse(letter);
  if (!action.success) return null;
  const quotes: QuoteRef[] = [];
  for (let at = 0; at < refs.length; at += REF_LENGTH) {
    const code = refs.slice(at + PASSAGE_LENGTH, at + REF_LENGTH);
    const sentence = code === NO_SENTENCE ? null : Number.parseInt(code, 36);
    quotes.push({ passage: refs.slice(at, at + PASSAGE_LENGTH), sentence });
  }
  const state = {
    action: action.data,
    asker: fromBase36(asker),
    film,
    position: Number.parseInt(position, 36),
    quotes,
  };
  if (channel === undefined || message === undefined) return state;
  return { ...state, target: { channel: fromBase36(channel), message: fromBase36(message) } };
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
