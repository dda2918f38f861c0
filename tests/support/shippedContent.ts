import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | null = null;

/** A folder with the shipped review alone and its embeddings, whatever else somebody has put into `content/`. */
export function shippedContent(): string {
  if (folder !== null) return folder;
  const made = mkdtempSync(join(tmpdir(), 'aftercredits-content-'));
  cpSync('content/io.md', join(made, 'io.md'));
  cpSync('content/.embeddings', join(made, '.embeddings'), { recursive: true });
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}
