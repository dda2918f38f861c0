import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dateChangelog } from '../../../tools/release/dateChangelog.ts';

const OLD = '## [0.1.0] - 2026-01-02\n\n### Added\n\n- The beginning.\n';

describe('dateChangelog', () => {
  test('GIVEN lines under Unreleased THEN they get the heading of the version, and Unreleased is empty', () => {
    const before = `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n${OLD}`;
    const after = `# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-03-04\n\n### Added\n\n- A thing.\n\n${OLD}`;
    expect(dateChangelog(before, '0.2.0', '2026-03-04')).toBe(after);
  });

  test('GIVEN a heading of the version THEN it gets the date, and Unreleased keeps its lines', () => {
    const before = `## [Unreleased]\n\n- Later.\n\n## [0.2.0] - soon\n\n- A thing.\n\n${OLD}`;
    const after = `## [Unreleased]\n\n- Later.\n\n## [0.2.0] - 2026-03-04\n\n- A thing.\n\n${OLD}`;
    expect(dateChangelog(before, '0.2.0', '2026-03-04')).toBe(after);
  });

  test.each([`## [Unreleased]\n\n${OLD}`, OLD, '', `## [Unreleased]\n\n## [0.2.0]\n\n${OLD}`])(
    'GIVEN nothing on the version: %j THEN it is not released',
    (text) => {
      expect(() => dateChangelog(text, '0.2.0', '2026-03-04')).toThrow('no line about 0.2.0');
    },
  );

  test('GIVEN the changelog of this project THEN its version stands in it', async () => {
    const manifest = z.object({ version: z.string() });
    const { version } = manifest.parse(JSON.parse(await readFile('package.json', 'utf8')));
    const changelog = await readFile('CHANGELOG.md', 'utf8');
    expect(dateChangelog(changelog, version, '2026-03-04')).toContain(`## [${version}] - 2026-03-04`);
  });
});
