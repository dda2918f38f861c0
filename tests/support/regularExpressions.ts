import { parseAst } from 'vitest/node';
import { sourceFiles } from './sourceFiles.ts';

/** A regular expression in the sources. */
export interface Found {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly [key: string]: unknown;
}

/** Every regular expression that is written out in these folders, and where others are made while the program runs. */
export async function regularExpressions(
  ...folders: string[]
): Promise<{ readonly written: readonly Found[]; readonly made: readonly string[] }> {
  const written: Found[] = [];
  const made: string[] = [];
  for (const { path, text } of await sourceFiles(...folders)) {
    visit(parseAst(text, { lang: 'ts' }), (node) => {
      const { regex, callee } = node;
      if (isNode(regex))
        written.push({ path, source: String(regex['pattern']), flags: String(regex['flags']) });
      if (isNode(callee) && callee['name'] === 'RegExp') made.push(path);
    });
  }
  return { written, made };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const part of value) visit(part, see);
  if (!isNode(value)) return;
  see(value);
  for (const part of Object.values(value)) visit(part, see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
