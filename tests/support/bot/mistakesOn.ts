import type { Discord, RuleId } from 'loopback-discord';

/**
 * All that the bot did wrong on a Discord: what was refused or ignored, and what it answered not at all or twice.
 *
 * @param tolerated rules that the test lets the bot break
 */
export function mistakesOn(
  { refusals, ignored, unanswered, doubled }: Discord,
  tolerated: readonly RuleId[] = [],
): readonly unknown[] {
  const refused = refusals.filter(({ rules }) => !rules.every((rule) => tolerated.includes(rule)));
  return [...refused, ...ignored, ...unanswered, ...doubled];
}
