import { PAUSED_AT } from '../../club/Records.ts';
import type { Clock } from '../../process/Clock.ts';
import { createDiary } from './createDiary.ts';
import { createPoster, type Posting } from './createPoster.ts';

/** How late something may still be posted, in milliseconds: what comes later is not made up for. */
const LATE = 5 * 60_000;

/** How long nobody looks at the most, in milliseconds: a machine may have slept, or its clock been set. */
const LOOK_EVERY = 60_000;

/** How many are posted at a time: answers to people must not wait for what is due in every server at eight. */
const AT_ONCE = 10;

/**
 * Posts what is to be posted at its times, for all servers. Several processes may run it: each moment is posted by one of
 * them, or, where that one ends in between, by none.
 *
 * @returns ends it: nothing more is begun
 */
export function runSchedules(posting: Posting, clock: Clock): () => void {
  const { clubs, tasks } = posting;
  const { schedules } = clubs.records;
  const post = createPoster(posting, clock, LATE);
  const diary = createDiary();
  // What came while the process was started anew is posted yet, where no other one has.
  let looked = clock.now() - LATE;
  let callOff = (): void => {};
  let isOver = false;

  const look = (): void => {
    callOff();
    if (isOver) return;
    const now = clock.now();
    const since = Math.max(looked, now - LATE);
    const due: (() => Promise<void>)[] = [];
    let wait = LOOK_EVERY;
    for (const kept of schedules.all()) {
      if (kept.value.refused >= PAUSED_AT) continue;
      const moment = diary.next(kept.value, since);
      if (moment <= now) due.push(() => post(kept, moment, () => !isOver));
      wait = Math.min(wait, diary.next(kept.value, now) - now);
    }
    if (due.length > 0) tasks.run(doAll(due));
    diary.turn();
    looked = now;
    callOff = clock.after(wait, look);
  };
  schedules.onChange(look);
  look();
  return () => {
    isOver = true;
    callOff();
  };
}

/** @param left what is to be done; it is emptied */
async function doAll(left: (() => Promise<void>)[]): Promise<void> {
  const some = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
}
