import { nextMoments, type Times } from '../../club/nextMoments.ts';

/** Says when times come next. Each is reckoned once until it has come, and forgotten once nobody asks for it any more. */
export interface Diary {
  /** @returns milliseconds since 1970; infinity for times that never come */
  readonly next: (times: Times, after: number) => number;
  /** Forgets what was not asked for since it was last turned. */
  readonly turn: () => void;
}

interface Entry {
  readonly from: number;
  readonly next: number;
}

export function createDiary(): Diary {
  let before = new Map<string, Entry>();
  let now = new Map<string, Entry>();
  return {
    next: (times, after) => {
      const key = `${times.zone} ${times.time} ${times.days.join()}`;
      const known = now.get(key) ?? before.get(key);
      const holds = known !== undefined && known.from <= after && after < known.next;
      const entry = holds ? known : { from: after, next: reckon(times, after) };
      now.set(key, entry);
      return entry.next;
    },
    turn: () => {
      before = now;
      now = new Map();
    },
  };
}

function reckon(times: Times, after: number): number {
  const [moment] = nextMoments(times, new Date(after), 1);
  return moment?.getTime() ?? Number.POSITIVE_INFINITY;
}
