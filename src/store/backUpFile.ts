import { access, open, rm } from 'node:fs/promises';
import Database from 'libsql';
import { PlainError } from '../shared/PlainError.ts';
import { messageOf } from './messageOf.ts';

/** How long to wait for a bot that is writing, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Copies an SQLite file as it is at this moment, also while a bot writes to it.
 *
 * @param target must not be there yet
 * @throws {PlainError} where it can't be read, or the copy can't be written
 */
export async function backUpFile(file: string, target: string): Promise<void> {
  // SQLite would make a file that is not there.
  await access(file).catch((error: NodeJS.ErrnoException) => {
    const none = 'it is not there. No server has set anything yet, or DATA_DIR is another folder';
    throw new PlainError(`${file} can’t be copied: ${error.code === 'ENOENT' ? none : messageOf(error)}.`);
  });
  // Whoever writes the copy over an older one, or over the very file, loses both if it fails half-way.
  const claim = await open(target, 'wx').catch((error: unknown) => {
    throw new PlainError(`The copy can’t be written to ${target}: ${messageOf(error)}.`);
  });
  try {
    const db = new Database(file, { timeout: PATIENCE });
    try {
      db.prepare('VACUUM INTO ?').run(target);
    } finally {
      db.close();
    }
    await claim.sync();
  } catch (error) {
    await rm(target, { force: true });
    throw new PlainError(`${file} can’t be copied to ${target}: ${messageOf(error)}.`);
  } finally {
    await claim.close();
  }
}
