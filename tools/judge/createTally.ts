import type { Judge } from './createJudge.ts';
import { plant, plants } from './plants.ts';
import type { Verdict } from './Verdict.ts';

/** What came of many messages. */
export interface Tally {
  readonly add: (message: unknown) => void;
  /** In lines: counts, then what was not judged, then the violations. */
  readonly describe: () => string;
  /** Whether there was something to judge, all of it right, and no planted error went by unseen. */
  readonly isClean: () => boolean;
}

/** Adds up verdicts, and plants each error once, into the first message that has a place for it. */
export function createTally(judge: Judge): Tally {
  let requests = 0;
  let bodies = 0;
  const violations = new Map<string, number>();
  const left = new Map<string, number>();
  const open = new Set(plants);
  const unseen: string[] = [];

  const plantInto = (message: unknown, verdict: Verdict): void => {
    for (const each of open) {
      const spoilt = verdict[each.side] === 0 ? null : plant(message, each);
      if (spoilt === null) continue;
      open.delete(each);
      if (judge(spoilt).violations.length === 0) unseen.push(each.how);
    }
  };

  return {
    add: (message) => {
      const verdict = judge(message);
      requests += verdict.requests;
      bodies += verdict.bodies;
      for (const { what, why } of verdict.violations) count(violations, `${what}: ${why}`);
      if (verdict.left !== null) count(left, verdict.left);
      if (verdict.violations.length === 0) plantInto(message, verdict);
    },
    describe: () =>
      [
        `${requests} requests and ${bodies} bodies held against the description: ${sum(violations)} violations`,
        `planted errors: ${plants.length - open.size - unseen.length} of ${plants.length} seen`,
        ...unseen.map((how) => `  not seen: ${how}`),
        ...[...open].map(({ how }) => `  no place for: ${how}`),
        ...list('not held against it', left),
        ...list('violations', violations),
      ].join('\n'),
    isClean: () => requests > 0 && bodies > 0 && violations.size === 0 && unseen.length === 0,
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, each) => all + each, 0);
}

function list(title: string, counts: ReadonlyMap<string, number>): string[] {
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return counts.size === 0
    ? []
    : ['', `${title}:`, ...sorted.map(([what, times]) => `${String(times).padStart(7)}  ${what}`)];
}
