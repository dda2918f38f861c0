import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the program is built in; or, where it could not be built, what is wrong with it. */
    readonly program: { readonly folder: string } | { readonly problem: string };
  }
}

const FOLDER = join('dist', 'tests');
const TSC = join('node_modules', 'typescript', 'bin', 'tsc');
const COPY_MODEL = join('tools', 'copyModel.js');
const OUTPUT = [
  '--outDir',
  FOLDER,
  '--tsBuildInfoFile',
  join(FOLDER, '.tsbuildinfo'),
  '--sourceMap',
  'false',
];

const run = promisify(execFile);

/**
 * Builds the program as it is now, its network beside it, before the tests that run it as a process of its own; where
 * they are watched, before they run again.
 */
export default async function buildProgram(project: TestProject): Promise<void> {
  const build = async (): Promise<void> => {
    try {
      await run(process.execPath, [TSC, '--project', 'tsconfig.build.json', ...OUTPUT]);
      await run(process.execPath, [COPY_MODEL, FOLDER]);
      project.provide('program', { folder: FOLDER });
    } catch (error) {
      // Told by the tests that need the program: the others run all the same.
      project.provide('program', { problem: problemOf(error) });
    }
  };
  await build();
  project.onTestsRerun(build);
}

/** tsc writes what is wrong to its output. */
function problemOf(error: unknown): string {
  return error instanceof Error && 'stdout' in error ? `${error.stdout}${error.message}` : String(error);
}
