import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../../src/discord/interactions/createTurns.ts';

test('GIVEN a burst THEN all get their turn, in order, and the first are done before the last begin', async () => {
  const turn = createTurns();
  const events: string[] = [];
  const one = async (number: number): Promise<void> => {
    await turn();
    events.push(`starts ${number}`);
    // As many steps as an answer may take.
    for (let step = 0; step < 20; step++) await Promise.resolve();
    events.push(`ends ${number}`);
  };
  await Promise.all(Array.from({ length: 100 }, (_, number) => one(number)));
  const starts = events.filter((event) => event.startsWith('starts'));
  expect(starts).toEqual(Array.from({ length: 100 }, (_, number) => `starts ${number}`));
  expect(events.indexOf('ends 0')).toBeLessThan(events.indexOf('starts 99'));
});

test('GIVEN a burst that is over WHEN somebody comes later THEN there is a turn for them as well', async () => {
  const turn = createTurns();
  await Promise.all([turn(), turn()]);
  await nextTurn();
  await expect(turn()).resolves.toBeUndefined();
});
