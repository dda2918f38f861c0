import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError } from '../../src/shared/PlainError.ts';
import { runScript } from '../../src/shared/runScript.ts';
import { createJudge } from './createJudge.ts';
import { createTally } from './createTally.ts';
import { amendments } from './description/amendments.ts';
import { runTests } from './runTests.ts';

const USAGE = `Usage: npm run judge -- OPENAPI.json [TESTS ...]

Runs the tests that talk to a Discord on loopback (or those named), and holds all that goes over the wire against
Discord's own description of its API, the file openapi.json of github.com/discord/discord-api-spec.

Example: npm run judge -- openapi.json tests/scenarios`;

/** The tests that talk to a Discord on loopback. */
const TESTS = ['tests/loopback-discord', 'tests/faults', 'tests/discord', 'tests/process', 'tests/scenarios'];

/** `npm run judge`: what goes over the wire in tests, held against Discord's description. */
await runScript(async () => {
  const [path, ...asked] = parseArgs({ allowPositionals: true }).positionals;
  if (path === undefined) throw new PlainError(USAGE);
  const judge = createJudge(JSON.parse(await readFile(path, 'utf8')), amendments);
  const tally = createTally(judge);
  const folder = await mkdtemp(join(tmpdir(), 'judge-'));
  try {
    await runTests(asked.length === 0 ? TESTS : asked, folder);
    for (const name of await readdir(folder))
      for (const line of (await readFile(join(folder, name), 'utf8')).split('\n'))
        if (line !== '') tally.add(JSON.parse(line));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const { reason } of amendments) console.log(`exception: ${reason}`);
  console.log(tally.describe());
  if (!tally.isClean()) process.exitCode = 1;
}, USAGE);
