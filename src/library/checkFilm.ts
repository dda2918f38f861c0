import { keyOf } from '../answers/asked/Wording.ts';
import { lookedFor, onTheme } from '../answers/onTheme.ts';
import type { Phrases } from '../messages/languages/Phrases.ts';
import { LANGUAGES } from '../messages/languages/phrasesFor.ts';
import { mostQuoteLength, quoteLength } from '../messages/quoteMessage.ts';
import { HEADER_BUDGET, MAX_MESSAGE_TEXT, SOURCE_BUDGET } from '../messages/text/limits.ts';
import { PHRASES } from '../messages/text/phrases.ts';
import { sourceLine } from '../messages/text/sourceLine.ts';
import type { Problem } from '../review/Problem.ts';
import type { Film } from '../search/Film.ts';
import { hasWords } from '../search/hasWords.ts';

/** The language whose line under a quote is the longest. */
const [WORDIEST = PHRASES] = [...LANGUAGES].sort((a, b) => ownLength(b) - ownLength(a));

function ownLength({ paragraph, reviewBy, theReview }: Phrases): number {
  return paragraph(1, 1).length + reviewBy('').length + theReview.length;
}

/** The problems of a review that only show once it is indexed and laid out. */
export function checkFilm(film: Film): Problem[] {
  const themes = film.review.themes.flatMap((theme) => themeProblem(theme, film));
  return [...lengthProblems(film), ...themes, ...askedProblems(film)];
}

function lengthProblems({ review }: Film): Problem[] {
  return review.passages.flatMap((passage) => {
    const source = sourceLine(passage, review, WORDIEST).length;
    const room = MAX_MESSAGE_TEXT - HEADER_BUDGET - Math.max(source, SOURCE_BUDGET);
    if (mostQuoteLength(passage) <= room) return [];
    const choices = [null, ...passage.sentences.keys()];
    const length = Math.max(...choices.map((sentence) => quoteLength({ passage, sentence })));
    if (length <= room) return [];
    const long = source > SOURCE_BUDGET ? ', or shorten the review’s link' : '';
    const message = `this paragraph takes ${length} characters, more than a message can hold (${room}); split it in two${long}`;
    return [{ file: review.file, line: passage.line, message }];
  });
}

function askedProblems({ review: { file, asked, passages } }: Film): Problem[] {
  const lines = new Map<string, number>();
  return asked.flatMap(({ question, paragraph, line }): Problem[] => {
    const key = keyOf(question);
    const before = lines.get(key);
    lines.set(key, before ?? line);
    const messages = [
      ...(paragraph > passages.length
        ? [
            `“asked” says that paragraph ${paragraph} answers “${question}”; the last one is ${passages.length}`,
          ]
        : []),
      ...(before === undefined
        ? []
        : [`“asked” has “${question}” in line ${before} already; leave one of them out`]),
    ];
    return messages.map((message) => ({ file, line, message }));
  });
}

function themeProblem(theme: Film['review']['themes'][number], film: Film): Problem[] {
  const { file, passages } = film.review;
  const beyond = theme.paragraphs.filter((number) => number > passages.length);
  if (beyond.length > 0) {
    const message = `the theme “${theme.name}” means paragraph ${beyond.join(', ')}; the last one is ${passages.length}`;
    return [{ file, line: theme.line, message }];
  }
  if (theme.paragraphs.length > 0 || hasWords(lookedFor(theme), film)) return [];
  if (onTheme(theme, film).length > 0) return [];
  const message = `no paragraph is on the theme “${theme.name}”; add “paragraphs” or “words” that find some`;
  return [{ file, line: theme.line, message }];
}
