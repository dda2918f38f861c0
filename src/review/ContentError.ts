import { PlainError } from '../shared/PlainError.ts';
import { formatProblem, type Problem } from './Problem.ts';

/** The reviews can't be used as they are. Its message lists every problem, a line each. */
export class ContentError extends PlainError {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(
      [`The reviews have ${count}:`, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'),
    );
    this.problems = problems;
  }
}
