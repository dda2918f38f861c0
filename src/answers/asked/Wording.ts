import type { Film } from '../../search/Film.ts';
import { toQuestion } from '../../search/Question.ts';
import { stemmerFor } from '../../search/words/stemmerFor.ts';
import { STOP_WORDS } from '../../search/words/stopWords.ts';
import { tokenize } from '../../search/words/tokenize.ts';
import { fold } from '../../shared/letters/fold.ts';
import { correctTypos } from '../questions/correctTypos.ts';
import { meaningOf } from './meaningOf.ts';

/** A question as it is compared with others. */
export interface Wording {
  /** Its letters and figures, folded: the same for all ways to write the same words. */
  readonly key: string;
  /** What it asks for, such as `who`; empty where that is open. */
  readonly asks: string;
  /** What it is about: subjects of films, and stems of all other words. */
  readonly about: ReadonlySet<string>;
  /** All of it in one text: the same where the words mean the same; empty where it is about nothing. */
  readonly meaning: string;
  /** Whether something was taken out of it, such as a name: “does … like it” is no “does she like it”. */
  readonly hasGap: boolean;
  /** Of length 1; null where it was not read. */
  readonly embedding: Float32Array | null;
}

/**
 * How alike the embeddings of two questions have to be, -1 to 1, where their words differ. Of 58,448 pairs of
 * questions that mean something else, written to choose it, two are then taken for one.
 */
const ALIKE = 0.8;

/** What stands by itself where something was taken out of a question that was kept. */
const GAP = /(?<=^|\s)…(?=\s|$)/gu;
/** The word for it: it stands where that stood, for “who killed …” is not “who did … kill”. */
const GAP_WORD = 'gap0';
/** What says nothing without other words. */
const EMPTY = new Set(['not', 'every', GAP_WORD]);

const PRONOUNS = new Set(['he', 'him', 'his', 'she', 'her', 'hers']);

const stemmer = stemmerFor('en');

/**
 * A question as it is compared with others.
 *
 * @param film the film that it is asked of, whose words show what is a typo; null where that is not known
 */
export function wordingOf(typed: string, film: Film | null, embedding: Float32Array | null = null): Wording {
  const { text } = toQuestion(typed.replace(GAP, GAP_WORD));
  const words = tokenize(film === null ? text : correctTypos(text, film));
  // One word of it may be about something else: the orchard is not “The Orchard Ledger”.
  const title = film === null ? [] : tokenize(film.review.title).filter((word) => !STOP_WORDS.has(word));
  const isNamed = title.every((word) => words.includes(word));
  const { asks, subjects, others } = meaningOf(words, new Set(isNamed ? title : []), film?.stem ?? stemmer);
  const pronouns = words.filter((word) => PRONOUNS.has(word));
  const about = [...subjects, ...others];
  const parts = [asks, subjects.join(' '), others.join(' '), pronouns.join(' ')];
  return {
    key: keyOf(text),
    asks,
    about: new Set(about),
    meaning: about.every((one) => EMPTY.has(one)) ? '' : parts.join('|'),
    hasGap: words.includes(GAP_WORD),
    embedding,
  };
}

/** What two questions share that are written with the same words, whatever their marks and capitals. */
export function keyOf(typed: string): string {
  const { text } = toQuestion(typed);
  const letters = fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return letters === '' ? text : letters;
}

/** Whether two questions ask the same, as far as their words tell. */
export function meansSame(one: Wording, other: Wording): boolean {
  return one.key === other.key || (one.meaning !== '' && one.meaning === other.meaning);
}

/**
 * How alike two questions are: 1 where they ask the same in the same words; null where they ask something else. One
 * that differs by a single word (“was it filmed in Iceland”, “in Norway”) asks something else, however alike it reads.
 */
export function likeness(one: Wording, other: Wording): number | null {
  if (one.key === other.key) return 1;
  if (meansSame(one, other)) return SAME_MEANING;
  if (one.asks !== other.asks) return null;
  const more = beyond(one, other);
  const less = beyond(other, one);
  if (more === less && more < 2) return null;
  const { embedding } = one;
  if (embedding === null || other.embedding === null) return null;
  const alike = dot(embedding, other.embedding);
  return alike >= ALIKE ? Math.min(alike, SAME_MEANING) : null;
}

/** How alike questions are whose words mean the same. */
const SAME_MEANING = 0.99;

/**
 * How many words one has that the other has not. It makes no lists: it is asked for every two of a thousand questions.
 */
function beyond({ about }: Wording, other: Wording): number {
  let count = 0;
  for (const one of about) if (!other.about.has(one)) count += 1;
  return count;
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
