import { alignRows } from './alignRows.ts';
import { chatFigures, type JudgedMessage } from './judgeChat.ts';
import { percent } from './reportFigures.ts';

/** The figures of a file of messages for people, and each message that was not handled as it should. */
export function reportChat(judged: readonly JudgedMessage[]): string {
  const figures = chatFigures(judged);
  const wrong = judged.filter(({ isFine }) => !isFine).map(lineOf);
  const rows = [
    ['messages', String(figures.messages)],
    ['handled well', percent(figures.fine)],
    ['kinds understood', percent(figures.kinds)],
    ['answerable answered (coverage)', percent(figures.coverage)],
    ['right passage, of what it called an answer', percent(figures.answerPrecision)],
    ['unanswerable answered (risk)', percent(figures.risk)],
  ];
  return [...alignRows(rows), ...(wrong.length === 0 ? [] : ['', 'Not as expected:', ...wrong])].join('\n');
}

function lineOf({ message, expected, intent, outcome, shown }: JudgedMessage): string {
  const wanted =
    expected.kind === 'passage'
      ? `¶ ${expected.numbers.join(', ')}`
      : expected.kind === 'intent'
        ? expected.intent
        : expected.kind;
  return `  ${message}: ${outcome ?? intent}${shown === null ? '' : ` ¶ ${shown}`} (${intent}), wanted ${wanted}`;
}
