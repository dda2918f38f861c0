import type { Judged } from '../../conversation/films/FilmIntake.ts';
import { Action, type OwnFilmButton } from '../../messages/Button.ts';
import type { Phrases } from '../../messages/languages/Phrases.ts';
import { problemLines } from '../../messages/ownFilms/problemLines.ts';
import { button, payload, row, text } from '../../messages/payload.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import { type Reply, reply } from '../../messages/replies/Reply.ts';
import { showFilm } from '../../messages/text/showFilm.ts';
import type { Origin } from '../CommandInput.ts';
import { keeping } from '../club/keeping.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { keepText } from './drafts.ts';
import { FRONT_FIELD, splitFront } from './editFilm.ts';
import { replaceText } from './replaceText.ts';
import { filmPlace, serverFilmsOf, shownServerFilm } from './serverFilms.ts';

/**
 * Keeps front matter that was written anew; what can't be kept is shown again, with what was written.
 *
 * @throws {UserError} where the film is gone, or nothing can be kept now
 */
export async function ownFilmForm(
  { film: key }: OwnFilmButton,
  fields: ReadonlyMap<string, string>,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const { server, intake } = filmPlace(origin, services);
  const film = serverFilmsOf(server, services).find((one) => one.key === key);
  const written = fields.get(FRONT_FIELD);
  if (film === undefined || written === undefined) throw new UserError(({ outdated }) => outdated);
  const { clubs } = services;
  const before = await keeping(clubs.texts.get(server, film.text));
  if (before === null) throw new UserError(({ outdated }) => outdated);
  // Whoever typed the lines around it, too, means none of the text below.
  const front = written.replace(/^---[ \t]*$/gmu, '').trim();
  const changed = `---\n${front}\n---\n${splitFront(before).body}`;
  const phrases = phrasesOf(origin, true);
  const judged = await intake.judge(server, changed, film.name);
  if (judged.kind === 'fit' && judged.replaces === null) {
    const became = await replaceText(server, film.name, changed, judged.called, services);
    if (became === 'gone') throw new UserError(({ outdated }) => outdated);
    if (became === 'amended')
      return { ...noticeReply(phrases.ownFilmChanged(showFilm(judged.film.review))), inPlace: true };
  }
  const lines = front.split('\n').length;
  const says = whyNot(judged, lines, phrases);
  const draft = await keepText(server, changed, services);
  return reply(
    payload(
      [
        text(`${phrases.ownFilmNotChanged(shownServerFilm(film))}\n${says}\n-# ${phrases.ownFilmTyped}`),
        row([button(phrases.editAgain, { action: Action.EditFilm, film: film.key, draft })]),
      ],
      true,
    ),
    { inPlace: true },
  );
}

/** Why front matter of so many lines is not kept. */
function whyNot(judged: Judged, lines: number, phrases: Phrases): string {
  switch (judged.kind) {
    case 'unfit':
      return problemLines(
        judged.problems.map((problem) => inForm(problem, lines)),
        phrases,
      );
    case 'unread':
      return `- ${phrases.ownFilmsUnread}`;
    case 'taken':
      return `- ${phrases.ownFilmTaken(showFilm(judged.by.review))}`;
    case 'fit':
      return `- ${phrases.ownFilmTaken(showFilm(judged.film.review))}`;
  }
}

type FilmProblem = Extract<Judged, { readonly kind: 'unfit' }>['problems'][number];

/** A problem of the front matter with its lines as the form counts them: the file has a line `---` above. */
function inForm(problem: FilmProblem, lines: number): FilmProblem {
  const number = Number(problem.line);
  if (problem.line === null || number > lines + 1) return problem;
  return { line: String(number - 1), says: problem.says.map(saidInForm) };
}

function saidInForm(complaint: FilmProblem['says'][number]): FilmProblem['says'][number] {
  if (complaint.kind !== 'askedTwice') return complaint;
  const [question, line] = complaint.values;
  return { ...complaint, values: [question, line - 1] };
}
