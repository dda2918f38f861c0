import type { Part } from '../../answers/answerParts.ts';
import { keyOf } from '../../answers/asked/Wording.ts';
import { isFactKind } from '../../answers/facts.ts';
import { keptWords } from '../../answers/questions/keptWords.ts';
import { readKind } from '../../answers/questions/readKind.ts';
import { dayOf } from '../../club/days.ts';
import type { Counted, Ended } from '../../club/Tally.ts';
import type { Origin } from '../CommandInput.ts';
import type { Film, Services } from '../Services.ts';

type Counting = Pick<Services, 'club' | 'clubs' | 'library'>;

/** What is to be counted of a question in the server where it was asked: the parts that nothing answers. */
export async function unansweredIn(
  parts: readonly Part[],
  { server }: Pick<Origin, 'server'>,
  services: Counting,
): Promise<readonly Counted[]> {
  if (server === null || !services.club.questions) return [];
  const counted: Counted[] = [];
  for (const { answer, fact, asked } of parts) {
    const { outcome } = answer;
    if (fact !== null || asked === null || outcome === 'answer' || outcome === 'which') continue;
    if (outcome === 'none' && answer.isAllShown) continue;
    const kind = await readKind(asked, services.library, false);
    // Small talk, and what is plainly about something else.
    if (kind !== 'ask' && !isFactKind(kind)) continue;
    counted.push(...countedOf(asked, answer.film, outcome, server, services));
  }
  return counted;
}

/** A question as it is counted; nothing where no words are left of it, or moderators do not want to hear of it. */
export function countedOf(
  asked: string,
  film: Film | null,
  ended: Ended,
  server: string | null,
  { club, clubs, library }: Counting,
): readonly Counted[] {
  if (server === null || !club.questions) return [];
  const question = keptWords(asked, film === null ? library.films : [film]);
  if (question === null) return [];
  const about = film?.review.id ?? null;
  const isIgnored = clubs.records.pins
    .of(server)
    .some(
      ({ value }) =>
        value.passage === null && value.film === about && keyOf(value.question) === keyOf(question),
    );
  return isIgnored ? [] : [{ server, film: about ?? '', question, ended, day: dayOf(new Date()) }];
}
