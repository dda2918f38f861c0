import { expect, test } from 'vitest';
import { nextMoments } from '../../../src/club/nextMoments.ts';
import { toChoices } from '../../../src/request/choices/toChoices.ts';
import { closestZones, readZone, ZONE_OFFERS } from '../../../src/request/schedule/zones.ts';
import { fc } from '../../support/generated/fc.ts';

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['Berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['New_York', 'America/New_York'],
  ['são paulo', 'America/Sao_Paulo'],
  ['lord howe', 'Australia/Lord_Howe'],
  ['utc', 'UTC'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['US/Pacific', 'US/Pacific'],
  ['Kolkata', 'Asia/Kolkata'],
  ['ho chi  minh', 'Asia/Ho_Chi_Minh'],
  ['kyiv', 'Europe/Kyiv'],
  ['Japan', 'Asia/Tokyo'],
  ['日本', 'Asia/Tokyo'],
  ['Österreich', 'Europe/Vienna'],
  ['UK', 'Europe/London'],
])('GIVEN “%s” THEN it is %s', (typed, zone) => {
  expect(readZone(typed)).toBe(zone);
});

test.each([
  '',
  'Berlim',
  '+01:00',
  '-05',
  'Mars/Olympus',
  'Europe/Berlin; DROP',
  '../etc/passwd',
  'a'.repeat(100),
  'Germany',
  'United States',
])('GIVEN “%s” THEN there is no such zone', (typed) => {
  expect(readZone(typed)).toBeNull();
});

test.each([
  ['Berlim', 'Europe/Berlin'],
  ['Europe/Pariss', 'Europe/Paris'],
  ['Tokio', 'Asia/Tokyo'],
  ['lond', 'Europe/London'],
  ['New York City', 'America/New_York'],
  ['Berlin, Germany', 'Europe/Berlin'],
  ['Deutschland', 'Europe/Berlin'],
])('GIVEN “%s” THEN the closest is %s', (typed, zone) => {
  expect(closestZones(typed, 3)[0]).toBe(zone);
});

test.each(['Munich', 'Köln', 'UTC+2', 'NYC', 'Mars', '東京', 'United States', '', '🎬'])(
  'GIVEN “%s” THEN none is like it',
  (typed) => {
    expect(closestZones(typed, 3)).toEqual([]);
  },
);

test('GIVEN a city or its beginning THEN its zone is offered first', () => {
  for (const typed of ['berl', 'Berlin', 'europe/ber'])
    expect(toChoices(ZONE_OFFERS, typed)[0]?.value).toBe('Europe/Berlin');
});

test('GIVEN anything that is read THEN moments can be reckoned in it', () => {
  const near = fc.constantFrom(...ZONE_OFFERS.map(({ value }) => value));
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (typed) => {
      const zone = readZone(typed);
      if (zone === null) return;
      expect(zone.length).toBeLessThanOrEqual(50);
      expect(nextMoments({ days: [1], time: '20:00', zone }, new Date(), 1)).toHaveLength(1);
    }),
  );
});
