import { type ChatFigures, chatFigures, type JudgedMessage } from './judgeChat.ts';
import { percent } from './reportFigures.ts';

/** The figures of a file of messages for people, and each message that was not handled as it should. */
export function reportChat(judged: readonly JudgedMessage[]): string {
  const figures: ChatFigures = chatFigures(judged);
  const wrong = judged.filter(({ isFine }) => !isFine).map(lineOf);
  const rows = [
    ['messages', String(figures.messages)],
    ['handled well', percent(figures.fine)],
    ['kinds understood', percent(figures.kinds)],
    ['answerable answered (coverage)', percent(figures.coverage)],
    ['right passage, of what it called an answer', percent(figures.answerPrecision)],
    ['unanswerable answered (risk)', percent(figures.risk)],
  ];
  const width = Math.max(...rows.map(([label = '']) => label.length));
  const table = rows.map(([label = '', value = '']) => `${label.padEnd(width)}  ${value}`);
  return [...table, ...(wrong.length === 0 ? [] : ['', 'Not as expected:', ...wrong])].join('\n');
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
