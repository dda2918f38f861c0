// @ts-check
// Plain JavaScript, because it is run from the sources.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * `node tools/build.js`: puts the program into dist/, ready to run. What has not changed is left alone.
 */

const TSC = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

const { status } = spawnSync(process.execPath, [TSC, '--project', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
await import('./copyModel.js');
