import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COMMANDS } from '../commands/index.ts';

const page = await readFile('docs/commands.md', 'utf8');

test.each(COMMANDS.map(({ kind, name }) => [kind === 'message' ? name : `/${name}`, kind] as const))(
  'GIVEN the command %s THEN docs/commands.md has a line on it',
  (name, kind) => {
    const start = kind === 'message' ? `| *${name}*` : `| \`${name}\``;
    const line = page.split('\n').find((one) => one.startsWith(start)) ?? '';
    expect(line, `docs/commands.md needs a line in its table that starts with “${start}”`).toMatch(
      /^\|[^|]+\|[^|]+\|$/,
    );
  },
);
