import { ComponentType } from 'discord-api-types/v10';
import type { Quote } from '../../answers/Answer.ts';
import { filmById, passageById } from '../../conversation/films/Library.ts';
import {
  Action,
  decodeButton,
  encodeButton,
  type QuoteButton,
  type SummaryButton,
} from '../../messages/Button.ts';
import { forEdit } from '../../messages/forEdit.ts';
import { isPrivate } from '../../messages/isPrivate.ts';
import { LANGUAGES } from '../../messages/languages/phrasesFor.ts';
import { payload, text } from '../../messages/payload.ts';
import { questionOver } from '../../messages/questionOver.ts';
import { contextMessage, quoteMessage } from '../../messages/quoteMessage.ts';
import { quotesReply } from '../../messages/replies/quotesReply.ts';
import { reply } from '../../messages/replies/Reply.ts';
import { readSuggestions } from '../../messages/suggestionRows.ts';
import { summaryMessage } from '../../messages/summaryMessage.ts';
import { readForUser, readQuestionLine } from '../../messages/text/questionLine.ts';
import { answerFor } from '../answerFor.ts';
import type { AllServices } from '../Command.ts';
import type { Origin } from '../CommandInput.ts';
import { inClub } from '../club/inClub.ts';
import { keeping } from '../club/keeping.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { ownFilmButton } from '../films/ownFilmButton.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Film, Services } from '../Services.ts';
import { changeSchedule } from '../schedule/changeSchedule.ts';
import { UserError } from '../UserError.ts';
import { unansweredButton } from '../unanswered/unansweredButton.ts';
import { type ButtonReply, inPlace, notice } from './ButtonReply.ts';
import { guessButton, talkButton } from './eveningButton.ts';
import { notAskedButton } from './notAskedButton.ts';
import type { Press } from './Press.ts';
import { routeCommand } from './routeCommand.ts';

/** The reply to a press of a button; one that is unknown or out of date gets a friendly line. */
export async function routeButton(pressed: Press, all: AllServices): Promise<ButtonReply> {
  const { services, input: origin } = inClub(all, pressed.origin);
  const press = { ...pressed, origin };
  const { button, message } = press;
  if (button === null) return notice(origin, ({ unknownButton }) => unknownButton);
  if (button.action === Action.Delete) return deletion(press, button.asker);
  if ('schedule' in button) return asManager(press, () => changeSchedule(button, origin, services));
  if ('draft' in button) return asManager(press, () => ownFilmButton(button, origin, services));
  if ('code' in button) return asManager(press, () => unansweredButton(button, press, services));
  // One of another film than shows here by now still works.
  const film = filmById(services.library, button.filmId) ?? filmById(services.shelf, button.filmId);
  if (film === null) return notice(origin, ({ outdated }) => outdated);

  switch (button.action) {
    case Action.Help:
      return help(origin, services);
    case Action.Film: {
      const question = readQuestionLine(headerOf(message));
      return askedOf(film, { question, isAlone: false, asker: button.asker }, press, services);
    }
    case Action.Suggestion: {
      // It stands by itself, whatever was spoken about.
      const question = readSuggestions(message.components ?? []).get(encodeButton(button)) ?? null;
      return askedOf(film, { question, isAlone: true, asker: button.asker }, press, services);
    }
    case Action.UpdateSummary:
    case Action.PostSummary:
      // Who pressed it may have lost the right since it was offered.
      return press.mayManage
        ? summaryAgain(film, button, origin)
        : notice(origin, ({ moderatorsOnly }) => moderatorsOnly);
    case Action.StopSummary:
      return press.mayManage
        ? orSaid(origin, () => stopSummary(button, origin, services))
        : notice(origin, ({ moderatorsOnly }) => moderatorsOnly);
    case Action.Previous:
    case Action.Next:
    case Action.Around:
    case Action.Share:
    case Action.Paragraph:
    case Action.Seen:
    case Action.NotAsked:
      return quoteButton(film, press, button, services);
    case Action.Guess:
    case Action.Solution:
      return guessButton(film, button, origin);
    case Action.NextQuestion:
    case Action.TalkAnswer:
      return talkButton(film, button, origin, services);
  }
}

/** Something that takes the right to manage the server: whoever pressed may have lost it a while after the button was shown. */
async function asManager(
  { mayManageServer, origin }: Press,
  act: () => Promise<ButtonReply>,
): Promise<ButtonReply> {
  return mayManageServer
    ? orSaid(origin, act)
    : notice(origin, ({ serverManagersOnly }) => serverManagersOnly);
}

/** What somebody can put right is said to them. */
async function orSaid(origin: Origin, act: () => Promise<ButtonReply>): Promise<ButtonReply> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UserError) return notice(origin, error.says);
    throw error;
  }
}

async function help(origin: Origin, services: AllServices): Promise<ButtonReply> {
  const told = await routeCommand('help', { ...origin, options: new Map() }, services);
  return told === null
    ? notice(origin, ({ unknownButton }) => unknownButton)
    : { kind: 'reply', reply: told };
}

/** What the bot posts by itself nobody has asked for: whoever may have it posted may take it away. */
function deletion({ mayManage, mayManageServer, origin, message }: Press, asker: string): ButtonReply {
  const allowed = mayManage || mayManageServer || isPrivate(message) || asker === origin.asker;
  return allowed ? { kind: 'delete' } : notice(origin, ({ notYours }) => notYours);
}

