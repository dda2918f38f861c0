import type { Case } from '../questions/Case.ts';
import { type Aims, fitWeights } from './fitWeights.ts';
import { type Judged, judgeCase } from './judgeCase.ts';

/**
 * How each case comes out under weights that were fitted on other films.
 *
 * @param groups in how many groups the films are left out; as many as there are films for one by one
 * @param left a feature that is left out of the fit; null for none
 */
export function judgeLeftOut(
  cases: readonly Case[],
  aims: Aims,
  groups = Number.POSITIVE_INFINITY,
  left: string | null = null,
): Judged[] {
  const films = [...new Set(cases.map(({ film }) => film))];
  const groupOf = new Map(films.map((film, at) => [film, at % groups]));
  return [...new Set(groupOf.values())].flatMap((group) => {
    const isOut = ({ film }: Case): boolean => groupOf.get(film) === group;
    const weights = fitWeights(
      cases.filter((one) => !isOut(one)),
      aims,
      left,
    );
    return cases.filter(isOut).map((one) => judgeCase(one, weights));
  });
}
