import { alignRows } from './alignRows.ts';
import type { Figures, Outcomes } from './summarise.ts';

/** How a peer ranked: shares from 0 to 1. */
export interface PeerFigures {
  readonly hitAt1: number;
  readonly hitAt3: number;
}

/** The figures of an evaluation for people. */
export function reportFigures(figures: Figures, peers: Readonly<Record<string, PeerFigures>> | null): string {
  const { answerable, impossible, offTopic, millisecondsPerQuestion: time } = figures;
  const rows = [
    ['questions', String(figures.questions)],
    ['right passage first', percent(figures.hitAt1)],
    ['among the first three', percent(figures.hitAt3)],
    ['mean reciprocal rank, first ten', decimal(figures.mrrAt10)],
    ['right passage and sentence', percent(figures.sentenceHit)],
    ['right passage, of what it called an answer', percent(figures.answerPrecision)],
    ['answerable answered (coverage)', percent(figures.coverage)],
    ['unanswerable answered (risk)', percent(figures.risk)],
    ['answerable questions', outcomes(answerable)],
    ['questions that nothing answers', outcomes(impossible)],
    ['questions about something else', offTopic === null ? '–' : outcomes(offTopic)],
    ['milliseconds a question, p50 / p99', `${decimal(time.p50)} / ${decimal(time.p99)}`],
    ...Object.entries(peers ?? {}).map(([name, { hitAt1, hitAt3 }]) => [
      `${name}: first / first three`,
      `${percent(hitAt1)} / ${percent(hitAt3)}`,
    ]),
  ];
  return alignRows(rows).join('\n');
}

function outcomes({ answer, closest, none }: Outcomes): string {
  return `answer ${percent(answer)}, closest ${percent(closest)}, none ${percent(none)}`;
}

/** A share as percent; a dash where there is none. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
