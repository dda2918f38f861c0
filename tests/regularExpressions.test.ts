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

const files = await regularExpressions('src', 'commands');

/** What is slower than its length, and why that does no harm. */
async function slowOnes(expressions: readonly Found[]): Promise<string[]> {
  const waiting = new Map(
    expressions
      // Without a repetition the length of the text is all that counts.
      .filter(({ source }) => /[*+{]/.test(source))
      .map((found) => [`/${found.source}/${found.flags}`, found]),
  );
  expect(waiting.size).toBeGreaterThan(0);
  const queue = [...waiting];
  const slow: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [shown, { path, source, flags }] = next;
      const limits = { timeout: 120_000, maxAttackStringSize: LONGEST, attackLimit: MOST_STEPS };
      const found = await check(source, flags, limits);
      if (found.status === 'safe') continue;
      const how = found.status === 'vulnerable' ? found.complexity.summary : 'not understood';
      slow.push(`${path}: ${shown} is ${how}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return slow.sort();
}

test('GIVEN every regular expression that is written out THEN none takes more than the length of its text', async () => {
  expect(await slowOnes(files.written)).toEqual([]);
});

test('GIVEN every regular expression that is made from pieces THEN none takes more than the length of its text', async () => {
  const film = onlyFilm(await shippedLibrary());
  const made = new Map<string, Found>();
  const RealRegExp = RegExp;
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct: (target, args: [string, string?]) => {
      const expression = new target(...args);
      const { source, flags } = expression;
      const [, , frame = ''] = new Error().stack?.split('\n') ?? [];
      const path = files.made.find((file) => frame.includes(`/${file}`));
      if (path !== undefined) made.set(`${path}${/:\d+:\d+/.exec(frame)?.[0]}`, { path, source, flags });
      return expression;
    },
  });
  try {
    // Some are made when their file is read: it is read again, as another one.
    for (const path of new Set(files.made)) await import(`${resolve(path)}?made`);
    // The others when somebody says something.
    const author = { id: '1' };
    readMessage({ author, type: MessageType.Default, content: '', mentions: [] }, '123');
    const last = exchangeOf('who plays Micah?', { film, outcome: 'answer', quotes: [] });
    for (const question of ['and Sam?', 'who is he?']) readFollowUp(question, last, film);
    parseReview('---\ntitle: One\n---\n\nOne. Two.\n', 'one.md');
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  // None is missing.
  expect([...made.values()].map(({ path }) => path).sort()).toEqual([...files.made].sort());
  expect(await slowOnes([...made.values()])).toEqual([]);
});
