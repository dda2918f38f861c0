/**
 * A moment as Discord shows it: in everybody's own language and time (reference, Message Formatting).
 *
 * @param moment in ISO 8601
 */
export function showMoment(moment: string): string {
  return `<t:${Math.floor(Date.parse(moment) / 1_000)}:f>`;
}
