import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { slashCommands } from '../../src/request/Command.ts';
import { complete } from '../../src/terminal/complete.ts';
import { shippedLibrary, twoFilms } from '../support/libraries.ts';
import { inputOf, servicesOf } from '../support/requests.ts';

const io = servicesOf(await shippedLibrary());
const both = servicesOf(await twoFilms());

describe('Tab', () => {
  test.each<[line: string, offers: string[], replaced: string]>([
    ['/as', ['/ask '], '/as'],
    ['/ask', ['/ask '], '/ask'],
    ['/zz', [], '/zz'],
    ['/ask ', ['question: ', 'private: ', 'for: '], ''],
    ['/ask q', ['question: '], 'q'],
    ['/ask question: who plays Micah p', [], 'who plays Micah p'],
    ['/help ', [], ''],
    ['who plays', [], 'who plays'],
    ['', [], ''],
    ['/nope q', [], '/nope q'],
  ])('GIVEN %j THEN it offers %j for %j', (line, offers, replaced) => {
    expect(complete(line, inputOf(), io)).toEqual([offers, replaced]);
  });

  test('GIVEN a slash THEN it offers every command', () => {
    expect(complete('/', inputOf(), io)).toEqual([
      slashCommands(COMMANDS).map(({ name }) => `/${name} `),
      '/',
    ]);
  });

  test('GIVEN a person being typed THEN it offers what the command offers', () => {
    const [offers, replaced] = complete('/cast who: mack', inputOf(), io);
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers) expect(offer).toMatch(/Mackie/);
    expect(replaced).toBe('mack');
    expect(complete('/cast who:mack', inputOf(), io)).toEqual([offers, 'mack']);
  });

  test('GIVEN a remembered line being typed THEN it offers words, never the value behind them', () => {
    const [offers] = complete('/quote about: letter to the ea', inputOf(), io);
    expect(offers[0]).toMatch(/^Helpert has called IO "a love letter to the Earth"/);
    for (const offer of offers) expect(offer).not.toMatch(/^=/);
  });

  test('GIVEN a spoiler among the offers THEN it shows its place, not its words', () => {
    const [offers] = complete('/quote about: goes beyond romance', inputOf(), io);
    expect(offers).toContain('IO · ¶ 6 (spoiler)');
    for (const offer of offers) expect(offer).not.toContain('beyond romance');
  });

  test('GIVEN two films THEN it offers their titles', () => {
    expect(complete('/ask question: why film: ', inputOf(), both)[0]).toEqual(['IO', 'The Lanternfish']);
    expect(complete('/ask question: why film: lan', inputOf(), both)).toEqual([['The Lanternfish'], 'lan']);
    expect(complete('/ask question:why at 10:30 film:lan', inputOf(), both)).toEqual([
      ['The Lanternfish'],
      'lan',
    ]);
  });
});
