// @ts-check
// Plain JavaScript, because it is run from the sources, as a step of the build.
import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * `node tools/copyModel.js [FOLDER]`: puts the files of the network next to the compiled code in FOLDER (dist), which tsc
 * leaves behind. What is there already is left alone: same size, same time.
 */

const FILES = ['reader.onnx', 'tokenizer.json'];
const [, program, given] = process.argv;
// As a step of another program its arguments are none of these.
const folder = program === fileURLToPath(import.meta.url) && given !== undefined ? given : 'dist';
const target = join(folder, 'src', 'reader');

mkdirSync(target, { recursive: true });
for (const name of FILES) {
  copy(fileURLToPath(new URL(`../src/reader/${name}`, import.meta.url)), join(target, name));
}

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  const { size, atime, mtime } = statSync(from);
  const there = statSync(to, { throwIfNoEntry: false });
  // Some file systems keep whole seconds only.
  if (there?.size === size && Math.abs(there.mtimeMs - mtime.getTime()) < 1_000) return;
  // Under another name first: a bot that starts meanwhile finds the old file or the new one, never a half.
  const part = `${to}.${process.pid}`;
  try {
    copyFileSync(from, part);
    utimesSync(part, atime, mtime);
    renameSync(part, to);
  } finally {
    rmSync(part, { force: true });
  }
}
