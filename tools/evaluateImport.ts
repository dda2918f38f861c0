import { parseArgs } from 'node:util';
import { PlainError } from '../src/shared/PlainError.ts';
import { runScript } from '../src/shared/runScript.ts';
import { importPages } from './importer/evaluation/importPages.ts';
import { reportPages } from './importer/evaluation/reportPages.ts';

const USAGE = `Usage: npm run evaluate:import -- [FOLDER]

Imports the pages of a folder, and prints how much of each review is kept and how much else is let in. Beside each page lies
the same page with the review marked; without a folder, those of the tests are taken.

Example: npm run evaluate:import`;

/** The pages that come with the bot. */
const PAGES = 'tests/tools/importer/pages';

/** `npm run evaluate:import`: imports pages whose reviews are marked, and prints how much is kept and how much is junk. */
await runScript(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new PlainError(USAGE);
  console.log(reportPages(await importPages(positionals[0] ?? PAGES)));
}, USAGE);
