import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

interface SourceFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
  /** The files that it imports, from the root of the project. */
  readonly files: readonly string[];
  /** The packages that it imports, those of Node left out. */
  readonly packages: readonly string[];
  /** The names that it exports: values apart from types. */
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** Every source file in these folders, with what it imports and exports. */
export async function sourceFiles(...folders: string[]): Promise<SourceFile[]> {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true });
      return names.filter((name) => /\.[jt]s$/.test(name)).map((name) => join(folder, name));
    }),
  );
  return Promise.all(listed.flat().sort().map(readSource));
}

async function readSource(path: string): Promise<SourceFile> {
  const text = await readFile(path, 'utf8');
  const targets = matches(text, /(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/g);
  return {
    path,
    text,
    files: targets.filter((target) => target.startsWith('.')).map((target) => join(dirname(path), target)),
    packages: targets.filter((target) => !/^(?:\.|node:)/.test(target)).map(packageOf),
    values: matches(text, /^export (?:async )?(?:abstract )?(?:class|const|function\*?) (\w+)/gm),
    types: matches(text, /^export (?:interface|type) (\w+)/gm),
  };
}

/** The file's name without its ending. */
export function nameOf(path: string): string {
  return basename(path, extname(path));
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
