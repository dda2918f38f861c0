import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { slashCommand } from '../../src/request/Command.ts';
import { LineError } from '../../src/terminal/typed/LineError.ts';
import { parseLine } from '../../src/terminal/typed/parseLine.ts';
import { anyCharacter } from '../support/generated/anyCharacter.ts';
import { fc } from '../support/generated/fc.ts';
import { shippedLibrary, twoFilms } from '../support/libraries.ts';
import { servicesOf } from '../support/requests.ts';

const io = servicesOf(await shippedLibrary());
const both = servicesOf(await twoFilms());

describe('words said to the bot', () => {
  test.each([
    ['who plays Micah?', 'who plays Micah?'],
    ['  hello there  ', 'hello there'],
    ['what does 1/2 mean', 'what does 1/2 mean'],
    ['question: who', 'question: who'],
    ['', ''],
    ['first\nsecond', 'first\nsecond'],
  ])('GIVEN %j THEN it is chat', (line, words) => {
    expect(parseLine(line, io)).toEqual({ kind: 'chat', words });
  });
});

describe('commands', () => {
  test.each<[line: string, name: string, options: Record<string, unknown>]>([
    ['/ask question: who plays Micah?', 'ask', { question: 'who plays Micah?' }],
    ['/ask who plays Micah?', 'ask', { question: 'who plays Micah?' }],
    ['  /ask   who plays Micah?  ', 'ask', { question: 'who plays Micah?' }],
    ['/ask\nwho plays Micah?', 'ask', { question: 'who plays Micah?' }],
    ['/ask question: why private: true', 'ask', { question: 'why', private: true }],
    ['/ask private: no question: why', 'ask', { question: 'why', private: false }],
    ['/ask why private: ON', 'ask', { question: 'why', private: true }],
    ['/ask question: why for: <@123>', 'ask', { question: 'why', for: { kind: 'user', id: '123' } }],
    ['/ask question: why for: <@!123>', 'ask', { question: 'why', for: { kind: 'user', id: '123' } }],
    ['/ask question: why for: @ana', 'ask', { question: 'why', for: { kind: 'user', id: 'ana' } }],
    ['/ask what does it mean: to stay?', 'ask', { question: 'what does it mean: to stay?' }],
    ['/ask question:who plays Micah private:true', 'ask', { question: 'who plays Micah', private: true }],
    ['/ask who plays Micah private:no', 'ask', { question: 'who plays Micah', private: false }],
    ['/ask what happens at 10:30', 'ask', { question: 'what happens at 10:30' }],
    ['/ask 10:30: what happens', 'ask', { question: '10:30: what happens' }],
    ['/ask is https://a.example/b?c:d right', 'ask', { question: 'is https://a.example/b?c:d right' }],
    ['/ask https://a.example', 'ask', { question: 'https://a.example' }],
    ['/ask is it re:zero', 'ask', { question: 'is it re:zero' }],
    ['/ask question:is it re:zero', 'ask', { question: 'is it re:zero' }],
    ['/themes theme:Home', 'themes', { theme: 'Home' }],
    ['/summary', 'summary', {}],
    ['/Summary', 'summary', {}],
    ['/THEMES theme:Home', 'themes', { theme: 'Home' }],
    ['/cast who:Anthony', 'cast', { who: 'Anthony' }],
    ['/quote about:silence', 'quote', { about: 'silence' }],
    ['/ask private:true who plays Micah?', 'ask', { private: true, question: 'who plays Micah?' }],
    ['/cast', 'cast', {}],
    ['/cast Micah', 'cast', { who: 'Micah' }],
    ['/help', 'help', {}],
    ['/quote', 'quote', {}],
    ['/quote about: the wind', 'quote', { about: 'the wind' }],
  ])('GIVEN %j THEN it is /%s with its options', (line, name, options) => {
    expect(parseLine(line, io)).toEqual({
      kind: 'command',
      name,
      options: new Map(Object.entries(options)),
    });
  });

  test('GIVEN a channel THEN it is one where the person may do everything', () => {
    const line = parseLine('/summary channel: <#42>', io);
    if (line.kind !== 'command') expect.fail('it is no command');
    expect(line.options.get('channel')).toMatchObject({ kind: 'channel', id: '42', channelKind: 'text' });
    const named = parseLine('/summary channel: #club', io);
    if (named.kind !== 'command') expect.fail('it is no command');
    expect(named.options.get('channel')).toMatchObject({ id: 'club' });
  });

  test('GIVEN two films THEN commands take a film; GIVEN one THEN they don’t', () => {
    const line = '/ask question: why film: IO';
    expect(parseLine(line, both)).toMatchObject({ kind: 'command' });
    expect(parseLine('/summary film:Nope', both)).toMatchObject({ options: new Map([['film', 'Nope']]) });
    expect(() => parseLine(line, io)).toThrow(/^\/ask needs no film: IO is the only one here\.$/);
  });
});

