import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { readConfig } from './config.ts';
import { createProgressBar } from './createProgressBar.ts';
import type { Case } from './evaluation/Case.ts';
import { casesOf, collectCases } from './evaluation/collectCases.ts';
import { fitWeights } from './evaluation/fitWeights.ts';
import { judgeCase } from './evaluation/judgeCases.ts';
import { reportFit } from './evaluation/reportFit.ts';
import { reviewFiles } from './evaluation/reviewFiles.ts';
import { openReader, warnOnTerminal } from './openReader.ts';
import { PlainError } from './PlainError.ts';
import { runScript } from './runScript.ts';

const USAGE = 'Usage: npm run fit -- [--from N] [--write] REVIEWS.txt ... QUESTIONS.tsv ...';

await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { from: { type: 'string', default: '0' }, write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length < 2) throw new PlainError(USAGE);
  readDotenv({ quiet: true });
  const reader = openReader(readConfig(process.env), null, warnOnTerminal);
  try {
    const reviews = await reviewFiles(positionals, Number(values.from));
    const bar = createProgressBar('Asking', process.stderr);
    const all = reviews.reduce((sum, review) => sum + casesOf(review), 0);
    const cases: Case[] = [];
    for (const review of reviews)
      cases.push(...(await collectCases(review, reader, () => bar.show(cases.length, all))));
    bar.clear();
    console.log(JSON.stringify(cases.length));
    const aims = { answered: 0.8, shown: 0.95 };
    const films = [...new Set(cases.map(({ film }) => film))];
    const judged = films.flatMap((film) => {
      const weights = fitWeights(cases.filter((one) => one.film !== film), aims);
      return cases.filter((one) => one.film === film).map((one) => judgeCase(one, weights));
    });
    console.log(reportFit(judged));
    console.log(JSON.stringify(fitWeights(cases, aims), null, 1));
  } finally {
    await reader?.close();
  }
});
