import { expect, test } from 'vitest';
import type { ClubSettings } from '../../src/club/ClubSettings.ts';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { clubReply } from '../../src/messages/replies/clubReply.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';

const NOTHING = { late: null, schedules: [], reviews: [], summaries: [], note: null };

/** The lines of the reply, as somebody who reads English gets it. */
function linesOf(set: ReadonlyMap<string, Partial<ClubSettings>>, spoilerChannel: string | null = null) {
  const { message } = clubReply({ ...NOTHING, spoilerChannel, set }, PHRASES);
  return JSON.stringify(message.components).split(/"content":"|\\n/);
}

test('GIVEN a server that has set nothing THEN there is one heading, and no empty list', () => {
  const headings = linesOf(new Map()).filter((line) => line.startsWith('### '));
  expect(headings).toEqual([`### ${PHRASES.clubServer}`]);
});

test('GIVEN settings of the server and of a channel THEN each stands under its own heading', () => {
  const set = new Map<string, Partial<ClubSettings>>([
    ['1234567890123456', { chat: 'commands' }],
    [SERVER_WIDE, { spoilers: 'open', language: null }],
  ]);
  const lines = linesOf(set, '2234567890123456');
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
  expect(at(`- ${PHRASES.spoilersOpen}`)).toBeGreaterThan(at(`### ${PHRASES.clubServer}`));
  expect(at(`- ${PHRASES.speaksAuto}`)).toBeGreaterThan(at(`### ${PHRASES.clubServer}`));
  const own = at(`### ${PHRASES.clubChannels}`);
  expect(own).toBeGreaterThan(at(`- ${PHRASES.speaksAuto}`));
  expect(at('- <#1234567890123456>: I answer commands only')).toBe(own + 1);
  expect(at('- <#2234567890123456>')).toBe(own + 2);
  expect(at(`### ${PHRASES.schedulesHere}`)).toBe(-1);
});
