import { MessageFlags } from 'discord-api-types/v10';
import { helpFor } from '../../../commands/help.ts';
import { quote } from '../../../commands/quote.ts';
import { themes } from '../../../commands/themes.ts';
import type { Answer, Example } from '../../answers/Answer.ts';
import { exchangeOf, moreOf } from '../../answers/answerInTurn.ts';
import { filmSpokenOf } from '../../answers/answerParts.ts';
import { answerQuestion, examplesFor } from '../../answers/answerQuestion.ts';
import { type FactKind, isFactKind } from '../../answers/facts.ts';
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
import { PHRASES } from '../../messages/text/phrases.ts';
import type { Intent } from '../../reader/intents.ts';
import type { FilmIndex } from '../../search/FilmIndex.ts';
import { toQuestion } from '../../search/Question.ts';
import type { Request } from '../Command.ts';
import { FILM_OPTION, namedFilms } from '../film.ts';
import { remember } from '../remember.ts';
import { UserError } from '../UserError.ts';

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
  request: Request,
  last: Exchange | null,
): Promise<Reply | null> {
  const { library, server } = request;
  const named = bareTitle(typed, library) ?? filmInQuestion(typed, library);
  const film = named ?? filmSpokenOf(last, library);
  const films = namedFilms(library);
  switch (kind) {
    case 'summary':
      return film === null ? say(PHRASES.whichFilm(films)) : summaryOf(film, typed, request);
    case 'themes':
      return film === null ? say(PHRASES.whichFilm(films)) : byCommand(themes.reply, film, request);
    case 'quote':
      return byCommand(quote.reply, named, request);
    case 'films':
      return filmsReply(library.films.map(({ review }) => review));
    case 'help':
      return helpFor(request, false);
    case 'who':
      return say(PHRASES.who(films));
    case 'greet':
      return say(PHRASES.greeting(films));
    case 'thanks':
      return say(PHRASES.welcome);
    case 'sorry':
      return sorry(film, typed, request, last);
    case 'more':
      return more(film, typed, request, last);
    case 'remark':
      return server === null ? say(PHRASES.canAsk(films)) : null;
    case 'offtopic': {
      const answer: Answer = { outcome: 'none', film, askedIn: null, isAllShown: false, examples: [] };
      return answerReply(answer, askedBy(request, typed));
    }
  }
}

/** A line of the bot's own, for everybody. */
function say(markdown: string): Reply {
  return noticeReply(markdown, false);
}

function askedBy({ asker }: Request, question: string) {
  return { question, about: null, asker, forUser: null, isPrivate: false, canShare: false };
}

/** What a command does, for everybody to see. */
async function byCommand(
  command: (request: Request) => Reply | Promise<Reply>,
  film: FilmIndex | null,
  request: Request,
): Promise<Reply> {
  const options = film === null ? request.options : new Map([[FILM_OPTION, film.review.title]]);
  try {
    const reply = await command({ ...request, options });
    const { message } = reply;
    return {
      ...reply,
      private: false,
      message: { ...message, flags: message.flags & ~MessageFlags.Ephemeral },
    };
  } catch (error) {
    if (error instanceof UserError) return say(error.message);
    throw error;
  }
}

/** The summary, with the passage that answers what was asked, where there is one. */
async function summaryOf(film: FilmIndex, typed: string, request: Request): Promise<Reply> {
  const { library, asker } = request;
  const { review } = film;
  // A title alone asks nothing that a passage could answer.
  const isAsked = bareTitle(typed, library) === null;
  const answer = isAsked ? await answerQuestion(toQuestion(typed), library, film) : null;
  const found = answer?.outcome === 'answer' ? answer : null;
  if (found !== null) remember(request, exchangeOf(typed, found));
  if (review.summary !== null) return summaryReply(review, review.summary, found?.quotes[0] ?? null, asker);
  const line = PHRASES.noSummary(review.title);
  return found === null ? say(line) : answerReply(found, { ...askedBy(request, typed), line });
}

/** The next passage, to somebody who did not get what they asked for; questions that work, where there is none. */
async function sorry(
  film: FilmIndex | null,
  typed: string,
  request: Request,
  last: Exchange | null,
): Promise<Reply> {
  const next = last === null ? null : nextOf(last, typed, request, PHRASES.sorryNext);
  if (next !== null) return next;
  const examples = await examplesFor(request.library, film);
  return suggestReply(examples.length === 0 ? PHRASES.sorryAlone : PHRASES.sorry, examples, request.asker);
}

/** The next passage; what to ask first, where nothing was asked before. */
async function more(
  film: FilmIndex | null,
  typed: string,
  request: Request,
  last: Exchange | null,
): Promise<Reply> {
  const spoken = last === null ? null : filmById(request.library, last.film);
  if (last === null || spoken === null) {
    const [example]: readonly Example[] = await examplesFor(request.library, film);
    return say(PHRASES.noMore(example?.question ?? null));
  }
  const next = nextOf(last, typed, request);
  return next ?? answerReply(moreOf(last, spoken, null).answer, askedBy(request, typed));
}

/** The next passage of an exchange; null when all of it was shown. */
function nextOf(last: Exchange, typed: string, request: Request, line?: string): Reply | null {
  const film = filmById(request.library, last.film);
  if (film === null) return null;
  const { answer, exchange } = moreOf(last, film, null);
  if (exchange === null) return null;
  remember(request, exchange);
  return answerReply(answer, { ...askedBy(request, typed), ...(line === undefined ? {} : { line }) });
}
