import type { ChatReply } from '../../../src/request/routing/routeChat.ts';
import type { Expectation, ExpectedMessage } from '../questions/chatFile.ts';
import { share } from './summarise.ts';

/** How one message was handled. */
export interface JudgedMessage extends ExpectedMessage {
  readonly intent: string;
  readonly outcome: NonNullable<ChatReply['reply']>['outcome'] | null;
  /** The number of the passage that is shown; null for none. */
  readonly shown: number | null;
  readonly isFine: boolean;
}

/** How a file of messages was handled: shares from 0 to 1, null where there is nothing to divide by. */
export interface ChatFigures {
  readonly messages: number;
  /** Handled as a person would want. */
  readonly fine: number | null;
  /** Of messages that are no question to the passages, those whose kind was understood. */
  readonly kinds: number | null;
  /** Of questions that a passage answers, those that are answered; of these, those with such a passage. */
  readonly coverage: number | null;
  readonly answerPrecision: number | null;
  /** Of questions that none answers, those that are answered all the same. */
  readonly risk: number | null;
}

/** Whether what came of a message is what was expected. */
export function judgeMessage(expected: ExpectedMessage, { intent, reply }: ChatReply): JudgedMessage {
  const outcome = reply?.outcome ?? null;
  const shown = reply?.quotes[0]?.passage.number ?? null;
  const isFine = isAsExpected(expected.expected, intent, outcome === 'answer', shown);
  return { ...expected, intent, outcome, shown, isFine };
}

/** The figures of all messages. */
export function chatFigures(judged: readonly JudgedMessage[]): ChatFigures {
  const of = (kind: Expectation['kind']) => judged.filter(({ expected }) => expected.kind === kind);
  const isAnswered = ({ outcome }: JudgedMessage): boolean => outcome === 'answer';
  const questions = of('passage');
  return {
    messages: judged.length,
    fine: share(judged, ({ isFine }) => isFine),
    kinds: share([...of('intent'), ...of('other')], ({ isFine }) => isFine),
    coverage: share(questions, isAnswered),
    answerPrecision: share(questions.filter(isAnswered), ({ isFine }) => isFine),
    risk: share(of('unanswerable'), isAnswered),
  };
}

function isAsExpected(
  expected: Expectation,
  intent: string,
  isAnswered: boolean,
  shown: number | null,
): boolean {
  switch (expected.kind) {
    case 'passage':
      return isAnswered && shown !== null && expected.numbers.includes(shown);
    case 'unanswerable':
    case 'other':
      return !isAnswered;
    case 'intent':
      if (intent === expected.intent || (isAnswered && shown !== null && shown === expected.number))
        return true;
      return expected.intent === 'offtopic' && !isAnswered;
  }
}
