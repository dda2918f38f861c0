import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PlainError } from '../src/shared/PlainError.ts';
import { runScript } from '../src/shared/runScript.ts';
import { dateChangelog } from './release/dateChangelog.ts';

const FILE = 'CHANGELOG.md';

const USAGE = `Usage: npm run release -- VERSION

Tests everything, sets the version, dates what is unreleased in ${FILE}, commits and tags it.

Example: npm run release -- 1.0.0`;

/** A step of `npm run release`, which has set the version and commits after it: dates the changelog. */
await runScript(async () => {
  parseArgs({ options: {} });
  const version = process.env['npm_package_version'];
  if (version === undefined) throw new PlainError('This is a step of `npm run release -- VERSION`.');
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(FILE, dateChangelog(await readFile(FILE, 'utf8'), version, today));
}, USAGE);
