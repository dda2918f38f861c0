import { type FilmIntake, MOST_OWN_FILMS } from '../../conversation/films/FilmIntake.ts';
import { addSmallLine } from '../../messages/addSmallLine.ts';
import type { Phrases } from '../../messages/languages/Phrases.ts';
import { draftMessage } from '../../messages/ownFilms/draftMessage.ts';
import { problemLines } from '../../messages/ownFilms/problemLines.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import { laterReply, type Reply, reply } from '../../messages/replies/Reply.ts';
import { MAX_ECHO } from '../../messages/text/limits.ts';
import { oneLine } from '../../messages/text/oneLine.ts';
import { showFilm } from '../../messages/text/showFilm.ts';
import type { CommandInput, FileOption } from '../CommandInput.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { keepText } from './drafts.ts';
import { filmPlace, lateLine } from './serverFilms.ts';

/** Largest file, in bytes. */
export const MAX_FILE = 1024 * 1024;

type ReadFile = Awaited<ReturnType<FilmIntake['read']>>;

const TYPES = /\.(?:md|markdown|txt|html?)$/i;

/** A file that somebody wants to be a film. */
interface AddOptions {
  readonly file: FileOption;
  readonly title: string | null;
}

/**
 * Shows what a file would be as a film of the server's own.
 *
 * @throws {UserError} for what the person can put right
 */
export function addFilm(input: CommandInput<AddOptions>, services: Services): Reply {
  const { server, intake } = filmPlace(input, services);
  const { file, title } = input.options;
  const name = oneLine(file.name, MAX_ECHO);
  if (!TYPES.test(file.name)) throw new UserError(({ ownFilmTypes }) => ownFilmTypes(name));
  if (file.size > MAX_FILE) throw new UserError(({ ownFilmLarge }) => ownFilmLarge);
  return laterReply(async () => {
    const bytes = await intake.fetch(file.url);
    if (bytes === null) throw new UserError(({ ownFilmNotHad }) => ownFilmNotHad);
    const read = await intake.read(server, { name: file.name, bytes, title });
    if (read.kind === 'unfit') return unfit(name, read, phrasesOf(input, true));
    if (read.kind !== 'text') throw new UserError(SAYS[read.kind]);
    const draft = await keepText(server, read.text, services);
    return draftReply(server, { ...read, draft, name }, phrasesOf(input, true), services);
  });
}

const SAYS: Readonly<Record<Exclude<ReadFile['kind'], 'text' | 'unfit'>, (phrases: Phrases) => string>> = {
  bytes: ({ ownFilmBytes }) => ownFilmBytes,
  empty: ({ ownFilmEmpty }) => ownFilmEmpty,
  untitled: ({ ownFilmUntitled }) => ownFilmUntitled,
  long: ({ ownFilmLong }) => ownFilmLong,
  slow: ({ ownFilmSlow }) => ownFilmSlow,
  busy: ({ ownFilmBusy }) => ownFilmBusy,
};

/** A text that is kept as a draft. */
interface Drafted {
  readonly text: string;
  readonly leftOut: readonly string[];
  readonly isCalledAsPage: boolean;
  readonly draft: string;
  /** What the file is called. */
  readonly name: string;
}

/**
 * What a draft would be, with the buttons that make it so.
 *
 * @param isMeanwhile whether such a film has come since it was shown first
 * @throws {UserError} where it can't be
 */
export async function draftReply(
  server: string,
  { text, leftOut, isCalledAsPage, draft, name }: Drafted,
  phrases: Phrases,
  services: Services,
  isMeanwhile = false,
): Promise<Reply> {
  const { intake } = filmPlace({ server }, services);
  const judged = await intake.judge(server, text, null);
  if (judged.kind === 'unread') throw new UserError(({ ownFilmsUnread }) => ownFilmsUnread);
  if (judged.kind === 'taken')
    throw new UserError(({ ownFilmTaken }) => ownFilmTaken(showFilm(judged.by.review)));
  if (judged.kind === 'unfit') return unfit(name, judged, phrases);
  const replaces = isMeanwhile ? 'meanwhile' : judged.replaces !== null;
  if (replaces === false && services.clubs.records.films.of(server).length >= MOST_OWN_FILMS)
    throw new UserError(({ ownFilmsFull }) => ownFilmsFull(MOST_OWN_FILMS));
  const message = draftMessage(
    { review: judged.film.review, leftOut, isCalledAsPage, draft, replaces },
    phrases,
  );
  const late = lateLine(server, phrases, services);
  return reply(late === null ? message : (addSmallLine(message, late) ?? message));
}

function unfit(
  name: string,
  { problems, unknown }: Pick<Extract<ReadFile, { readonly kind: 'unfit' }>, 'problems' | 'unknown'>,
  phrases: Phrases,
): Reply {
  const { ownFilmUnfit, ownFilmFront, ownFilmPage, ownFilmPutRight } = phrases;
  const hint = unknown === undefined ? [] : [`-# ${unknown === 'page' ? ownFilmPage : ownFilmFront}`];
  return noticeReply(
    [ownFilmUnfit(name), problemLines(problems, phrases), ownFilmPutRight, ...hint].join('\n'),
  );
}