/** A question that a button asks. */
interface Pressed {
  /** Null where the message does not show it. */
  readonly question: string | null;
  readonly isAlone: boolean;
  /** Whose message the button stands on. */
  readonly asker: string;
}

/**
 * Asks a question of a film: in place of the message where that is the person's own answer, in a private reply where it
 * is somebody else's, or the help.
 */
async function askedOf(
  film: Film,
  { question, isAlone, asker }: Pressed,
  { message, origin }: Press,
  services: Services,
): Promise<ButtonReply> {
  if (question === null) return notice(origin, ({ outdated }) => outdated);
  const own = asker === origin.asker;
  const isInPlace = own && headerOf(message) !== '';
  const isHidden = !isInPlace || isPrivate(message);
  const asked = {
    question,
    forUser: own ? readForUser(headerOf(message)) : null,
    isPrivate: isHidden,
    canShare: own && isHidden && origin.visibility !== 'private',
    isAlone,
  };
  const answer = await answerFor(asked, film, origin, services);
  return isInPlace ? inPlace(answer.message, [], answer.counts) : { kind: 'reply', reply: answer };
}

function summaryAgain(
  { review }: Film,
  { action, channel, message }: SummaryButton,
  origin: Origin,
): ButtonReply {
  if (review.summary === null) return notice(origin, ({ outdated }) => outdated);
  const replaces = action === Action.UpdateSummary ? message : null;
  const { summaryPosted, summaryUpdated } = phrasesOf(origin, true);
  const say = replaces === null ? summaryPosted : summaryUpdated;
  return inPlace(payload([text(say(`<#${channel}>`))], false), [
    { channel, replaces, message: summaryMessage(review, review.summary, phrasesOf(origin, false)) },
  ]);
}

async function stopSummary(
  { channel, message }: SummaryButton,
  origin: Origin,
  { clubs }: Services,
): Promise<ButtonReply> {
  const { summaryStopped } = phrasesOf(origin, true);
  await keeping(clubs.records.summaries.remove({ server: requiredServer(origin), channel, name: message }));
  return inPlace(payload([text(summaryStopped(`<#${channel}>`))], false));
}

async function quoteButton(
  film: Film,
  press: Press,
  button: QuoteButton,
  services: Services,
): Promise<ButtonReply> {
  const { message, origin } = press;
  const quotes = button.quotes.flatMap(({ passage: id, sentence }): Quote[] => {
    const passage = passageById(film, id);
    return passage === null ? [] : [{ passage, sentence }];
  });
  const shown = quotes[button.position];
  if (shown === undefined || quotes.length !== button.quotes.length)
    return notice(origin, ({ outdated }) => outdated);

  const own = button.asker === origin.asker;
  const isHidden = !own || isPrivate(message);
  const phrases = phrasesOf(origin, isHidden);
  const layout = {
    phrases,
    header: headerOf(message),
    review: film.review,
    quotes,
    position: button.position,
    asker: origin.asker,
    isPrivate: isHidden,
    canShare: own && hasShare(message),
  };
  const elsewhere = { ...layout, header: withoutSame(layout.header) };
  switch (button.action) {
    case Action.Around:
      return {
        kind: 'reply',
        reply: reply(contextMessage(shown, film.review, phrasesOf(origin, true)), { quotes }),
      };
    case Action.Paragraph:
      return {
        kind: 'reply',
        reply: quotesReply({ ...layout, header: '', isPrivate: true, canShare: false }),
      };
    case Action.Seen:
      return { kind: 'reply', reply: quotesReply({ ...layout, isPrivate: true, isOpen: true }) };
    case Action.NotAsked: {
      const question = questionOver(message.components ?? [], encodeButton(button));
      return notAskedButton(film, question, quotes.slice(button.position + 1), press, services);
    }
    case Action.Share: {
      if (!own || !isPrivate(message)) return notice(origin, ({ notYoursToShare }) => notYoursToShare);
      const without = quoteMessage({ ...layout, canShare: false });
      return {
        kind: 'share',
        message: forEdit(without),
        shared: quoteMessage({ ...elsewhere, isPrivate: false, phrases: phrasesOf(origin, false) }),
        already: phrases.sharedAlready,
      };
    }
    case Action.Previous:
    case Action.Next: {
      const step = button.action === Action.Previous ? -1 : 1;
      const position = Math.min(quotes.length - 1, Math.max(0, button.position + step));
      const page = quotesReply({ ...elsewhere, position });
      return own ? inPlace(page.message) : { kind: 'reply', reply: page };
    }
  }
}

/** The text that stands first in a message, where the question is. */
function headerOf({ components = [] }: Press['message']): string {
  const [first] = components;
  return first?.type === ComponentType.TextDisplay ? first.content : '';
}

/** A header without the line which says that the paragraph is the one before: of another page, or elsewhere, it is not. */
function withoutSame(header: string): string {
  const isSame = (line: string): boolean => LANGUAGES.some(({ sameAnswers }) => line === sameAnswers);
  return header
    .split('\n')
    .filter((line) => !isSame(line))
    .join('\n');
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
