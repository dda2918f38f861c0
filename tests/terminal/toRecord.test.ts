import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { PLAIN_LOOK } from '../../src/terminal/Look.ts';
import { openSession } from '../../src/terminal/openSession.ts';
import { runLines } from '../../src/terminal/runLines.ts';
import { type ReplyRecord, toRecord } from '../../src/terminal/toRecord.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { readingLibrary } from '../support/readingLibrary.ts';

const REMARK = 'i liked the oranges';
const library = await readingLibrary(
  { 'a.md': DRIFTWOOD },
  { [REMARK]: 'remark', 'who directed it': 'fact.director', 'hey you': 'greet' },
);

async function recordOf(line: string): Promise<ReplyRecord> {
  return toRecord(line, await openSession(library, COMMANDS).answer(line), library.films);
}

test.each([
  ['who composed the zither score', 'ask', 'answer'],
  ['who directed it', 'fact.director', 'answer'],
  ['hey you', 'greet', null],
  ['/ask who composed the zither score', 'ask', 'answer'],
  ['/ask who directed it', 'fact.director', 'answer'],
  ['/cast', null, null],
  ['/help', null, null],
])('GIVEN “%s” THEN its intent is %j and its outcome %j', async (line, intent, outcome) => {
  expect(await recordOf(line)).toMatchObject({ input: line, intent, outcome });
});

test('GIVEN a greeting as the question of /ask THEN it is asked', async () => {
  expect((await recordOf('/ask hey you')).intent).toBe('ask');
});

test('GIVEN a remark THEN there is no message', async () => {
  expect(await recordOf(REMARK)).toEqual({
    input: REMARK,
    intent: 'remark',
    outcome: null,
    passages: [],
    message: null,
    private: false,
    posts: [],
  });
});

test('GIVEN passages THEN each says whether it is a spoiler', async () => {
  const covered = await recordOf('does Nell drown beside the lighthouse keeper');
  expect(covered.passages[0]).toMatchObject({ number: 5, spoiler: true });
  const open = await recordOf('who composed the zither score');
  expect(open.passages[0]).toMatchObject({ number: 4, spoiler: false });
});

test('GIVEN a remark among lines without JSON THEN one line that says so in its place', async () => {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  expect(
    await runLines({
      library,
      commands: COMMANDS,
      lines: [REMARK, 'hey you'],
      fresh: true,
      json: false,
      spoilers: false,
      look: PLAIN_LOOK,
      print,
    }),
  ).toBe(true);
  expect(printed[0]).toBe('(no reply: that asks nothing)\n');
  expect(printed[1]).toContain('Hello!');
});
