import type { Film } from '../../search/Film.ts';
import { logOdds } from '../../search/ranking/logOdds.ts';
import type { Ambiguous, Found } from '../Answer.ts';
import { ANSWER_SETTINGS } from '../settings.ts';

/** What a film has for a question. */
export interface Candidate {
  readonly found: Found;
  /** How likely it answers, 0 to 1. */
  readonly likelihood: number;
}

/**
 * What is shown of what several films have for a question: the best; of several that are about as good the one that may
 * have been meant; the choice where they all answer it.
 *
 * @param candidates the surest first
 * @param maybe films that the question may name
 */
export function chooseAmong(
  candidates: readonly [Candidate, ...Candidate[]],
  maybe: readonly Film[],
): Found | Ambiguous {
  const [best] = candidates;
  const { outcome } = best.found;
  const close = candidates.filter(
    ({ found, likelihood }) =>
      found.outcome === outcome &&
      logOdds(best.likelihood) - logOdds(likelihood) <= ANSWER_SETTINGS.closeFilms,
  );
  const meant = close.filter(({ found }) => maybe.includes(found.film));
  const left = meant.length === 0 ? close : meant;
  const [first = best, ...others] = left;
  // What answers nothing is not worth a choice, unless it was asked of these films.
  if (others.length === 0 || (meant.length === 0 && outcome === 'closest')) return first.found;
  return { outcome: 'which', films: left.map(({ found }) => found.film) };
}
