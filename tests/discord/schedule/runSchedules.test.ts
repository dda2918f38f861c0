import { DiscordAPIError } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type ChannelHandle, type Discord, ManualClock } from 'loopback-discord';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Clubs } from '../../../src/club/Clubs.ts';
import { NotKept } from '../../../src/club/NotKept.ts';
import type { Kept, Schedule } from '../../../src/club/Records.ts';
import { type Api, createApi } from '../../../src/discord/api/Api.ts';
import { openAccount } from '../../../src/discord/api/openAccount.ts';
import { createContext } from '../../../src/discord/interactions/createContext.ts';
import { runSchedules } from '../../../src/discord/schedule/runSchedules.ts';
import { GERMAN } from '../../../src/messages/languages/german.ts';
import { createTasks, type Tasks } from '../../../src/process/createTasks.ts';
import { createServices } from '../../../src/request/createServices.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../../src/store/openClubs.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { twoFilms } from '../../support/libraries.ts';
import { type StorePlace, storePlaces } from '../../support/store/storePlaces.ts';
import { untilKept } from '../../support/store/untilKept.ts';

const DAY = 86_400_000;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
/** Noon in Berlin, in the month in which clocks are put forward there. */
const START = Date.parse('2026-03-10T11:00Z');
const { SendMessages } = PermissionFlagsBits;

const films = await twoFilms();
const log = createLog('silent');
const { ways } = storePlaces();
const stop = new AbortController();
let discord: Discord;

/** A process that posts. */
interface Replica {
  readonly clubs: OpenClubs;
  readonly tasks: Tasks;
  /** Ends it at once. */
  readonly end: () => void;
}

/** What differs from a replica that does its work. */
interface Special {
  /** What it does in place of sending. */
  readonly send?: Api['send'];
  /** What it does in place of taking a turn. */
  readonly take?: Clubs['take'];
}

beforeAll(async () => {
  discord = await openDiscord();
});

afterAll(async () => {
  stop.abort();
  await discord.close();
});

const open: Replica[] = [];

afterEach(async () => {
  for (const replica of open.splice(0)) {
    replica.end();
    await replica.clubs.close();
  }
});

async function replicaAt(place: StorePlace, clock: ManualClock, special: Special = {}): Promise<Replica> {
  const opened = await openClubs(place, log);
  await opened.opened;
  const clubs = { ...opened, take: special.take ?? opened.take };
  const config = { apiUrl: discord.apiUrl, token: discord.token };
  const api = createApi(openAccount(config, log, () => {}, stop.signal).rest);
  const context = createContext(createServices(films, [], { clubs }), () => films, {
    api: { ...api, send: special.send ?? api.send },
    botId: '',
    log,
  });
  const tasks = createTasks(log);
  const replica = { clubs, tasks, end: runSchedules({ clubs, context, tasks }, clock) };
  open.push(replica);
  return replica;
}

/** Lets days pass, one after the other, and everything that is done on each. */
async function pass(days: number, clock: ManualClock, replicas: readonly Replica[]): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    clock.advance(DAY);
    for (const { tasks } of replicas) expect(await tasks.finish(60_000)).toBe(0);
  }
}

async function newChannel(): Promise<{ readonly server: string; readonly channel: ChannelHandle }> {
  const guild = await discord.createGuild();
  return { server: guild.id, channel: guild.createChannel('club') };
}

function scheduled(
  server: string,
  channel: ChannelHandle,
  changes: Partial<Schedule> = {},
  name = '1773144000000000',
): Kept<Schedule> {
  const value: Schedule = {
    what: 'quote',
    film: null,
    theme: null,
    days: EVERY_DAY,
    time: '20:00',
    zone: 'Europe/Berlin',
    refused: 0,
    parent: null,
    locale: null,
    ...changes,
  };
  return { server, channel: channel.id, name, value };
}

/** Keeps something, and waits until another process knows of it. */
async function keep(kept: Kept<Schedule>, [one, ...others]: readonly Replica[]): Promise<void> {
  await one?.clubs.records.schedules.put(kept);
  const text = JSON.stringify(kept);
  for (const { clubs } of others) {
    const { schedules } = clubs.records;
    await untilKept(schedules, () =>
      schedules.of(kept.server).some((other) => JSON.stringify(other) === text),
    );
  }
}

/** How often a message was sent to a channel: Discord takes one that comes twice as one. */
const sentTo = ({ id }: ChannelHandle): number =>
  discord.requests.filter(({ method, path }) => method === 'POST' && path.includes(`/${id}/`)).length;

const textsIn = ({ messages }: ChannelHandle): string[] => messages.map(({ text }) => text);

