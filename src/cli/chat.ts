import { parseArgs } from 'node:util';
import { runScript } from '../shared/runScript.ts';
import { answerLines } from './answerLines.ts';
import { readSettings } from './readSettings.ts';

const USAGE = `Usage: npm run chat -- [--json] [--fresh] [--spoilers] ["LINE" ...]

Answers the lines given, each a new person's, or those of standard input, which are one conversation, and ends. A line is a
question, or a command such as /cast. Exit status: 1 if a line could not be read.

  --json      one JSON object for each line, and nothing else on standard output (npm run --silent chat)
  --fresh     each line of standard input is a new person's, too
  --spoilers  shows what gives the story away

Example: npm run chat -- "who directed it?" "/themes"`;

/** `npm run chat`: answers the lines given, or those of standard input, and ends. */
await runScript(async () => {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    options: { json: flag, fresh: flag, spoilers: flag },
    allowPositionals: true,
  });
  const given = positionals.length > 0;
  await answerLines(readSettings(), {
    lines: given ? positionals : null,
    fresh: given || values.fresh,
    json: values.json,
    spoilers: values.spoilers,
    opening: null,
  });
}, USAGE);
