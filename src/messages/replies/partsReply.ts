import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Quote } from '../../answers/Answer.ts';
import type { Part } from '../../answers/answerParts.ts';
import { withoutCovered } from '../../conversation/withoutCovered.ts';
import { addSmallLine } from '../addSmallLine.ts';
import { deleteButton } from '../deleteButton.ts';
import { fitsMessage } from '../fitsMessage.ts';
import { payload, row, text } from '../payload.ts';
import { quoteBlock } from '../quoteMessage.ts';
import { factLine } from '../text/factLine.ts';
import { MAX_ECHO } from '../text/limits.ts';
import { oneLine } from '../text/oneLine.ts';
import { type Asked, answerReply, headerLines } from './answerReply.ts';
import { type Reply, reply } from './Reply.ts';

/** Who asked, and how the answer is to be shown: what it was taken to be about is each part's own. */
export type AskedOnce = Omit<Asked, 'about'>;

/** The answer to a question, or to the two that it consists of, as one message. */
export function partsReply(parts: readonly [Part] | readonly [Part, Part], asked: AskedOnce): Reply {
  const [first, second] = parts;
  const unclear = parts.find(({ answer }) => answer.outcome === 'which');
  if (unclear !== undefined) return wholeReply(unclear, asked);
  if (second === undefined) return partReply(first, asked);

  const found = parts.filter((part) => outcomeOf(part) !== 'none');
  if (found.length === 0) return wholeReply(second, asked);
  const intent = first.intent === second.intent ? first.intent : 'ask';
  const both = togetherReply(first, second, asked) ?? oneReply(first, second, asked);
  return { ...(second.left === undefined ? both : withLeft(both, second.left, asked)), intent };
}

/** One answer to all that was asked. */
function wholeReply({ answer, about, intent }: Part, asked: AskedOnce): Reply {
  return { ...answerReply(answer, { ...asked, about }), intent };
}

/** A part by itself: the fact with the passage that says it too, as far as both fit. */
function partReply(part: Part, asked: AskedOnce): Reply {
  const { fact, answer, about, intent } = part;
  if (fact === null) return wholeReply(part, asked);
  const line = factLine(fact.fact, fact.film.review, asked.phrases);
  const header = { ...asked, about, line };
  if (answer.outcome === 'answer') {
    const whole = answerReply(answer, header);
    if (fitsMessage(whole.message.components)) return { ...whole, intent };
  }
  const components = [text(headerLines(header).join('\n')), row([deleteButton(asked.asker, asked.phrases)])];
  return replyOf(components, [], asked, 'answer', intent);
}

/** Both parts in one message; null where Discord's limits leave no room for it. */
function togetherReply(first: Part, second: Part, asked: AskedOnce): Reply | null {
  const quotes = [quoteOf(first), quoteOf(second)] as const;
  const [one, two] = quotes;
  const isSame = one !== null && two !== null && one.quote.passage.id === two.quote.passage.id;
  const isShared = isSame && first.answer.outcome !== second.answer.outcome;
  const remove = deleteButton(asked.asker, asked.phrases);
  const components = [
    text(linesOf(first, asked, isShared).join('\n')),
    ...(one === null || isSame ? [] : quoteBlock(one.quote, one.film.review, asked, true)),
    text(linesOf(second, { ...asked, forUser: null }, isShared).join('\n')),
    ...(two === null ? [row([remove])] : quoteBlock(two.quote, two.film.review, asked, true, [remove])),
  ];
  if (!fitsMessage(components)) return null;
  const shown = quotes.flatMap((found) => (found === null ? [] : [found.quote])).slice(isSame ? 1 : 0);
  const outcomes = [outcomeOf(first), outcomeOf(second)];
  return replyOf(components, shown, asked, outcomes.includes('answer') ? 'answer' : 'closest', 'ask');
}

/** The first part that has anything, and that the other has to be asked by itself. */
function oneReply(first: Part, second: Part, asked: AskedOnce): Reply {
  const [shown, other] = outcomeOf(first) === 'none' ? [second, first] : [first, second];
  return withLeft(partReply(shown, { ...asked, question: shown.question }), other.question, asked);
}

/** A reply that says of a question that it has to be asked by itself, where there is room to say so. */
function withLeft(answered: Reply, question: string, { phrases }: AskedOnce): Reply {
  const message = addSmallLine(
    answered.message,
    phrases.askAlone(oneLine(withoutCovered(question), MAX_ECHO)),
  );
  return message === null ? answered : { ...answered, message };
}

function replyOf(
  components: readonly APIMessageTopLevelComponent[],
  quotes: readonly Quote[],
  { isPrivate }: AskedOnce,
  outcome: 'answer' | 'closest',
  intent: Part['intent'],
): Reply {
  return reply(payload(components, isPrivate), { outcome, quotes, intent });
}

/**
 * What stands over a part's passage, or in its place.
 *
 * @param isShared whether the passage answers the other part
 */
function linesOf(part: Part, asked: AskedOnce, isShared: boolean): string[] {
  const { question, about, answer, fact } = part;
  const { phrases } = asked;
  const header = headerLines({ question, about, forUser: asked.forUser, phrases });
  if (fact !== null) return [...header, factLine(fact.fact, fact.film.review, asked.phrases)];
  if (answer.outcome === 'closest') return [...header, isShared ? phrases.closestIsSame : phrases.closest];
  if (answer.outcome !== 'none') return header;
  const { film, isAllShown } = answer;
  if (film === null) return [...header, phrases.nothingInAny];
  const { title } = film.review;
  return [...header, isAllShown ? phrases.allShown(title) : phrases.nothing(title)];
}

/** The passage that a part shows: of a fact only where it says it too. */
function quoteOf({ answer, fact }: Part) {
  if (answer.outcome !== 'answer' && (answer.outcome !== 'closest' || fact !== null)) return null;
  return { quote: answer.quotes[0], film: answer.film };
}

function outcomeOf({ answer, fact }: Part): 'answer' | 'closest' | 'none' {
  if (fact !== null) return 'answer';
  return answer.outcome === 'which' ? 'none' : answer.outcome;
}
