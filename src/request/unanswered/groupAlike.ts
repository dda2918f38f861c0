import { likeness, type Wording } from '../../answers/asked/Wording.ts';
import type { AskedGroup } from '../../club/AskedGroup.ts';
import type { Counted } from '../../club/Tally.ts';
import { createPause } from '../../shared/createPause.ts';
import { shortHash } from '../../shared/shortHash.ts';

type Row = Counted & { readonly times: number };

/** One question on one film, however and whenever it was asked. */
interface Asked {
  readonly film: string;
  readonly question: string;
  readonly wording: Wording;
  /** The day on which it was asked last. */
  readonly day: string;
  readonly times: number;
  readonly ended: AskedGroup['ended'];
}

/**
 * What was counted in a server, like to like: the most asked first. The same comes of the same rows, in whichever order.
 *
 * @param wordingOf how a question compares with others
 */
export async function groupAlike(
  rows: readonly Row[],
  wordingOf: (question: string) => Wording,
): Promise<readonly AskedGroup[]> {
  const pause = createPause();
  const groups: Asked[][] = [];
  // Only those can be alike that are on one film and ask for the same.
  const near = new Map<string, Asked[][]>();
  for (const one of [...eachOnce(rows, wordingOf)].sort(oftenFirst)) {
    await pause();
    let best: { readonly group: Asked[]; readonly alike: number } | null = null;
    const place = `${one.film} ${one.wording.asks}`;
    const others = near.get(place) ?? [];
    for (const group of others) {
      const [leader] = group;
      const alike = leader === undefined ? null : likeness(leader.wording, one.wording);
      if (alike !== null && alike > (best?.alike ?? -1)) best = { group, alike };
    }
    if (best !== null) {
      best.group.push(one);
      continue;
    }
    const group = [one];
    groups.push(group);
    others.push(group);
    near.set(place, others);
  }
  return groups
    .map((group) => ({ group, whole: sum(group) }))
    .sort((a, b) => oftenFirst(a.whole, b.whole))
    .map(({ group, whole: { film, question, times, ended } }) => ({
      code: codeOf(film, question),
      film,
      question,
      questions: group.map((one) => one.question),
      times,
      ended,
    }));
}

/** What tells a question from others: five base-36 characters, as a button carries them. */
export function codeOf(film: string, question: string): string {
  return shortHash(`${film}\n${question}`, 5);
}

function eachOnce(rows: readonly Row[], wordingOf: (question: string) => Wording): Iterable<Asked> {
  const all = new Map<string, Asked>();
  for (const { film, question, day, times, ended } of rows) {
    const key = `${film}\n${question}`;
    const one = { film, question, day, times, ended: { ...NEVER, [ended]: times } };
    const known = all.get(key);
    all.set(
      key,
      known === undefined ? { ...one, wording: wordingOf(question) } : { ...known, ...sum([known, one]) },
    );
  }
  return all.values();
}

const NEVER: AskedGroup['ended'] = { none: 0, closest: 0, wrong: 0 };

type Sum = Omit<Asked, 'wording'>;

/** Several together, under the words of the newest. */
function sum(group: readonly Sum[]): Sum {
  const [newest] = [...group].sort((a, b) => compare(b.day, a.day) || oftenFirst(a, b));
  const total = (amount: (one: Sum) => number): number => group.reduce((all, one) => all + amount(one), 0);
  return {
    film: newest?.film ?? '',
    question: newest?.question ?? '',
    day: newest?.day ?? '',
    times: total(({ times }) => times),
    ended: {
      none: total(({ ended }) => ended.none),
      closest: total(({ ended }) => ended.closest),
      wrong: total(({ ended }) => ended.wrong),
    },
  };
}

function oftenFirst(a: Sum, b: Sum): number {
  return (
    b.times - a.times || compare(b.day, a.day) || compare(a.question, b.question) || compare(a.film, b.film)
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
