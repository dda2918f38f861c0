import { channel } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/**
 * A setup file of vitest: writes down what goes over the wire of every Discord on loopback, one line of JSON each. The
 * Discord's own tests break its rules on purpose; that is written down as well.
 */
const folder = process.env['JUDGED_TRAFFIC'] ?? '.';

channel('loopback-discord').subscribe((message) => {
  const { testPath } = expect.getState();
  const isDeliberate = testPath?.includes('tests/loopback-discord/') === true;
  const line = { ...(typeof message === 'object' ? message : {}), isDeliberate };
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(line)}\n`);
});
