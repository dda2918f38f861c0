import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTING_SHAPES } from '../../src/club/ClubSettings.ts';
import { NO_CLUBS } from '../../src/club/Clubs.ts';
import { SERVER_WIDE, settingsAt } from '../../src/club/settingsAt.ts';

const CHANNEL = '290926798999357250';
const THREAD = '290926798999357251';

describe('GIVEN a server that has set something for itself, a channel and a thread', () => {
  const set = new Map([
    [SERVER_WIDE, { answers: 'private', language: 'de', films: ['pier'] }],
    [CHANNEL, { language: null, films: 'all' }],
    [THREAD, { spoilers: 'open' }],
  ] as const);

  test('THEN a thread has its own, else its channel’s, else its server’s, else the defaults', () => {
    expect(settingsAt(set, { channel: THREAD, parent: CHANNEL })).toEqual({
      ...DEFAULT_SETTINGS,
      spoilers: 'open',
      language: null,
      films: 'all',
      answers: 'private',
    });
  });

  test('THEN a channel has nothing of a thread’s', () => {
    expect(settingsAt(set, { channel: CHANNEL, parent: null }).spoilers).toBe('covered');
  });

  test('THEN another channel has the server’s', () => {
    expect(settingsAt(set, { channel: '290926798999357259', parent: null })).toMatchObject({
      language: 'de',
      films: ['pier'],
    });
  });
});

describe('GIVEN a channel for spoilers', () => {
  const place = { channel: THREAD, parent: CHANNEL, isSpoilerChannel: true };

  test.each([
    ['nobody has set anything', [], 'open'],
    ['the server covers them', [[SERVER_WIDE, { spoilers: 'covered' }]], 'open'],
    ['the channel covers them', [[CHANNEL, { spoilers: 'covered' }]], 'covered'],
    ['the thread covers them', [[THREAD, { spoilers: 'covered' }]], 'covered'],
  ] as const)('WHEN %s THEN spoilers are as they should be', (_, set, expected) => {
    expect(settingsAt(new Map(set), place).spoilers).toBe(expected);
  });
});

test('GIVEN a direct message THEN the defaults hold', () => {
  expect(NO_CLUBS.at({ server: null, channel: CHANNEL, parent: null })).toEqual(DEFAULT_SETTINGS);
});

test('GIVEN no server THEN a change is refused, and it is said that trying again is of no use', async () => {
  await expect(NO_CLUBS.change('1', SERVER_WIDE, 'questions', true)).rejects.toMatchObject({
    name: 'NotKept',
    reason: 'nowhere',
  });
});

test('GIVEN the defaults THEN they have the shape of their settings', () => {
  const read = Object.entries(SETTING_SHAPES).map(([name, shape]) => [
    name,
    shape.parse(DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]),
  ]);
  expect(Object.fromEntries(read)).toEqual(DEFAULT_SETTINGS);
});

test.each([
  ['films', []],
  ['films', 'pier'],
  ['spoilers', { until: 'tomorrow' }],
  ['chat', { channels: ['#general'] }],
  ['chat', { channels: [] }],
  ['language', 'German'],
  ['answers', 'none'],
  ['questions', 'yes'],
] as const)('GIVEN the setting %s THEN it does not take %j', (name, value) => {
  expect(SETTING_SHAPES[name].safeParse(value).success).toBe(false);
});
