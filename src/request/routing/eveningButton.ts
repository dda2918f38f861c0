import type { Quote } from '../../answers/Answer.ts';
import { guessOf } from '../../answers/evening/guessOf.ts';
import { talkQuestions } from '../../answers/evening/talkQuestions.ts';
import { passageById } from '../../conversation/films/Library.ts';
import { Action, type GuessButton, type TalkButton } from '../../messages/Button.ts';
import { talkMessage } from '../../messages/evening/talkMessage.ts';
import { quotesReply } from '../../messages/replies/quotesReply.ts';
import { answerFor } from '../answerFor.ts';
import type { Origin } from '../CommandInput.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Film, Services } from '../Services.ts';
import { type ButtonReply, notice } from './ButtonReply.ts';

/** The reply to a press of a button on a question for the talk. */
export async function talkButton(
  film: Film,
  { action, asker, position }: TalkButton,
  origin: Origin,
  services: Services,
): Promise<ButtonReply> {
  const questions = talkQuestions(film);
  const shown = questions[position];
  if (shown === undefined) return notice(origin, ({ outdated }) => outdated);
  if (action === Action.TalkAnswer) {
    if (shown.kind !== 'own') return paragraph(film, shown.quote, '', origin);
    const asked = { question: shown.question, forUser: null, isPrivate: true, isAlone: true };
    const canShare = origin.visibility !== 'private';
    const answer = await answerFor({ ...asked, canShare }, film, origin, services);
    // It is the review's question, and no member's.
    return { kind: 'reply', reply: { ...answer, counts: [] } };
  }
  const next = questions[position + 1];
  if (next === undefined) return notice(origin, ({ outdated }) => outdated);
  // Talk has gone on below the question: the next one comes under it, and only once.
  const phrases = phrasesOf(origin, false);
  const place = { of: questions.length };
  return {
    kind: 'share',
    message: talkMessage(shown, film.review, { ...place, position, goesOn: false }, asker, phrases),
    shared: talkMessage(
      next,
      film.review,
      { ...place, position: position + 1, goesOn: true },
      asker,
      phrases,
    ),
    already: phrasesOf(origin, true).nextStands,
  };
}

/** The reply to a press of a button on a riddle: everybody guesses for themselves. */
export function guessButton(
  film: Film,
  { action, riddle, position }: GuessButton,
  origin: Origin,
): ButtonReply {
  const passage = passageById(film, riddle.passage);
  const guess = passage === null || riddle.sentence === null ? null : guessOf(film, passage, riddle.sentence);
  const chosen = guess?.choices[position];
  if (guess === null || chosen === undefined) return notice(origin, ({ outdated }) => outdated);
  if (action === Action.Solution) return paragraph(film, guess.quote, '', origin);
  if (position !== guess.right) return notice(origin, ({ guessedWrong }) => guessedWrong(chosen));
  return paragraph(film, guess.quote, phrasesOf(origin, true).guessedRight(chosen), origin);
}

/** A paragraph for the person who pressed, who may share it. */
function paragraph({ review }: Film, quote: Quote, header: string, origin: Origin): ButtonReply {
  const { asker } = origin;
  const canShare = origin.visibility !== 'private';
  const layout = { header, review, asker, isPrivate: true, canShare, phrases: phrasesOf(origin, true) };
  return { kind: 'reply', reply: quotesReply({ ...layout, quotes: [quote] }) };
}
