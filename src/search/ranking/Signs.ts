import type { MessageReading, PassageReading } from '../../reader/Network.ts';
import { logOdds } from './logOdds.ts';
import type { Shortlist } from './Shortlist.ts';
import { SIGNS, type Sign } from './Weights.ts';

/** What tells whether the first passage answers, by name. */
export type Signs = Readonly<Record<Sign, number>>;

/** Bound of log odds, so that one figure never decides alone. */
const MOST_SURE = 5;

/** A reading that no passage reaches: where only one was read, it is ahead of nothing. */
const NOT_READ = -4;

/**
 * What is known of the first passage.
 *
 * @param readings by the passage's index
 * @param first its index
 */
export function signsOf(
  { features: { passage }, unknown, message }: Shortlist,
  readings: ReadonlyMap<number, PassageReading>,
  first: number,
): Signs {
  const own = readings.get(first)?.reads ?? 0;
  const others = [...readings].flatMap(([index, { reads }]) => (index === first ? [] : [reads]));
  const all = [own, ...others];
  return {
    reads: own,
    ahead: readings.size === 0 ? 0 : own - Math.max(NOT_READ, ...others),
    together: readings.size === 0 ? 0 : Math.log(all.reduce((sum, reads) => sum + Math.exp(reads), 0)),
    sentence: passage.sentence[first] ?? 0,
    passage: passage.passage[first] ?? 0,
    covered: passage.covered[first] ?? 0,
    unknown,
    asks: message === null ? 0 : clamp(logOdds(asking(message))),
    only: passage.only[first] ?? 0,
    constant: 1,
  };
}

/** The likelihood that signs and their weights amount to, 0 to 1. */
export function likelihoodOf(signs: Signs, weights: Signs): number {
  const sum = SIGNS.reduce((total, name) => total + signs[name] * weights[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** How likely a message asks about a film, 0 to 1. */
function asking({ intents }: MessageReading): number {
  const others = intents.offtopic + intents.remark + intents.greet + intents.thanks + intents.sorry;
  return 1 - others - intents.who - intents.help - intents.more;
}

function clamp(odds: number): number {
  return Math.max(-MOST_SURE, Math.min(MOST_SURE, odds));
}
