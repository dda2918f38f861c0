import { Locale } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { readZone } from '../../../src/request/schedule/zones.ts';
import { zonesFor, zonesIn } from '../../../src/request/schedule/zonesIn.ts';
import { fc } from '../../support/generated/fc.ts';

test.each(['Germany', 'Deutschland', 'Allemagne', 'Alemania', 'Alemanha', 'ドイツ'])(
  'GIVEN %s THEN its zones are found, by a part of its name too',
  (name) => {
    expect(zonesIn(` ${name.toUpperCase()} `, true)).toContain('Europe/Berlin');
    expect(zonesIn(name.slice(0, 3), false)).toContain('Europe/Berlin');
  },
);

test('GIVEN the language of a Discord THEN the zones of its home can be used', () => {
  for (const locale of Object.values(Locale))
    for (const zone of zonesFor(locale)) expect(readZone(zone)).toBe(zone);
  expect(zonesFor(Locale.Japanese)).toEqual(['Asia/Tokyo']);
  expect(zonesFor(Locale.EnglishGB)).toEqual(['Europe/London']);
  expect(zonesFor(null)).toEqual([]);
});

test('GIVEN anything else THEN it is no country', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(zonesIn(`?${typed}`, true)).toEqual([]);
    }),
  );
  for (const none of ['', 'EU', 'Atlantis', '__proto__']) expect(zonesIn(none, true)).toEqual([]);
});
