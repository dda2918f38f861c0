import { count } from '../../shared/count.ts';
import { type Finding, good, todo } from '../../shared/Finding.ts';

/** How far off a clock may be that is kept right by itself, in milliseconds. */
const MOST_OFF = 5_000;

const TOPIC = 'Clock';

/**
 * Whether this machine’s clock is right: what Discord signs, and its tokens, hold for a time only.
 *
 * @param ahead how far it is ahead of Discord’s, in milliseconds
 */
export function clockFinding(ahead: number): Finding {
  const off = Math.abs(ahead);
  if (off <= MOST_OFF) return good(TOPIC, 'the same as Discord’s');
  const direction = ahead > 0 ? 'ahead of' : 'behind';
  return todo(
    TOPIC,
    `This machine’s clock is ${inWords(off)} ${direction} Discord’s. Let it be set by itself: “timedatectl set-ntp true” on most Linux systems.`,
  );
}

function inWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  return seconds < 120 ? count(seconds, 'second') : count(Math.round(seconds / 60), 'minute');
}
