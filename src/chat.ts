import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { readConfig } from './config.ts';
import { loadLibrary } from './loadLibrary.ts';
import { openMeaning, warnOnTerminal } from './openMeaning.ts';
import { prepareVisibly } from './prepareVisibly.ts';
import { runScript } from './runScript.ts';
import { saveMemory } from './saveMemory.ts';
import { runLines } from './terminal/runLines.ts';

/** `npm run chat -- [--json] [--fresh] ["LINE" ...]`: answers the lines given, or those of standard input, and ends. */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  saveMemory();
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const meaning = openMeaning(config, null, warnOnTerminal);
  try {
    const library = await loadLibrary(config.contentDir, meaning);
    await prepareVisibly(library);
    const given = positionals.length > 0;
    const good = await runLines({
      library,
      lines: given ? positionals : createInterface({ input: process.stdin }),
      fresh: given || values.fresh,
      json: values.json,
      print: console.log,
    });
    if (!good) process.exitCode = 1;
  } finally {
    await meaning?.close();
  }
});
