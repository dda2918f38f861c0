import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { readConfig } from '../shared/readConfig.ts';
import { runScript } from '../shared/runScript.ts';
import { answerLines } from './answerLines.ts';

const USAGE =
  'Usage: npm run chat -- [--json] [--fresh] ["LINE" ...]\nWithout lines, those of standard input are answered; --fresh makes each a new person.';

/** `npm run chat -- [--json] [--fresh] ["LINE" ...]`: answers the lines given, or those of standard input, and ends. */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  readDotenv({ quiet: true });
  const given = positionals.length > 0;
  await answerLines(readConfig(process.env), {
    lines: given ? positionals : null,
    fresh: given || values.fresh,
    json: values.json,
    opening: null,
  });
}, USAGE);
