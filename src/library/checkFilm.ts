import { keyOf } from '../answers/asked/Wording.ts';
import { lookedFor, onTheme } from '../answers/onTheme.ts';
import type { Phrases } from '../messages/languages/Phrases.ts';
import { LANGUAGES } from '../messages/languages/phrasesFor.ts';
import { mostQuoteLength, quoteLength } from '../messages/quoteMessage.ts';
import { HEADER_BUDGET, MAX_MESSAGE_TEXT, SOURCE_BUDGET } from '../messages/text/limits.ts';
import { PHRASES } from '../messages/text/phrases.ts';
import { sourceLine } from '../messages/text/sourceLine.ts';
import type { Complaint, Fault } from '../review/faults/Fault.ts';
import type { Film } from '../search/Film.ts';
import { hasWords } from '../search/hasWords.ts';

/** The language whose line under a quote is the longest. */
const [WORDIEST = PHRASES] = [...LANGUAGES].sort((a, b) => ownLength(b) - ownLength(a));

function ownLength({ paragraph, reviewBy, theReview }: Phrases): number {
  return paragraph(1, 1).length + reviewBy('').length + theReview.length;
}

/** What is wrong with a review that only shows once it is indexed and laid out. */
export function checkFilm(film: Film): Fault[] {
  const themes = film.review.themes.flatMap((theme) => themeFaults(theme, film));
  return [...lengthFaults(film), ...themes, ...askedFaults(film)];
}

function lengthFaults({ review }: Film): Fault[] {
  return review.passages.flatMap((passage) => {
    const source = sourceLine(passage, review, WORDIEST).length;
    const room = MAX_MESSAGE_TEXT - HEADER_BUDGET - Math.max(source, SOURCE_BUDGET);
    if (mostQuoteLength(passage) <= room) return [];
    const choices = [null, ...passage.sentences.keys()];
    const length = Math.max(...choices.map((sentence) => quoteLength({ passage, sentence })));
    if (length <= room) return [];
    const hasLongLink = source > SOURCE_BUDGET;
    return [{ line: passage.line, says: [{ kind: 'longParagraph', values: [length, room, hasLongLink] }] }];
  });
}

function askedFaults({ review: { asked, passages } }: Film): Fault[] {
  const lines = new Map<string, number>();
  return asked.flatMap(({ question, paragraph, line }): Fault[] => {
    const key = keyOf(question);
    const before = lines.get(key);
    lines.set(key, before ?? line);
    const beyond: Complaint[] =
      paragraph > passages.length
        ? [{ kind: 'askedBeyond', values: [paragraph, question, passages.length] }]
        : [];
    const twice: Complaint[] =
      before === undefined ? [] : [{ kind: 'askedTwice', values: [question, before] }];
    return [...beyond, ...twice].map((complaint) => ({ line, says: [complaint] }));
  });
}

function themeFaults(theme: Film['review']['themes'][number], film: Film): Fault[] {
  const { passages } = film.review;
  const beyond = theme.paragraphs.filter((number) => number > passages.length);
  if (beyond.length > 0) {
    const values: Complaint<'themeBeyond'>['values'] = [theme.name, beyond, passages.length];
    return [{ line: theme.line, says: [{ kind: 'themeBeyond', values }] }];
  }
  if (theme.paragraphs.length > 0 || hasWords(lookedFor(theme), film)) return [];
  if (onTheme(theme, film).length > 0) return [];
  return [{ line: theme.line, says: [{ kind: 'themeNowhere', values: [theme.name] }] }];
}
