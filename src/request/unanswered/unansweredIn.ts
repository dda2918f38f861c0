import type { Part } from '../../answers/answerParts.ts';
import { wordingOf } from '../../answers/asked/Wording.ts';
import { keptWords } from '../../answers/questions/keptWords.ts';
import { type Intent, readKind } from '../../answers/questions/readKind.ts';
import { dayOf } from '../../club/days.ts';
import type { Counted, Ended } from '../../club/Tally.ts';
import type { Origin } from '../CommandInput.ts';
import type { Film, Services } from '../Services.ts';
import { ignoredIn } from './ignoredIn.ts';

/** Kinds of message that ask nothing of a review: small talk, and what is plainly about something else. */
const NO_QUESTIONS: readonly Intent[] = [
  'greet',
  'thanks',
  'help',
  'who',
  'sorry',
  'more',
  'remark',
  'offtopic',
];

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
    if (outcome === 'none' && (answer.isAllShown || answer.isBare === true)) continue;
    counted.push(...(await countedOf(asked, answer.film, outcome, server, services)));
  }
  return counted;
}

/**
 * A question as it is counted; nothing where it is small talk or plainly about something else, where no words are left of
 * it, or where moderators do not want to hear of it.
 */
export async function countedOf(
  asked: string,
  film: Film | null,
  ended: Ended,
  server: string | null,
  { club, clubs, library }: Counting,
): Promise<readonly Counted[]> {
  if (server === null || !club.questions) return [];
  if (NO_QUESTIONS.includes(await readKind(asked, library, false))) return [];
  const question = keptWords(asked, film === null ? library.films : [film]);
  if (question === null) return [];
  const about = film?.review.id ?? null;
  const isIgnored = ignoredIn(clubs.records.pins.of(server))(about ?? '', wordingOf(question, null));
  return isIgnored ? [] : [{ server, film: about ?? '', question, ended, day: dayOf(new Date()) }];
}
