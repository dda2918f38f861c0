import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const TSC = join('node_modules', 'typescript', 'bin', 'tsc');
const COPY_MODEL = join('tools', 'copyModel.js');
const run = promisify(execFile);

/**
 * Builds the program as it is now, its network beside it, for tests that run it as a process of its own.
 *
 * @param name of the test file: test files run side by side, and none is to read what another is writing
 * @returns the folder to run `src/main.js` and the like from
 */
export async function buildProgram(name: string): Promise<string> {
  const folder = join('dist', 'tests', name);
  const settings = [
    '--outDir',
    folder,
    '--tsBuildInfoFile',
    join(folder, '.tsbuildinfo'),
    '--sourceMap',
    'false',
  ];
  await run(process.execPath, [TSC, '--project', 'tsconfig.build.json', ...settings]);
  await run(process.execPath, [COPY_MODEL, folder]);
  return folder;
}
