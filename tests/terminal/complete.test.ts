import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { slashCommands } from '../../src/request/Command.ts';
import { complete, insertable } from '../../src/terminal/typed/complete.ts';
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
    expect(complete(line, inputOf(), io)).toEqual({ offers, typed: replaced });
  });

  test('GIVEN a slash THEN it offers every command', () => {
    expect(complete('/', inputOf(), io)).toEqual({
      offers: slashCommands(COMMANDS).map(({ name }) => `/${name} `),
      typed: '/',
    });
  });

  test('GIVEN a person being typed THEN it offers what the command offers', () => {
    const offered = complete('/cast who: mack', inputOf(), io);
    expect(offered).toEqual({ offers: [expect.stringMatching(/Mackie/)], typed: 'mack' });
    for (const line of ['/cast who:mack', '/Cast who:mack', '/cast mack'])
      expect(complete(line, inputOf(), io)).toEqual(offered);
    expect(insertable(offered)).toEqual(offered.offers);
  });

  test('GIVEN a remembered line being typed THEN it offers words, never the value behind them', () => {
    const { offers } = complete('/quote about: letter to the ea', inputOf(), io);
    expect(offers[0]).toMatch(/^Helpert has called IO "a love letter to the Earth"/);
    for (const offer of offers) expect(offer).not.toMatch(/^=/);
  });

  test('GIVEN a spoiler among the offers THEN it shows its place, not its words', () => {
    const { offers } = complete('/quote about: goes beyond romance', inputOf(), io);
    expect(offers).toContain('IO · ¶ 6 (spoiler)');
    for (const offer of offers) expect(offer).not.toContain('beyond romance');
  });

  test('GIVEN two films THEN it offers their titles', () => {
    expect(complete('/ask question: why film: ', inputOf(), both).offers).toEqual(['IO', 'The Lanternfish']);
    expect(complete('/ask question: why film: lan', inputOf(), both)).toEqual({
      offers: ['The Lanternfish'],
      typed: 'lan',
    });
    expect(complete('/ask question:why at 10:30 film:lan', inputOf(), both)).toEqual({
      offers: ['The Lanternfish'],
      typed: 'lan',
    });
  });

  test('GIVEN words that no line holds THEN lines are offered, and none takes their place', () => {
    const offered = complete('/quote about: may the force', inputOf(), io);
    expect(offered.offers.length).toBeGreaterThan(0);
    expect(insertable(offered)).toEqual([]);
  });

  test('GIVEN the start of a name without its option THEN that name goes in', () => {
    expect(insertable(complete('/cast An', inputOf(), io))).toEqual(['Anthony Mackie']);
  });

  test.each<[offers: string[], typed: string, expected: string[]]>([
    [['question: '], 'q', ['question: ']],
    [['Anna', 'Anthony', 'Jonathan'], 'an', ['Anna', 'Anthony']],
    [['Anthony Mackie'], 'mack', ['Anthony Mackie']],
    [['Anthony Mackie', 'Anna Mackintosh'], 'mack', []],
    [['Before the release people expected'], 'may the force', []],
    [['Before', 'Behind'], 'silence', []],
    [['one', 'two'], '', ['one', 'two']],
    [[], 'x', []],
  ])('GIVEN the offers %j for %j THEN %j may go in', (offers, typed, expected) => {
    expect(insertable({ offers, typed })).toEqual(expected);
  });
});