describe('lines that can’t be read', () => {
  test.each<[line: string, expected: RegExp]>([
    ['/nope', /^There is no command \/nope\. The commands are \/ask, \/cast, .*\/help\.$/],
    ['/', /^There is no command \/\./],
    ['/Nope', /^There is no command \/Nope\./],
    ['/ask', /^\/ask needs “question”, as in: \/ask question: …$/],
    ['/ask private: true', /^\/ask needs “question”/],
    ['/ask nope: 1', /^\/ask has no option “nope”\. Its options are question, private, for\.$/],
    ['/ask bogus:1', /^\/ask has no option “bogus”\. Its options are question, private, for\.$/],
    ['/summary film:Nope', /^\/summary needs no film: IO is the only one here\.$/],
    ['/summary channel: x', /^“channel” is a channel, such as #club, not “x”\. Leave it out to post here\.$/],
    ['/summary channel: anything at all', /^“channel” is a channel, such as #club, not “anything at all”\./],
    ['/summary channel:', /^“channel” is a channel, such as #club, not “”\./],
    ['/summary channel: <#>', /^“channel” is a channel/],
    ['/ask question: why private: maybe', /^“private” is true or false, not “maybe”\.$/],
    ['/help me', /^\/help takes no options\.$/],
    ['/help topic: x', /^\/help has no option “topic”\. It takes no options\.$/],
  ])('GIVEN %j THEN the error says what would be right', (line, expected) => {
    expect(() => parseLine(line, io)).toThrow(LineError);
    expect(() => parseLine(line, io)).toThrow(expected);
  });

  test('GIVEN a question that is longer than Discord takes THEN the error says how long it may be', () => {
    const line = (length: number) => `/ask question: ${'a'.repeat(length)}`;
    expect(() => parseLine(line(6_001), io)).toThrow(/“question” has at most 6000 characters, not 6001\./);
    expect(parseLine(line(6_000), io)).toMatchObject({ kind: 'command' });
  });

  test('GIVEN any line THEN it is chat, a command that exists, or a LineError', () => {
    const lines = fc
      .tuple(
        fc.constantFrom('', '/', '/ask ', '/cast ', '/quote about: ', '/summary channel: ', '/help'),
        fc.array(
          fc.oneof(
            fc.constantFrom('private: ', 'question: ', ': ', 'true', '\n'),
            fc.string({ unit: anyCharacter }),
          ),
        ),
      )
      .map(([start, rest]) => start + rest.join(' '));
    fc.assert(
      fc.property(lines, (line) => {
        try {
          const parsed = parseLine(line, io);
          if (parsed.kind === 'chat') expect(parsed.words).toBe(line.trim());
          else expect(slashCommand(COMMANDS, parsed.name)).toBeDefined();
        } catch (error) {
          if (!(error instanceof LineError)) throw error;
          expect(error.message).not.toBe('');
        }
      }),
      { numRuns: 50 },
    );
  });
});
