import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { openReader, warnOnTerminal } from '../src/library/openReader.ts';
import type { Reader } from '../src/reader/Reader.ts';
import { createProgressBar } from '../src/shared/createProgressBar.ts';
import { PlainError } from '../src/shared/PlainError.ts';
import { readConfig } from '../src/shared/readConfig.ts';
import { runScript } from '../src/shared/runScript.ts';
import { fitWeights } from './evaluation/fit/fitWeights.ts';
import { judgeLeftOut } from './evaluation/fit/judgeLeftOut.ts';
import { reportFit, reportGains } from './evaluation/fit/reportFit.ts';
import { writeFitted } from './evaluation/fit/writeFitted.ts';
import type { Case } from './evaluation/questions/Case.ts';
import { casesOf, collectCases } from './evaluation/questions/collectCases.ts';
import { reviewFiles } from './evaluation/questions/reviewFiles.ts';

const USAGE = `Usage: npm run fit -- [--from N] [--write] REVIEWS.txt ... QUESTIONS.tsv ...

Fits weights and thresholds of the search on labelled reviews, and prints how they do on films that were left out.

  --from N  leaves out the first N reviews
  --write   puts them into src/search/ranking/fitted.ts

Example: npm run fit -- reviews.txt questions.tsv`;

/** Where the fitted numbers stand. */
const FITTED = 'src/search/ranking/fitted.ts';

/** What the thresholds aim at. Words alone see less and answer less. */
const AIMS = {
  read: { answered: 0.8, shown: 0.97 },
  words: { answered: 0.26, shown: 0.75 },
};

/**
 * `npm run fit`: fits the weights and thresholds of the search on labelled reviews, and prints how they do on films that
 * were left out. With `--write`, `src/search/ranking/fitted.ts` is rewritten.
 */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { from: { type: 'string', default: '0' }, write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length < 2) throw new PlainError(USAGE);
  readDotenv({ quiet: true });
  const reviews = await reviewFiles(positionals, Number(values.from));
  if (reviews.length < 2) throw new PlainError('A fit takes two reviews at least: one is always left out.');

  const reader = openReader(readConfig(process.env), null, warnOnTerminal);
  try {
    const read = await collect('Reading', reader);
    const words = await collect('Asking', null);
    const parts = { read: fitFor('Read', read, AIMS.read), words: fitFor('Words alone', words, AIMS.words) };
    if (values.write) {
      const on = `${reviews.length} reviews (${positionals.map((file) => basename(file)).join(', ')})`;
      await writeFile(FITTED, writeFitted(parts, on, new Date()));
      console.log(`\n${FITTED} is written.`);
    }
  } finally {
    await reader?.close();
  }

  async function collect(label: string, by: Reader | null): Promise<Case[]> {
    const bar = createProgressBar(label, process.stderr);
    const all = reviews.reduce((sum, review) => sum + casesOf(review), 0);
    const cases: Case[] = [];
    let done = 0;
    for (const review of reviews)
      cases.push(...(await collectCases(review, by, () => bar.show(++done, all))));
    bar.clear();
    return cases;
  }

  function fitFor(label: string, cases: readonly Case[], aims: typeof AIMS.read) {
    const judged = judgeLeftOut(cases, aims);
    console.log(`## ${label}\n\n${reportFit(judged)}\n\n${reportGains(cases, aims)}\n`);
    return { weights: fitWeights(cases, aims), judged };
  }
}, USAGE);
