import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { helpFor } from '../../../commands/help.ts';
import type { Quote } from '../../answers/Answer.ts';
import { filmById, passageById } from '../../conversation/films/Library.ts';
import { Action, type ButtonState, decodeButton } from '../../messages/customId.ts';
import { payload, text } from '../../messages/payload.ts';
import { contextMessage, quoteMessage } from '../../messages/quoteMessage.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { MessagePayload, Post, Reply } from '../../messages/replies/Reply.ts';
import { readSuggestions } from '../../messages/suggestionRows.ts';
import { summaryMessage } from '../../messages/summaryMessage.ts';
import { PHRASES } from '../../messages/text/phrases.ts';
import { readForUser, readQuestionLine } from '../../messages/text/questionLine.ts';
import type { FilmIndex } from '../../search/FilmIndex.ts';
import { answerFor } from '../answerFor.ts';
import type { Request } from '../Command.ts';

/** A button that somebody pressed. */
export interface Press {
  readonly customId: string;
  /** The message that it stands on. */
  readonly message: {
    readonly flags?: number | undefined;
    readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
  };
  /** Whether the person may manage messages there. */
  readonly mayManage: boolean;
  /** Who pressed it, and where; its options are empty. */
  readonly request: Request;
}

/** What happens after a press. */
export type ButtonReply =
  /** The person gets a message of their own. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The message changes in place; others may go elsewhere. */
  | { readonly kind: 'update'; readonly message: MessagePayload; readonly posts: readonly Post[] }
  /** The private message changes, and a public one follows. */
  | { readonly kind: 'share'; readonly message: MessagePayload; readonly shared: MessagePayload }
  | { readonly kind: 'delete' };

/** The reply to a press of a button; one that is unknown or out of date gets a friendly line. */
export async function routeButton(press: Press): Promise<ButtonReply> {
  const state = decodeButton(press.customId);
  if (state === null) return notice(PHRASES.unknownButton);
  if (state.action === Action.Delete) return deletion(press, state);
  const film = filmById(press.request.library, state.film);
  if (film === null) return notice(PHRASES.outdated);

  switch (state.action) {
    case Action.Help:
      return { kind: 'reply', reply: await helpFor(press.request, true) };
    case Action.Film:
      return askedOf(film, readQuestionLine(headerOf(press.message)), press, state);
    case Action.Suggestion:
      return askedOf(film, suggestionOf(press), press, state);
    case Action.UpdateSummary:
    case Action.PostSummary:
      return summaryAgain(film, state);
    default:
      return quoteButton(film, press, state);
  }
}

function notice(markdown: string): ButtonReply {
  return { kind: 'reply', reply: noticeReply(markdown) };
}

function deletion({ mayManage, request, message }: Press, { asker }: ButtonState): ButtonReply {
  const allowed = mayManage || isPrivate(message) || asker === request.asker;
  return allowed ? { kind: 'delete' } : notice(PHRASES.notYours);
}

/** The question on the button that was pressed; null where the message has no such button. */
function suggestionOf({ customId, message: { components = [] } }: Press): string | null {
  return readSuggestions(components).get(customId) ?? null;
}

/**
 * Asks a question of a film: in place of the message where that is the person's own answer, in a private reply where it
 * is somebody else's, or the help.
 */
async function askedOf(
  film: FilmIndex,
  question: string | null,
  { message, request }: Press,
  { action, asker }: ButtonState,
): Promise<ButtonReply> {
  if (question === null) return notice(PHRASES.outdated);
  const own = asker === request.asker;
  const isInPlace = own && headerOf(message) !== '';
  const isHidden = !isInPlace || isPrivate(message);
  const reply = await answerFor(request, film, {
    question,
    forUser: own ? readForUser(headerOf(message)) : null,
    isPrivate: isHidden,
    canShare: own && isHidden && !request.forcedPrivate,
    // A suggestion stands by itself, whatever was spoken about.
    isAlone: action === Action.Suggestion,
  });
  return isInPlace ? update(reply.message) : { kind: 'reply', reply };
}

function summaryAgain({ review }: FilmIndex, { action, target }: ButtonState): ButtonReply {
  if (target === undefined || review.summary === null) return notice(PHRASES.outdated);
  const { channel, message } = target;
  const replaces = action === Action.UpdateSummary ? message : null;
  const say = replaces === null ? PHRASES.summaryPosted : PHRASES.summaryUpdated;
  return update(payload([text(say(`<#${channel}>`))], false), [
    { channel, replaces, message: summaryMessage(review, review.summary) },
  ]);
}

function quoteButton(film: FilmIndex, { message, request }: Press, state: ButtonState): ButtonReply {
  const quotes = state.quotes.flatMap(({ passage: id, sentence }): Quote[] => {
    const passage = passageById(film, id);
    return passage === null ? [] : [{ passage, sentence }];
  });
  const shown = quotes[state.position];
  if (shown === undefined || quotes.length !== state.quotes.length) return notice(PHRASES.outdated);

  const own = state.asker === request.asker;
  const layout = {
    header: headerOf(message),
    review: film.review,
    quotes,
    position: state.position,
    asker: own ? state.asker : request.asker,
    isPrivate: !own || isPrivate(message),
    canShare: own && hasShare(message),
  };
  switch (state.action) {
    case Action.Around:
      return {
        kind: 'reply',
        reply: { ...noticeReply(''), message: contextMessage(shown, film.review), quotes },
      };
    case Action.Paragraph: {
      const whole = quoteMessage({
        ...layout,
        header: '',
        asker: request.asker,
        isPrivate: true,
        canShare: false,
      });
      return { kind: 'reply', reply: { ...noticeReply(''), message: whole, quotes } };
    }
    case Action.Share: {
      const without = quoteMessage({ ...layout, canShare: false });
      return {
        kind: 'share',
        message: forUpdate(without),
        shared: quoteMessage({ ...layout, isPrivate: false }),
      };
    }
    default: {
      const step = state.action === Action.Previous ? -1 : 1;
      const position = Math.min(quotes.length - 1, Math.max(0, state.position + step));
      const page = quoteMessage({ ...layout, position });
      return own ? update(page) : { kind: 'reply', reply: { ...noticeReply(''), message: page, quotes } };
    }
  }
}

function update(message: MessagePayload, posts: readonly Post[] = []): ButtonReply {
  return { kind: 'update', message: forUpdate(message), posts };
}

/** A message's privacy was settled when it was sent: an edit may not name it (resources/message, Edit Message). */
function forUpdate(message: MessagePayload): MessagePayload {
  return { ...message, flags: MessageFlags.IsComponentsV2 };
}

function isPrivate({ flags = 0 }: Press['message']): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** The text that stands first in a message, where the question is. */
function headerOf({ components = [] }: Press['message']): string {
  const [first] = components;
  return first?.type === ComponentType.TextDisplay ? first.content : '';
}

function hasShare({ components = [] }: Press['message']): boolean {
  return components.some(
    (component) =>
      component.type === ComponentType.ActionRow &&
      component.components.some(
        (item) => 'custom_id' in item && decodeButton(item.custom_id)?.action === Action.Share,
      ),
  );
}
