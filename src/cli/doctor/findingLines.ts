import wrapAnsi from 'wrap-ansi';
import type { Finding, Mark } from '../../shared/Finding.ts';
import type { Look } from '../../terminal/Look.ts';

const MARKS = {
  ok: { text: '✓ ok   ', style: 'green' },
  note: { text: '· note ', style: 'yellow' },
  todo: { text: '✗ to do', style: 'red' },
} as const satisfies Record<Mark, { text: string; style: string }>;

/** Room for the longest topic. */
const TOPIC_WIDTH = 13;

/** What could change how the line looks, in a name that somebody gave a server or a channel. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** A finding as it is shown: a line, broken where the look has a width. */
export function findingLines({ topic, mark, text }: Finding, look: Look): string[] {
  const { text: sign, style } = MARKS[mark];
  const head = `  ${look.style(style, sign)}  ${topic.padEnd(TOPIC_WIDTH)}`;
  const indent = 2 + sign.length + 2 + TOPIC_WIDTH;
  const shown = text.replace(UNSEEN, '');
  const lines = Number.isFinite(look.width)
    ? wrapAnsi(shown, Math.max(20, look.width - indent)).split('\n')
    : [shown];
  return lines.map((line, at) => (at === 0 ? `${head}${line}` : `${' '.repeat(indent)}${line}`));
}
