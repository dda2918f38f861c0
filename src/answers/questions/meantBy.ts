import { INTENTS, type Intent } from '../../reader/intents.ts';

/** How likely a kind has to be to be acted on: below it, a message is a question. */
const SURE = 0.6;

/** How likely a message has to be off topic: a good question that is turned away is worse than an odd one that is read. */
const SURE_TO_TURN_AWAY = 0.9;

/** How likely a remark has to be one: a question that is met with silence can't be told from a bot that is gone. */
const SURE_TO_BE_SILENT = 0.7;

/** How likely a kind has to be to interrupt a conversation that a message can be read as going on. */
const SURE_TO_INTERRUPT = 0.8;

/** Kinds that do not continue what was talked about. */
const INTERRUPTIONS: readonly Intent[] = ['greet', 'thanks', 'remark'];

/**
 * The kind of message that is acted on: the likeliest one, if it is likely enough; a question otherwise.
 *
 * @param likelihoods of each kind, 0 to 1
 * @param isFollowUp whether the message can be read as following up what was talked about last
 */
export function meantBy(likelihoods: Readonly<Record<Intent, number>>, isFollowUp: boolean): Intent {
  let kind: Intent = 'ask';
  for (const other of INTENTS) if (likelihoods[other] > likelihoods[kind]) kind = other;
  if (isFollowUp) {
    return INTERRUPTIONS.includes(kind) && likelihoods[kind] >= SURE_TO_INTERRUPT ? kind : 'ask';
  }
  return likelihoods[kind] >= sureOf(kind) ? kind : 'ask';
}

function sureOf(kind: Intent): number {
  if (kind === 'offtopic') return SURE_TO_TURN_AWAY;
  return kind === 'remark' ? SURE_TO_BE_SILENT : SURE;
}