describe.each(ways)('GIVEN two processes, and $name behind them', ({ isHere, place }) => {
  const when = test.skipIf(!isHere);

  when(
    'WHEN a month passes, over a change of clocks THEN each moment is posted once, nothing comes twice, and no spoiler',
    async () => {
      const where = await place();
      const clock = new ManualClock(START);
      const replicas = [await replicaAt(where, clock), await replicaAt(where, clock)];
      const quotes = await newChannel();
      const night = await newChannel();
      await keep(scheduled(quotes.server, quotes.channel), replicas);
      await keep(
        scheduled(night.server, night.channel, { what: 'question', days: [0, 3], time: '02:30' }),
        replicas,
      );
      await replicas[0]?.clubs.change(quotes.server, '', 'spoilers', 'open');
      await pass(31, clock, replicas);
      const said = textsIn(quotes.channel);
      expect(said).toHaveLength(31);
      expect(new Set(said).size).toBe(31);
      expect(sentTo(quotes.channel)).toBe(31);
      const covered = films.films.flatMap(({ review }) => review.passages.filter(({ spoiler }) => spoiler));
      expect(covered.length).toBeGreaterThan(0);
      for (const { sentences } of covered)
        for (const { plain } of sentences) expect(said.join('\n')).not.toContain(plain);
      // Wednesdays from 11 March to 8 April, and Sundays from 15 March to 5 April, the 29th among them.
      expect(night.channel.messages).toHaveLength(9);
    },
  );

  when(
    'WHEN one is started anew at the moment itself, and both are off at another THEN nothing is posted twice or made up for',
    async () => {
      const where = await place();
      const clock = new ManualClock(START);
      const [one, two] = [await replicaAt(where, clock), await replicaAt(where, clock)];
      const { server, channel } = await newChannel();
      await keep(scheduled(server, channel), [one, two]);
      // 20:00 in Berlin and two minutes.
      clock.advance(8 * 3_600_000 + 120_000);
      for (const { tasks } of [one, two]) await tasks.finish(60_000);
      expect(channel.messages).toHaveLength(1);
      one.end();
      const again = await replicaAt(where, clock);
      await pass(1, clock, [two, again]);
      expect(channel.messages).toHaveLength(2);
      two.end();
      again.end();
      clock.advance(DAY);
      const last = await replicaAt(where, clock);
      await last.tasks.finish(60_000);
      // It came up two minutes after the moment, which nobody had taken.
      expect(channel.messages).toHaveLength(3);
      last.end();
      clock.advance(DAY + 300_000);
      const later = await replicaAt(where, clock);
      await later.tasks.finish(60_000);
      expect(channel.messages).toHaveLength(3);
      await pass(1, clock, [later]);
      expect(channel.messages).toHaveLength(4);
    },
  );

  when(
    'WHEN one is killed between its turn and the post THEN that one is not made up for, and none comes twice',
    async () => {
      const where = await place();
      const clock = new ManualClock(START);
      let isSending = (): void => {};
      const sending = new Promise<void>((resolve) => {
        isSending = resolve;
      });
      const send = (): Promise<never> => {
        isSending();
        return new Promise(() => {});
      };
      const killed = await replicaAt(where, clock, { send });
      const { server, channel } = await newChannel();
      await keep(scheduled(server, channel), [killed]);
      clock.advance(8 * 3_600_000);
      await sending;
      killed.end();
      const next = await replicaAt(where, clock);
      clock.advance(60_000);
      await next.tasks.finish(60_000);
      expect(channel.messages).toEqual([]);
      await pass(2, clock, [next]);
      expect(channel.messages).toHaveLength(2);
    },
  );
});

