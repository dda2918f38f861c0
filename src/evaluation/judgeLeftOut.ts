import type { Case } from './Case.ts';
import { type Aims, fitWeights } from './fitWeights.ts';
import { type Judged, judgeCase } from './judgeCase.ts';

/**
 * How each case comes out under weights that were fitted on the other films.
 *
 * @param left a feature that is left out of the fit; null for none
 */
export function judgeLeftOut(cases: readonly Case[], aims: Aims, left: string | null): Judged[] {
  const films = [...new Set(cases.map(({ film }) => film))];
  return films.flatMap((film) => {
    const weights = fitWeights(
      cases.filter((one) => one.film !== film),
      aims,
      left,
    );
    return cases.filter((one) => one.film === film).map((one) => judgeCase(one, weights));
  });
}
