import { Action, type Button } from '../../messages/Button.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import type { Origin } from '../CommandInput.ts';
import { inClub } from '../club/inClub.ts';
import { ownFilmForm } from '../films/ownFilmForm.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { editSchedule } from '../schedule/editSchedule.ts';
import { answerForm } from '../unanswered/answerForm.ts';
import { orNotice } from './routeCommand.ts';

/** A form that somebody has filled in. */
export interface FilledForm {
  /** What it is for; null where it is not the bot's, or not of this version. */
  readonly button: Button | null;
  /** What was written, by the names of the fields. */
  readonly fields: ReadonlyMap<string, string>;
  /** Whether the person may manage the server, or was allowed the command whose answer this is. */
  readonly mayManageServer: boolean;
  /** Who filled it in, and where. */
  readonly origin: Origin;
}

/** What forms are for. */
const FORMS: readonly Action[] = [Action.EditFilm, Action.AnswerIsIn, Action.EditSchedule];

/** The reply to a form; one that is unknown or out of date gets a friendly line. */
export async function routeForm(
  { button, fields, mayManageServer, origin }: FilledForm,
  all: Services,
): Promise<Reply> {
  const { input, services } = inClub(all, origin);
  const { unknownButton, serverManagersOnly } = phrasesOf(input, true);
  if (button === null || !FORMS.includes(button.action)) return noticeReply(unknownButton);
  if (!mayManageServer) return noticeReply(serverManagersOnly);
  return orNotice(input, async () => {
    if ('code' in button) return answerForm(button, fields, input, services);
    if ('schedule' in button) return editSchedule(button, fields, input, services);
    return 'draft' in button ? ownFilmForm(button, fields, input, services) : noticeReply(unknownButton);
  });
}
