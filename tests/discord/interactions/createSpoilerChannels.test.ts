import { ChannelFlags, ChannelType } from 'discord-api-types/v10';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import {
  askForSpoilerChannels,
  createSpoilerChannels,
} from '../../../src/discord/interactions/place/createSpoilerChannels.ts';
import { originIn } from '../../../src/discord/interactions/place/originIn.ts';
import { slashCommand } from '../../support/interactions.ts';

const { IsSpoilerChannel, Pinned } = ChannelFlags;
const CHANNEL = '290926798999357250';
const THREAD = '290926798999357251';

test('GIVEN channels as Discord tells of them THEN the marked ones are known until it tells otherwise', () => {
  const channels = createSpoilerChannels();
  channels.see({ id: '1', flags: IsSpoilerChannel | Pinned });
  channels.see({ id: '2', flags: Pinned });
  channels.see({ id: '1' });
  expect([channels.has('1'), channels.has('2')]).toEqual([true, false]);
  channels.see({ id: '1', flags: 0 });
  channels.see({ id: '2', flags: IsSpoilerChannel });
  channels.forget('2');
  expect([channels.has('1'), channels.has('2')]).toEqual([false, false]);
});

test('GIVEN an API that fails first THEN the channel counts as unmarked, and what it says later is asked for once', async () => {
  const asked: string[] = [];
  const channelFlags = async (channel: string): Promise<number> => {
    asked.push(channel);
    if (asked.length === 1) throw new Error('away');
    return IsSpoilerChannel;
  };
  const isSpoilerChannel = askForSpoilerChannels({ channelFlags }, pino({ level: 'silent' }));
  const found = [await isSpoilerChannel('1'), await isSpoilerChannel('1'), await isSpoilerChannel('1')];
  expect({ found, asked }).toEqual({ found: [false, true, true], asked: ['1', '1'] });
});

describe('GIVEN an interaction', () => {
  const asked: string[] = [];
  const isSpoilerChannel = async (channel: string): Promise<boolean> => {
    asked.push(channel);
    return channel === CHANNEL;
  };
  const thread = { id: THREAD, type: ChannelType.PublicThread, parent_id: CHANNEL };

  test.each([
    ['in a channel that says it is marked', { id: THREAD, type: 0, flags: IsSpoilerChannel }, true, []],
    ['in a channel that says it is not', { id: CHANNEL, type: 0, flags: 0 }, false, []],
    ['in a channel that says nothing', { id: CHANNEL, type: 0 }, true, [CHANNEL]],
    ['in a thread', { ...thread, flags: 0 }, true, [CHANNEL]],
    ['in a thread that is marked itself', { ...thread, flags: IsSpoilerChannel }, true, []],
    ['in a channel whose flags make no sense', { id: CHANNEL, type: 0, flags: '3' }, true, [CHANNEL]],
  ])('%s THEN it is known whether that is for spoilers', async (_, channel, expected, asks) => {
    asked.length = 0;
    const interaction = { ...slashCommand('ask'), channel };
    const origin = await originIn(interaction as never, { isSpoilerChannel });
    expect({ is: origin.isSpoilerChannel, asked }).toEqual({ is: expected, asked: asks });
  });
});
