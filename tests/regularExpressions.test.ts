import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { MessageType } from 'discord-api-types/v10';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { exchangeOf } from '../src/answers/answerInTurn.ts';
import { readFollowUp } from '../src/conversation/readFollowUp.ts';
import { readMessage } from '../src/discord/gateway/readMessage.ts';
import { parseReview } from '../src/review/parseReview.ts';
import { onlyFilm } from './search/onlyFilm.ts';
import { shippedLibrary } from './support/libraries.ts';
import { type Found, regularExpressions } from './support/regularExpressions.ts';

/** Longest text that Discord lets anybody type into an option, in characters. */
const LONGEST = 6_000;

/** Most steps on it: some 10 ms. */
const MOST_STEPS = 5_000_000;

const all = await regularExpressions('src', 'commands');
const files = among((path) => !isImporting(path));
const importer = among(isImporting);

/** What reads pages does so in a thread of its own, which is ended where it takes too long. */
function isImporting(path: string): boolean {
  return path.startsWith('src/importing/');
}

function among(isMeant: (path: string) => boolean): typeof all {
  return { written: all.written.filter(({ path }) => isMeant(path)), made: all.made.filter(isMeant) };
}

/**
 * Those that are slower than their text is long, with how slow they are.
 *
 * @param timeout how long to look at each, in milliseconds
 */
async function slowOnes(expressions: Iterable<Found>, timeout = 120_000): Promise<string[]> {
  const waiting = new Map<string, Found>();
  for (const found of expressions) {
    // Without a repetition the length of the text is all that counts.
    if (/[*+{]/.test(found.source)) waiting.set(`/${found.source}/${found.flags}`, found);
  }
  expect(waiting.size).toBeGreaterThan(0);
  const queue = [...waiting];
  const slow: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [shown, { path, source, flags }] = next;
      const limits = { timeout, maxAttackStringSize: LONGEST, attackLimit: MOST_STEPS };
      const found = await check(source, flags, limits);
      if (found.status === 'safe') continue;
      const how = found.status === 'vulnerable' ? found.complexity.summary : 'not understood';
      slow.push(`${path}: ${shown} is ${how}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return slow.sort();
}

/** The regular expressions that are made from pieces in these files, when they are read and when something is done. */
async function madeIn(paths: readonly string[], act: () => void): Promise<readonly Found[]> {
  const made = new Map<string, Found>();
  const RealRegExp = RegExp;
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct: (target, args: [string, string?]) => {
      const expression = new target(...args);
      const { source, flags } = expression;
      const [, , frame = ''] = new Error().stack?.split('\n') ?? [];
      const path = paths.find((file) => frame.includes(`/${file}`));
      if (path !== undefined) made.set(`${path}${/:\d+:\d+/.exec(frame)?.[0]}`, { path, source, flags });
      return expression;
    },
  });
  try {
    // What was read before is read again, as another file.
    for (const path of new Set(paths)) await import(`${resolve(path)}?made`);
    act();
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  return [...made.values()];
}

test('GIVEN every regular expression that is written out THEN none takes more than the length of its text', async () => {
  expect(await slowOnes(files.written)).toEqual([]);
});

test('GIVEN every regular expression that is made from pieces THEN none takes more than the length of its text', async () => {
  const film = onlyFilm(await shippedLibrary());
  const made = await madeIn(files.made, () => {
    const author = { id: '1' };
    readMessage({ author, type: MessageType.Default, content: '', mentions: [] }, '123');
    const last = exchangeOf('who plays Micah?', { film, outcome: 'answer', quotes: [] });
    for (const question of ['and Sam?', 'who is he?']) readFollowUp(question, last, film);
    // In a language that nothing was read in before: what is made for one is kept.
    parseReview('---\ntitle: One\nlanguage: eo\n---\n\nUnu. Du.\n', 'one.md');
  });
  // None is missing.
  expect(made.map(({ path }) => path).sort()).toEqual([...files.made].sort());
  expect(await slowOnes(made)).toEqual([]);
});

test('GIVEN the import, which reads one page at a time THEN no regular expression of it is exponential', async () => {
  const made = await madeIn(importer.made, () => {});
  // Only what is repeated and has several parts can be read in more than one way.
  const nested = [...importer.written, ...made].filter(({ source }) => /\)(?:[*+]|\{)/.test(source));
  // One that doubles its steps with every character is found at once.
  const slow = await slowOnes(nested, 3_000);
  expect(slow.filter((line) => line.includes(' is exponential'))).toEqual([]);
});
