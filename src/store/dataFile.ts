import { join } from 'node:path';

/** The SQLite file in DATA_DIR. */
export function dataFile(dataDir: string): string {
  return join(dataDir, 'aftercredits.db');
}
