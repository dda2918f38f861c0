import { MessageFlags } from 'discord-api-types/v10';
import type { Answer, Example } from '../../answers/Answer.ts';
import { answerInTurn, exchangeOf, moreOf } from '../../answers/answerInTurn.ts';
import { filmSpokenOf } from '../../answers/answerParts.ts';
import { examplesFor } from '../../answers/answerQuestion.ts';
import { type FactKind, isFactKind } from '../../answers/facts.ts';
import { openingOf } from '../../answers/openingOf.ts';
import type { Intent } from '../../answers/questions/readKind.ts';
import { bareTitle } from '../../conversation/films/bareTitle.ts';
import { filmInQuestion } from '../../conversation/films/filmInQuestion.ts';
import { filmById } from '../../conversation/films/Library.ts';
import type { Exchange } from '../../conversation/Memory.ts';
import { answerReply } from '../../messages/replies/answerReply.ts';
import { filmsReply } from '../../messages/replies/filmsReply.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import { suggestReply } from '../../messages/replies/suggestReply.ts';
import { summaryReply } from '../../messages/replies/summaryReply.ts';
import type { AllServices } from '../Command.ts';
import type { Origin } from '../CommandInput.ts';
import { FILM_OPTION, namedFilms } from '../film.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import { remember } from '../remember.ts';
import type { Film, Services } from '../Services.ts';
import { routeCommand } from './routeCommand.ts';

/** A kind of message that is no question to the paragraphs. */
export type Talk = Exclude<Intent, 'ask' | FactKind>;

/** Whether a kind of message is no question to the paragraphs. */
export function isTalk(kind: Intent): kind is Talk {
  return kind !== 'ask' && !isFactKind(kind);
}

/**
 * The reply to a message that is no question to the paragraphs; null where the bot stays silent.
 *
 * @param typed the message, as the person typed it
 * @param last what was spoken about before; null where nothing was
 */
export async function replyToTalk(
  kind: Talk,
  typed: string,
  last: Exchange | null,
  origin: Origin,
  services: AllServices,
): Promise<Reply | null> {
  const { library } = services;
  const phrases = phrasesOf(origin);
  const named = bareTitle(typed, library) ?? filmInQuestion(typed, library);
  const film = named ?? filmSpokenOf(last, library);
  const films = namedFilms(library, phrases);
  switch (kind) {
    case 'summary':
      return film === null ? say(phrases.whichFilm(films)) : summaryOf(film, typed, origin, services);
    case 'themes':
      return film === null ? say(phrases.whichFilm(films)) : byCommand('themes', film, origin, services);
    case 'quote':
      return byCommand('quote', named, origin, services);
    case 'films':
      return filmsReply(
        library.films.map(({ review }) => review),
        phrases,
      );
    case 'help':
      return byCommand('help', null, origin, services);
    case 'who':
      return say(phrases.who(films));
    case 'greet':
      return say(phrases.greeting(films));
    case 'thanks':
      return say(phrases.welcome);
    case 'sorry':
      return sorry(film, typed, last, origin, services);
    case 'more':
      return more(film, typed, last, origin, services);
    case 'remark':
      return origin.server === null ? say(phrases.canAsk(films)) : null;
    case 'offtopic': {
      const answer: Answer = { outcome: 'none', film, askedIn: null, isAllShown: false, examples: [] };
      return answerReply(answer, askedBy(origin, typed));
    }
  }
}

/** A line of the bot's own, for everybody. */
function say(markdown: string): Reply {
  return noticeReply(markdown, false);
}

function askedBy(origin: Origin, question: string) {
  const { asker } = origin;
  return {
    question,
    phrases: phrasesOf(origin),
    about: null,
    asker,
    forUser: null,
    isPrivate: false,
    canShare: false,
  };
}

/** What a slash command replies, for everybody to see. */
async function byCommand(
  name: string,
  film: Film | null,
  origin: Origin,
  services: AllServices,
): Promise<Reply> {
  const options = new Map(film === null ? [] : [[FILM_OPTION, film.review.ownTitle]]);
  const reply = await routeCommand(name, { ...origin, options }, services);
  if (reply === null) return say(phrasesOf(origin).unknownCommand);
  const { message } = reply;
  return { ...reply, message: { ...message, flags: message.flags & ~MessageFlags.Ephemeral } };
}

/** The summary, with the passage that answers what was asked, where there is one; how the review begins, where it has none. */
async function summaryOf(film: Film, typed: string, origin: Origin, services: Services): Promise<Reply> {
  const { library } = services;
  const { review } = film;
  const phrases = phrasesOf(origin);
  // A title alone asks nothing that a passage could answer.
  const isAsked = bareTitle(typed, library) === null;
  const turn = isAsked ? await answerInTurn(typed, library, film, null) : null;
  const found = turn?.answer.outcome === 'answer' ? turn.answer : null;
  if (found !== null && turn?.exchange != null) remember(turn.exchange, origin, services);
  if (review.summary !== null)
    return summaryReply(review, review.summary, found?.quotes[0] ?? null, origin.asker, phrases);
  const line = phrases.noSummary(review.title);
  if (found !== null) return answerReply(found, { ...askedBy(origin, typed), line });
  const opening = openingOf(film);
  if (opening === null) return say(line);
  remember(exchangeOf(typed, opening), origin, services);
  return answerReply(opening, { ...askedBy(origin, typed), line, closest: phrases.beginsLikeThis });
}

/** The next passage, to somebody who did not get what they asked for; questions that work, where there is none. */
async function sorry(
  film: Film | null,
  typed: string,
  last: Exchange | null,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const phrases = phrasesOf(origin);
  const next = last === null ? null : nextOf(last, typed, origin, services, phrases.sorryNext);
  if (next !== null) return next;
  const examples = await examplesFor(services.library, film);
  const line = examples.length === 0 ? phrases.sorryAlone : phrases.sorry;
  return suggestReply(line, examples, { asker: origin.asker, isPrivate: false, phrases });
}

/** The next passage; what to ask first, where nothing was asked before. */
async function more(
  film: Film | null,
  typed: string,
  last: Exchange | null,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const spoken = last === null ? null : filmById(services.library, last.filmId);
  if (last === null || spoken === null) {
    const [example]: readonly Example[] = await examplesFor(services.library, film);
    return say(phrasesOf(origin).noMore(example?.question ?? null));
  }
  const next = nextOf(last, typed, origin, services);
  return next ?? answerReply(moreOf(last, spoken, null).answer, askedBy(origin, typed));
}

/** The next passage of an exchange; null when all of it was shown. */
function nextOf(
  last: Exchange,
  typed: string,
  origin: Origin,
  services: Services,
  line?: string,
): Reply | null {
  const film = filmById(services.library, last.filmId);
  if (film === null) return null;
  const { answer, exchange } = moreOf(last, film, null);
  if (exchange === null) return null;
  remember(exchange, origin, services);
  return answerReply(answer, { ...askedBy(origin, typed), ...(line === undefined ? {} : { line }) });
}
