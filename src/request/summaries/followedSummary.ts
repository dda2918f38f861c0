import type { RecordOf } from '../../club/Records.ts';
import { filmById } from '../../conversation/films/Library.ts';
import { phrasesFor } from '../../messages/languages/phrasesFor.ts';
import type { MessagePayload } from '../../messages/replies/Reply.ts';
import { summaryMessage } from '../../messages/summaryMessage.ts';
import type { Services } from '../Services.ts';

/** What a summary says now that is kept up to date; null where the film or its summary is gone. */
export function followedSummary(
  { film: id, language }: Pick<RecordOf<'summaries'>, 'film' | 'language'>,
  { shelf }: Pick<Services, 'shelf'>,
): MessagePayload | null {
  const film = filmById(shelf, id);
  const summary = film?.review.summary ?? null;
  return film === null || summary === null
    ? null
    : summaryMessage(film.review, summary, phrasesFor(language));
}
