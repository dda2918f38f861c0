/**
 * How carefully a question is written, 0 to 1: a capital, a question mark, some length. Who writes carefully uses the
 * text's own words more often, so that shared words weigh more.
 */
export function formality(question: string): number {
  const asked = question.trim();
  const words = asked.split(/\s+/).length;
  const capital = /^["'“]?\p{Lu}/u.test(asked) ? 0.5 : 0;
  const mark = asked.endsWith('?') ? 0.2 : 0;
  return capital + mark + 0.3 * Math.min(1, Math.max(0, (words - 4) / 6));
}
