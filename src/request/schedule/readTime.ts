/** `20:00`, `8.30`, `20h30`, `8 pm`, `20 Uhr 30`, `20時30分`, and `8時午後`. */
const TIME = /^(\d{1,2}) ?(?:(?:[:.h時]|uhr) ?(\d{2})? ?分?)? ?(am|pm|a\.m\.|p\.m\.|uhr|午前|午後)?$/;

/** In Japanese the half of the day comes first. */
const HALF_FIRST = /^(午[前後]) ?(.{1,20})$/u;

/**
 * A time of day as people write it.
 *
 * @returns `HH:MM`; null for what is none
 */
export function readTime(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(HALF_FIRST, '$2$1');
  const [, hours, minutes = '00', half = ''] = TIME.exec(plain) ?? [];
  if (hours === undefined) return null;
  const hour = hourOf(Number(hours), half);
  if (hour === null || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** @param half what says that it is before noon, or after; anything else where the hour counts the whole day */
function hourOf(hour: number, half: string): number | null {
  if (!/^[ap午]/u.test(half)) return hour < 24 ? hour : null;
  // Midnight is 午前0時 in Japanese, and twelve in English.
  if (hour > 12 || (hour === 0 && !half.startsWith('午'))) return null;
  return (hour % 12) + (/^p|後/u.test(half) ? 12 : 0);
}
