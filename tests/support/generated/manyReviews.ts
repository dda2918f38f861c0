const PLACES = 'harbour forest desert kitchen railway theatre island hospital prison orchard'.split(' ');
const THINGS = 'violin lantern bicycle telescope piano compass umbrella typewriter kettle mirror'.split(' ');
const NAMES =
  'Abelson Brandtner Castello Dubrovin Eklund Farquhar Grimaldi Holloway Ingersen Jankowicz'.split(' ');

/**
 * Reviews by file name, each of a place and a thing that no other one has together.
 *
 * @param count up to 100
 */
export function manyReviews(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at): [string, string] => {
      const place = PLACES[at % 10] ?? '';
      const thing = THINGS[Math.floor(at / 10)] ?? '';
      const name = NAMES[at % 10] ?? '';
      const title = `Film of ${thing} ${place}`;
      const text = `---
title: "${title}"
cast:
  - actor: ${thing.charAt(0).toUpperCase()}${thing.slice(1)} ${name}
    role: Captain
---

It begins in a ${place}. Nobody there speaks of the weather.

Later somebody finds a broken ${thing} behind the ${place}, and keeps it for years.

The end is quiet. Captain has learnt what a promise costs.
`;
      return [`film-${String(at).padStart(2, '0')}.md`, text];
    }),
  );
}
