import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { exampleQuestions } from '../../src/answers/examples/exampleQuestions.ts';
import { firstExamples } from '../../src/library/firstExamples.ts';
import { firstSteps } from '../../src/terminal/firstSteps.ts';
import { followReading } from '../../src/terminal/followReading.ts';
import { greeting } from '../../src/terminal/greeting.ts';
import { PLAIN_LOOK } from '../../src/terminal/Look.ts';
import { openSession } from '../../src/terminal/openSession.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { readingLibrary } from '../support/readingLibrary.ts';
import { notedLook } from './look.ts';

const io = await shippedLibrary();
const HINT = 'To bring me to Discord, put DISCORD_TOKEN into a file .env; the README says how.';

describe('the first screen', () => {
  test.each([60, 80, 100, 120])(
    'GIVEN %d columns THEN every line fits, and none is one lone word',
    (columns) => {
      const look = { ...PLAIN_LOOK, width: columns - 2 };
      const long = `What is “${'a long heading '.repeat(6).trim()}” about?`;
      const lines =
        `${greeting(io.films, look)}\n${firstSteps(['Who plays Micah?', long], HINT, look)}`.split('\n');
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(columns);
        if (line !== '') expect(line.trim().split(/\s+/).length).toBeGreaterThan(2);
      }
    },
  );

  test('GIVEN examples THEN their numbers stand before them, and it says how to press, complete, look up and leave', () => {
    const shown = firstSteps(['Who plays *Micah*?', 'why?'], HINT, notedLook());
    expect(shown).toContain('‹cyan:1›  Who plays *Micah*?\n  ‹cyan:2›  why?');
    for (const word of ['number', 'Tab', '/help', '/quit', HINT]) expect(shown).toContain(word);
  });

  test('GIVEN no examples THEN it promises none', () => {
    expect(firstSteps([], HINT, PLAIN_LOOK)).not.toContain('above');
  });

  test('GIVEN a film THEN the greeting has its colour; GIVEN many THEN it names some', () => {
    expect(greeting(io.films, notedLook())).toMatch(/^‹b8623f:▌› Ask me anything about ‹bold:IO \(2019\)›\./);
    const [film] = io.films;
    if (film === undefined) expect.fail('there is no film');
    const many = greeting(
      Array.from({ length: 7 }, () => film),
      notedLook(),
    );
    expect(many).toMatch(/^‹808080:▌› .* and 2 more\./);
  });

  test('GIVEN a library, read or not, THEN three questions that it answers', async () => {
    for (const library of [io, await readingLibrary({ 'a.md': DRIFTWOOD })]) {
      // They are found before: on a slow machine nobody waits for them.
      for (const film of library.films)
        for (const reader of [library.reader, null]) await exampleQuestions(film, reader);
      const examples = await firstExamples(library);
      expect(examples).toHaveLength(3);
      for (const question of examples) {
        const { reply } = await openSession(library, COMMANDS).answer(question);
        expect(reply?.outcome).toBe('answer');
      }
    }
  });
});

describe('while the reviews are read', () => {
  /** What is told and shown, of readings that report this. */
  async function followed(reports: readonly [done: number, all: number][]): Promise<unknown[]> {
    const seen: unknown[] = [];
    const view = {
      tell: (words: string) => void seen.push(words),
      show: (now: number | null) => void seen.push(now),
    };
    await followReading(async (report) => {
      for (const [done, all] of reports) report({ done, all });
    }, view);
    return seen;
  }
  const POORER = expect.stringMatching(/still reading/);
  const DONE = expect.stringMatching(/through: now/);

  test('GIVEN what was read before THEN nothing is said', async () => {
    expect(await followed([[8, 8]])).toEqual([]);
  });

  test('GIVEN a reading that takes its time THEN it says once that answers are poorer, how far it is, and when it is done', async () => {
    const told = await followed([
      [0, 8],
      [4, 8],
      [8, 8],
    ]);
    expect(told).toEqual([POORER, 0, 50, null, null, DONE]);
  });

  test('GIVEN a network that breaks THEN it does not claim to have read', async () => {
    expect(await followed([[2, 8]])).toEqual([POORER, 25, null]);
  });
});
