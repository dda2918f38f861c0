import { expect, test } from 'vitest';
import { findingLines } from '../../../src/cli/doctor/findingLines.ts';
import { good, note, todo } from '../../../src/shared/Finding.ts';
import { PLAIN_LOOK } from '../../../src/terminal/Look.ts';

test('GIVEN findings THEN marks, topics and texts stand in columns, without colour', () => {
  const findings = [good('Token', 'fine'), note('Public key', 'so so'), todo('Way in', 'Mend it.')];
  expect(findings.flatMap((finding) => findingLines(finding, PLAIN_LOOK))).toEqual([
    '  ✓ ok     Token        fine',
    '  · note   Public key   so so',
    '  ✗ to do  Way in       Mend it.',
  ]);
});

test('GIVEN a narrow screen THEN what is too long goes on under its beginning, and an address stays whole', () => {
  const address = 'https://discord.com/oauth2/authorize?client_id=1234567890';
  const lines = findingLines(todo('Servers', `Invite it now, by this: ${address}`), {
    ...PLAIN_LOOK,
    width: 50,
  });
  expect(lines).toEqual([
    '  ✗ to do  Servers      Invite it now, by this:',
    `                        ${address}`,
  ]);
});

test('GIVEN a name that would change the screen THEN it is text like any other', () => {
  const name = 'a\u001b[2Jb\r\u202ec';
  expect(findingLines(good('Servers', name), PLAIN_LOOK)).toEqual(['  ✓ ok     Servers      a[2Jbc']);
});
