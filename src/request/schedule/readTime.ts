/** `20:00`, `8.30`, `20h30`, `8 pm`, `20 Uhr`, `20時30分`. */
const TIME = /^(\d{1,2})\s*(?:[:.h時]\s*(\d{2})?\s*分?)?\s*(am|pm|a\.m\.|p\.m\.|uhr)?$/;

/**
 * A time of day as people write it.
 *
 * @returns `HH:MM`; null for what is none
 */
export function readTime(typed: string): string | null {
  const [, hours, minutes = '00', half = ''] = TIME.exec(typed.normalize('NFKC').toLowerCase().trim()) ?? [];
  if (hours === undefined) return null;
  const hour = hourOf(Number(hours), half.charAt(0));
  if (hour === null || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** @param half `a` before noon, `p` after it; anything else where the hour counts the whole day */
function hourOf(hour: number, half: string): number | null {
  if (half !== 'a' && half !== 'p') return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
