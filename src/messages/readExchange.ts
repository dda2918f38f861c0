import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { Quote } from '../answers/Answer.ts';
import { exchangeOf } from '../answers/answerInTurn.ts';
import { filmById, type Library, passageById } from '../conversation/films/Library.ts';
import type { Exchange } from '../conversation/Memory.ts';
import { askedOf } from '../conversation/spokenOf.ts';
import { decodeButton, type QuoteButton } from './Button.ts';
import { LANGUAGES } from './languages/phrasesFor.ts';
import { readAbout, readQuestionLine } from './text/questionLine.ts';

/**
 * What was asked and shown in a message of the bot's own, read from the message alone: the passages from its buttons,
 * the question from the line above them.
 *
 * @param components as Discord sends them
 * @returns null for a message that shows no passage, or none of today's reviews
 */
export function readExchange(
  components: readonly APIMessageTopLevelComponent[],
  library: Library,
): Exchange | null {
  const state = quotingButton(components);
  const film = state === null ? null : filmById(library, state.filmId);
  if (state === null || film === null) return null;
  const quotes = state.quotes.map(({ passage: id, sentence }): Quote | null => {
    const passage = passageById(film, id);
    return passage === null ? null : { passage, sentence };
  });
  if ((quotes[state.position] ?? null) === null) return null;

  const header = headerOf(components);
  const lines = header.split('\n');
  const isClosest = LANGUAGES.some(({ closest }) => lines.includes(closest));
  const found = quotes.slice(state.position).filter((quote) => quote !== null);
  return exchangeOf(
    questionOf(header, film),
    { film, outcome: isClosest ? 'closest' : 'answer', quotes: found },
    {
      typed: readQuestionLine(header) ?? '',
      shown: state.quotes.slice(0, state.position).map(({ passage }) => passage),
    },
  );
}

/** The state of the first button that carries passages. */
function quotingButton(components: readonly APIMessageTopLevelComponent[]): QuoteButton | null {
  for (const component of components) {
    if (component.type !== ComponentType.ActionRow) continue;
    for (const item of component.components) {
      const state = 'custom_id' in item ? decodeButton(item.custom_id) : null;
      if (state !== null && 'quotes' in state && state.quotes.length > 0) return state;
    }
  }
  return null;
}

function headerOf([first]: readonly APIMessageTopLevelComponent[]): string {
  return first?.type === ComponentType.TextDisplay ? first.content : '';
}

/** The question in full, as far as the message tells: a follow-up shows what it was taken to be about. */
function questionOf(header: string, film: Library['films'][number]): string {
  const typed = readQuestionLine(header);
  const about = readAbout(header) ?? '';
  const asked = /^“(.*)”$/u.exec(about)?.[1];
  if (asked !== undefined) return asked;
  // A list of passages on a person or a theme is headed by its name.
  if (typed === null) return header.replaceAll(/[*\\]/g, '');
  return askedOf(typed, film).length === 0 && askedOf(about, film).length > 0 ? `${typed} ${about}` : typed;
}
