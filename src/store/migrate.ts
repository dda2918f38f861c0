import { PlainError } from '../shared/PlainError.ts';
import { MIGRATIONS } from './migrations.ts';

/** Runs SQL, and gives the rows that come of it. */
export type RunSql = (sql: string) => Promise<readonly unknown[]>;

/**
 * Brings the tables to where this program has them. Either all steps are done or none is, and one process at a time does
 * them.
 *
 * @param begin begins a transaction that no other process begins likewise before it ends
 * @param where what is being migrated, for the person who runs the bot
 * @throws {PlainError} where a newer version of the program was here
 */
export async function migrate(run: RunSql, begin: readonly string[], where: string): Promise<void> {
  for (const sql of begin) await run(sql);
  try {
    await run('CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY)');
    const done = (await run('SELECT step FROM migrations')).length;
    if (done > MIGRATIONS.length)
      throw new PlainError(
        `${where} was written by a newer version of this program (step ${done}; this one knows ${MIGRATIONS.length}): start that version, or put back a copy from before its update.`,
      );
    for (const [at, step] of MIGRATIONS.entries()) {
      if (at < done) continue;
      await run(step);
      await run(`INSERT INTO migrations (step) VALUES (${at + 1})`);
    }
    await run('COMMIT');
  } catch (error) {
    // Where what keeps the rows is lost, so is the transaction.
    await run('ROLLBACK').catch(() => {});
    throw error;
  }
}
