import type { Judged } from './judgeCases.ts';
import { percent } from './reportFigures.ts';

/** Figures of cases for people: how often the right passage comes first, and what each threshold would give. */
export function reportFit(judged: readonly Judged[]): string {
  const asked = judged.filter(({ one }) => one.isAsked);
  const answerable = asked.filter(({ place }) => place !== null);
  const others = asked.filter(({ place }) => place === null);
  const typed = judged.filter(({ one }) => !one.isAsked);
  const within = (all: readonly Judged[], most: number): string =>
    percent(share(all, ({ place }) => place !== null && place > 0 && place <= most));
  const found = answerable.filter(({ place }) => place === 1);
  const said = answerable.filter(({ outcome }) => outcome === 'answer');
  const rows = [
    `right passage first / among three: ${within(answerable, 1)} / ${within(answerable, 3)} of ${answerable.length}`,
    `own words and sentences, typed: ${within(typed, 1)} / ${within(typed, 3)} of ${typed.length}`,
    `sentence pointed at, of right passages: ${percent(share(found, ({ pointsRight }) => pointsRight === true))}`,
    `answered ${percent(said.length / answerable.length)}, right of those ${percent(share(said, ({ place }) => place === 1))}, unanswerable answered ${percent(share(others, ({ outcome }) => outcome === 'answer'))} of ${others.length}`,
    '',
    'threshold  answered  right of those  unanswerable answered',
  ];
  for (let threshold = 0.2; threshold < 0.9; threshold += 0.05) {
    const above = answerable.filter(({ likelihood }) => likelihood >= threshold);
    rows.push(
      [
        threshold.toFixed(2).padEnd(10),
        percent(above.length / answerable.length).padEnd(9),
        percent(share(above, ({ place }) => place === 1)).padEnd(15),
        percent(share(others, ({ likelihood }) => likelihood >= threshold)),
      ].join(' '),
    );
  }
  return rows.join('\n');
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}
