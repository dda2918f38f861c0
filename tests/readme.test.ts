import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COMMANDS } from '../commands/index.ts';

const readme = await readFile('README.md', 'utf8');

test.each(COMMANDS.map(({ kind, name }) => [kind === 'slash' ? `/${name}` : name, kind] as const))(
  'GIVEN the command %s THEN the README’s table of commands has a line on it',
  (name, kind) => {
    const start = kind === 'slash' ? `| \`${name}\`` : `| *${name}*`;
    const line = readme.split('\n').find((one) => one.startsWith(start)) ?? '';
    expect(line, `README.md needs a line in its table of commands that starts with “${start}”`).toMatch(
      /^\|[^|]+\|[^|]+\|$/,
    );
  },
);