describe('GIVEN one process on a file', () => {
  const [file] = ways;

  async function running(
    changes: Partial<Schedule> = {},
    clock = new ManualClock(START),
    special: Special = {},
  ) {
    if (file === undefined) throw new TypeError('no file');
    const replica = await replicaAt(await file.place(), clock, special);
    const { server, channel } = await newChannel();
    const kept = scheduled(server, channel, changes);
    await keep(kept, [replica]);
    const refused = () => replica.clubs.records.schedules.of(server)[0]?.value.refused;
    return { clock, replica, server, channel, kept, refused };
  }

  test('WHEN Discord refuses it three times in a row THEN it pauses; once it goes on it is posted again', async () => {
    const { clock, replica, channel, kept, refused } = await running();
    channel.deny('bot', SendMessages);
    const before = discord.refusals.length;
    await pass(2, clock, [replica]);
    expect(refused()).toBe(2);
    channel.allow('bot', SendMessages);
    await pass(1, clock, [replica]);
    expect(refused()).toBe(0);
    channel.deny('bot', SendMessages);
    await pass(10, clock, [replica]);
    expect(refused()).toBe(3);
    expect(discord.refusals).toHaveLength(before + 5);
    expect(channel.messages).toHaveLength(1);
    channel.allow('bot', SendMessages);
    await keep(kept, [replica]);
    await pass(1, clock, [replica]);
    expect(channel.messages).toHaveLength(2);
  });

  test('WHEN the channel is gone, and nobody said so THEN what was kept for it goes, and nothing else', async () => {
    const { clock, replica, server, channel, kept } = await running();
    const other = (await newChannel()).channel.id;
    await keep({ ...kept, channel: other }, [replica]);
    await replica.clubs.change(server, channel.id, 'spoilers', 'open');
    channel.delete();
    await pass(1, clock, [replica]);
    expect(replica.clubs.records.schedules.of(server)).toMatchObject([{ channel: other }]);
    expect(replica.clubs.of(server).size).toBe(0);
  });

  test('WHEN Discord has a bad moment THEN it is sent again, and what it can’t take counts as no refusal', async () => {
    const { clock, replica, channel, refused } = await running();
    discord.faults.failNext('POST', '/channels/:channel/messages', { status: 502 });
    discord.faults.failNext('POST', '/channels/:channel/messages', {
      dropConnection: true,
      takesEffect: true,
    });
    await pass(1, clock, [replica]);
    expect(channel.messages).toHaveLength(1);
    discord.faults.failNext('POST', '/channels/:channel/messages', { status: 503, times: 4 });
    await pass(1, clock, [replica]);
    expect(refused()).toBe(0);
    await pass(1, clock, [replica]);
    expect(channel.messages).toHaveLength(2);
  });

  test('WHEN it is taken away or comes to be THEN that holds at once', async () => {
    const { clock, replica, channel, kept } = await running(
      { time: '12:01' },
      new ManualClock(START + 15_000),
    );
    clock.advance(45_000);
    await replica.tasks.finish(60_000);
    expect(channel.messages).toHaveLength(1);
    await replica.clubs.records.schedules.remove(kept);
    await pass(2, clock, [replica]);
    expect(channel.messages).toHaveLength(1);
  });

  test('WHEN it is taken away while Discord refuses it THEN it stays away', async () => {
    const refusal = new DiscordAPIError({ message: 'no', code: 50_013 }, 50_013, 403, 'POST', '', {});
    let remove = async (): Promise<void> => {};
    const send = async (): Promise<never> => {
      await remove();
      throw refusal;
    };
    const { clock, replica, kept, refused } = await running({}, undefined, { send });
    await pass(1, clock, [replica]);
    expect(refused()).toBe(1);
    remove = () => replica.clubs.records.schedules.remove(kept);
    await pass(1, clock, [replica]);
    expect(refused()).toBeUndefined();
  });

  test('WHEN the machine has slept over the moment THEN it is made up for within five minutes alone', async () => {
    let base = START;
    const { clock, replica, channel } = await running({}, new ManualClock(() => base));
    base += 8 * 3_600_000 + 10 * 60_000;
    clock.advance(60_000);
    await replica.tasks.finish(60_000);
    expect(channel.messages).toEqual([]);
    // Two days on, three minutes after the moment.
    base += 2 * DAY - 8 * 60_000;
    clock.advance(60_000);
    await replica.tasks.finish(60_000);
    expect(channel.messages).toHaveLength(1);
    await pass(1, clock, [replica]);
    expect(channel.messages).toHaveLength(2);
  });

  test('WHEN nobody can say whose turn it is THEN it is asked again, until it is too late', async () => {
    const asked: string[] = [];
    const take: Clubs['take'] = async (_, turn) => {
      asked.push(turn);
      if (asked.length % 40 !== 3) throw new NotKept('away', 'away');
      return true;
    };
    const { clock, replica, channel } = await running({}, undefined, { take });
    clock.advance(8 * 3_600_000);
    for (let turn = 0; turn < 3; turn += 1) {
      await replica.tasks.finish(60_000);
      clock.advance(10_000);
    }
    await replica.tasks.finish(60_000);
    expect(channel.messages).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set([new Date(START + 8 * 3_600_000).toISOString()]));
    clock.advance(DAY - 30_000);
    for (let turn = 0; turn < 40; turn += 1) {
      await replica.tasks.finish(60_000);
      clock.advance(10_000);
    }
    await replica.tasks.finish(60_000);
    expect(channel.messages).toHaveLength(1);
    expect(asked).toHaveLength(3 + 31);
  });

  test('WHEN it is the summary, of a server that speaks German THEN it is in German', async () => {
    const film = films.films.find(({ review }) => review.summary !== null)?.review.id ?? '';
    const { clock, replica, server, channel } = await running({ what: 'summary', film });
    await replica.clubs.change(server, '', 'language', 'de');
    await pass(1, clock, [replica]);
    expect(channel.messages[0]?.buttons.map(({ label }) => label)).toEqual([GERMAN.howToAsk]);
  });
});
