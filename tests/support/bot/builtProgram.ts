import { inject, type ProvidedContext } from 'vitest';

/**
 * The folder to run `src/main.js` and the like from, as they are built.
 *
 * @throws {Error} where the program could not be built, and in a test file that it was not built for
 */
export function builtProgram(): string {
  const program: ProvidedContext['program'] | undefined = inject('program');
  if (program === undefined)
    throw new Error('vitest.config.ts lists the test files that the program is built for');
  if ('problem' in program) throw new Error(program.problem);
  return program.folder;
}
