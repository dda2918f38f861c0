import { Action, type Button } from '../../messages/Button.ts';

/** Whether pressing a button asks a question, of which a person has only so many. */
export function costsQuestion({ action }: Button): boolean {
  switch (action) {
    case Action.Film:
    case Action.Suggestion:
    case Action.TalkAnswer:
      return true;
    case Action.Previous:
    case Action.Next:
    case Action.Around:
    case Action.Share:
    case Action.Paragraph:
    case Action.Seen:
    case Action.NotAsked:
    case Action.Unanswered:
    case Action.AnswerIsIn:
    case Action.Ignore:
    case Action.Pinned:
    case Action.RemovePin:
    case Action.Delete:
    case Action.Help:
    case Action.NextQuestion:
    case Action.Guess:
    case Action.Solution:
    case Action.UpdateSummary:
    case Action.PostSummary:
    case Action.RemoveSchedule:
    case Action.ResumeSchedule:
    case Action.EditSchedule:
    case Action.AddFilm:
    case Action.ReplaceFilm:
    case Action.DropDraft:
    case Action.EditFilm:
    case Action.RemoveFilm:
    case Action.KeepFilm:
    case Action.StopSummary:
      return false;
  }
}
