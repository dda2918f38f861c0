import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Clubs, NO_CLUBS } from '../../../src/club/Clubs.ts';
import { NotKept } from '../../../src/club/NotKept.ts';
import type { PlannedEvent } from '../../../src/club/PlannedEvent.ts';
import { SERVER_WIDE } from '../../../src/club/settingsAt.ts';
import { followEvents } from '../../../src/discord/gateway/followEvents.ts';
import { createServices } from '../../../src/request/createServices.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../../src/store/openClubs.ts';
import { twoFilms } from '../../support/libraries.ts';
import { type StorePlace, storePlaces } from '../../support/store/storePlaces.ts';

const SERVER = '197038439483310086';
const ID = '1234567890123456789';
const HOUR = 3_600_000;
const CHANNELS = [SERVER_WIDE, '290926798999357250'];

const log = createLog('silent');
const soon = Math.floor(Date.now() / 1_000) * 1_000 + HOUR;
const moment = (hours: number): string => new Date(soon + hours * HOUR).toISOString();
const BEFORE = { until: moment(3), event: { id: ID, state: 'planned' } } as const;
const event: PlannedEvent = {
  id: ID,
  name: 'Film night',
  startsAt: soon,
  endsAt: soon + 5 * HOUR,
  state: 'planned',
  isRecurring: false,
};

const open: OpenClubs[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function clubsAt(place: StorePlace): Promise<OpenClubs> {
  const clubs = await openClubs(place, log);
  open.push(clubs);
  await clubs.opened;
  return clubs;
}

const films = await twoFilms();
const following = (clubs: Clubs) =>
  followEvents({ services: async () => createServices(films, [], { clubs }), log });
const kept = async (place: StorePlace) => {
  const { of } = await clubsAt(place);
  return CHANNELS.map((channel) => of(SERVER).get(channel)?.spoilers);
};

const { ways } = storePlaces();

describe.each(ways)('GIVEN $name, and spoilers that are covered until an event ends', ({ isHere, place }) => {
  const when = test.skipIf(!isHere);

  when(
    'WHEN two processes hear at once that it is moved, and moved again THEN the last one holds',
    async () => {
      const there = await place();
      const two = [await clubsAt(there), await clubsAt(there)];
      for (const channel of CHANNELS) await two[0]?.change(SERVER, channel, 'spoilers', BEFORE);
      const moved = { ...event, endsAt: soon + 6 * HOUR };
      // Whatever the second one knows by now.
      const told = two
        .map(following)
        .flatMap((follow) =>
          [event, moved].map((one) => follow({ server: SERVER, events: [one], areAll: false })),
        );
      await Promise.all(told);
      const after = { until: moment(6), event: BEFORE.event };
      expect(await kept(there)).toEqual([after, after]);
    },
  );

  when(
    'WHEN a moderator sets something else by another process THEN that stays, in this channel',
    async () => {
      const there = await place();
      const [one, other] = [await clubsAt(there), await clubsAt(there)];
      for (const channel of CHANNELS) await one.change(SERVER, channel, 'spoilers', BEFORE);
      // Reads what is kept, as it may not have heard of it yet.
      const third = await clubsAt(there);
      await other.change(SERVER, SERVER_WIDE, 'spoilers', 'covered');
      await following(third)({ server: SERVER, events: [event], areAll: true });
      expect(await kept(there)).toEqual(['covered', { until: moment(5), event: BEFORE.event }]);
      expect(third.of(SERVER).get(SERVER_WIDE)?.spoilers).toBe('covered');
    },
  );
});

test('GIVEN a store that is away WHEN an event is called off THEN that is tried until it is kept, and spoilers stay covered', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const set = new Map([[SERVER_WIDE, { spoilers: BEFORE }]]);
    const kept: unknown[] = [];
    let failures = 3;
    const clubs: Clubs = {
      ...NO_CLUBS,
      of: () => set,
      replace: async (...[, , , , value]) => {
        if (failures-- > 0) throw new NotKept('away', 'The database is away.');
        kept.push(value);
        return true;
      },
    };
    const follow = following(clubs);
    const calledOff: PlannedEvent = { ...event, state: 'calledOff' };
    const followed = follow({ server: SERVER, events: [calledOff], areAll: false });
    await vi.advanceTimersByTimeAsync(60_000);
    await followed;
    expect(failures).toBe(-1);
    expect(kept).toMatchObject([{ event: { id: ID, state: 'calledOff' } }]);
  } finally {
    vi.useRealTimers();
  }
});
