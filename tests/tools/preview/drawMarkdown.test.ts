import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/messages/text/escapeMarkdown.ts';
import { drawMarkdown } from '../../../tools/preview/draw/drawMarkdown.ts';
import { fc } from '../../support/generated/fc.ts';
import { hostileText } from '../../support/generated/hostileText.ts';

const NAMES = {
  user: (id: string) => `user ${id.slice(-1)}`,
  channel: (id: string) => `channel ${id.slice(-1)}`,
};

const draw = (text: string) => drawMarkdown(text, NAMES);

test.each([
  [
    'bold **and *both***',
    ['bold ', { kind: 'strong', content: ['and ', { kind: 'em', content: ['both'] }] }],
  ],
  ['> a\n> b', [{ kind: 'quote', content: ['a', { kind: 'break', content: [] }, 'b'] }]],
  ['-# small', [{ kind: 'small', content: ['small'] }]],
  ['## Head\ntext', [{ kind: 'heading2', content: ['Head'] }, 'text']],
  ['🎬 <:lamp:123456789012345671>', ['🎬 :lamp:']],
  ['`code`', [{ kind: 'code', content: ['code'] }]],
  ['||hush||', [{ kind: 'spoiler', content: ['hush'] }]],
  ['~~gone~~', [{ kind: 'strike', content: ['gone'] }]],
  ['[IO](https://example.com/io)', [{ kind: 'link', href: 'https://example.com/io', content: ['IO'] }]],
  [
    '<@123456789012345671> in <#123456789012345672>',
    [{ kind: 'mention', content: ['@user 1'] }, ' in ', { kind: 'mention', content: ['#channel 2'] }],
  ],
  [
    'see https://discord.com/channels/123456789012345671/123456789012345672/123456789012345673',
    ['see ', { kind: 'mention', content: ['#channel 2 › message'] }],
  ],
  ['</ask:123456789012345671>', [{ kind: 'mention', content: ['/ask'] }]],
])('GIVEN %j THEN it is drawn as Discord does', (text, pieces) => {
  expect(draw(text)).toEqual(pieces);
});

test.each(['<t:1794830400:F>', '<t:1794830400:f>', '<t:1794830400>', '<t:1794830400:R>'])(
  'GIVEN the moment %s THEN its date can be read, in the time of this machine',
  (text) => {
    const day = new Date(1_794_830_400_000).getDate();
    const isMonday = text.endsWith(':F>') && day === 16;
    expect(draw(text)).toEqual([
      { kind: 'time', content: [expect.stringContaining(`${day} November 2026`)] },
    ]);
    expect(JSON.stringify(draw(text)).includes('Monday')).toBe(isMonday);
  },
);

test('GIVEN a moment that no calendar holds THEN it is called so', () => {
  expect(draw('<t:99999999999999999:F>')).toEqual([{ kind: 'time', content: ['Invalid Date'] }]);
});

test('GIVEN a list THEN it is one, with what is deeper and what is bold in it', () => {
  expect(draw('For example:\n- **one**: 1\n  - deep\n* two\nend')).toEqual([
    'For example:',
    { kind: 'break', content: [] },
    {
      kind: 'bullets',
      content: [
        { kind: 'item', content: [{ kind: 'strong', content: ['one'] }, ': 1'] },
        { kind: 'deepItem', content: ['deep'] },
        { kind: 'item', content: ['two'] },
      ],
    },
    'end',
  ]);
  expect(draw('- one\n-# small')).toMatchObject([{ kind: 'bullets' }, { kind: 'small', content: ['small'] }]);
  expect(draw('- one\n### Head')).toMatchObject([
    { kind: 'bullets' },
    { kind: 'heading3', content: ['Head'] },
  ]);
  expect(draw('1. one\n2. two')).toMatchObject([{ kind: 'numbers', content: [{}, {}] }]);
});

test.each([
  '1984\\. It was',
  '\\- no list',
  'a \\*b\\* \\_c\\_ \\|\\|d\\|\\|',
  '\\# no heading',
  '\\> no quote',
])('GIVEN the escapes in %j THEN nothing is formatted, and no backslash is seen', (text) => {
  expect(draw(text)).toEqual([text.replaceAll('\\', '')]);
});

test('GIVEN an address that is not of the web THEN it is text', () => {
  expect(draw('[press](javascript:alert(1)) [here](data:text/html,x)')).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ kind: 'link' })]),
  );
});

test('GIVEN any text that the bot escapes THEN it is seen as it is', () => {
  fc.assert(
    fc.property(hostileText(200), (text) => {
      const seen = draw(escapeMarkdown(text)).map((piece) =>
        typeof piece === 'object' && piece.kind === 'break' ? '\n' : piece,
      );
      expect(seen.filter((piece) => typeof piece === 'object')).toEqual([]);
      // White space is no concern of Markdown's: the parser makes one kind of it.
      const expected = text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '    ').replaceAll('\f', '');
      expect(seen.join('')).toBe(expected);
    }),
    { numRuns: 200 },
  );
});
