import type { Film } from '../../search/Film.ts';
import { toQuestion } from '../../search/Question.ts';
import { contentWords } from '../../search/words/conceptsOf.ts';
import { stemmerFor } from '../../search/words/stemmerFor.ts';
import { tokenize } from '../../search/words/tokenize.ts';
import { fold } from '../../shared/fold.ts';
import { correctTypos } from '../questions/correctTypos.ts';

/** A question as it is compared with others. */
export interface Wording {
  /** Its letters and figures, folded: the same for all ways to write the same words. */
  readonly key: string;
  /** The stems of the words that it is about. */
  readonly stems: ReadonlySet<string>;
  /** What it asks for, such as `who`; empty where its first word leaves that open. */
  readonly asks: string;
  /** Whether something was taken out of it, such as a name: “does … like it” is no “does she like it”. */
  readonly hasGap: boolean;
  /** Its pronouns in order: “does he love her” is not “does she love him”. */
  readonly pronouns: string;
  /** Of length 1; null where it was not read. */
  readonly embedding: Float32Array | null;
}

/**
 * How alike two questions have to be, -1 to 1. Among the questions on one review, each asked of all the others, 0.4 %
 * are then taken for one that another paragraph answers (2,689 questions on 28 reviews that the network had not read).
 */
const ALIKE = 0.72;

/** What stands by itself where something was taken out of a question that was kept. */
const GAP = /(?:^|\s)…(?:\s|$)/u;

const ASKING = ['who', 'when', 'where', 'why', 'how'];
const PRONOUNS = new Set('i you he she we they him her his hers them their'.split(' '));

const stemmer = stemmerFor('en');

/**
 * A question as it is compared with others.
 *
 * @param film the film that it is asked of, whose words show what is a typo; null where that is not known
 */
export function wordingOf(typed: string, film: Film | null, embedding: Float32Array | null = null): Wording {
  const { text } = toQuestion(typed);
  const words = tokenize(film === null ? text : correctTypos(text, film));
  const title = film === null ? [] : tokenize(film.review.title);
  const asks = ASKING.filter((word) => words.some((one) => one === word || one === `${word}s`));
  return {
    key: keyOf(text),
    stems: new Set(contentWords(words, new Set(title)).map(film?.stem ?? stemmer)),
    asks: asks.join(' '),
    hasGap: GAP.test(typed),
    pronouns: words.filter((word) => PRONOUNS.has(word)).join(' '),
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

/**
 * How alike two questions are: 1 where they ask the same in the same words; null where they ask something else. One
 * that differs by a single word (“was it filmed in Iceland”, “in Norway”) asks something else, however alike it reads.
 */
export function likeness(one: Wording, other: Wording): number | null {
  if (one.key === other.key) return 1;
  if (one.asks !== other.asks) return null;
  const more = beyond(one, other);
  const less = beyond(other, one);
  if (more === 0 && less === 0)
    return one.stems.size > 0 && one.pronouns === other.pronouns ? SAME_WORDS : null;
  if (more === 1 && less === 1) return null;
  const { embedding } = one;
  if (embedding === null || other.embedding === null) return null;
  const alike = dot(embedding, other.embedding);
  return alike >= ALIKE ? Math.min(alike, SAME_WORDS) : null;
}

/** How alike questions with the same words are, in another order or with other small words. */
const SAME_WORDS = 0.99;

/**
 * How many stems one has that the other has not; a gap counts as one. It makes no lists: it is asked for every two of a
 * thousand questions.
 */
function beyond({ stems, hasGap }: Wording, other: Wording): number {
  let count = hasGap && !other.hasGap ? 1 : 0;
  for (const stem of stems) if (!other.stems.has(stem)) count += 1;
  return count;
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
