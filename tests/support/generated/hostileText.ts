import { anyCharacter } from './anyCharacter.ts';
import { fc } from './fc.ts';

/** Pieces that mean something to Discord, to Markdown, to regular expressions or to somebody's terminal. */
const PIECES = [
  ...[
    '**',
    '__',
    '*',
    '_',
    '~~',
    '||',
    '`',
    '```',
    '> ',
    '>>> ',
    '# ',
    '-# ',
    '- ',
    '1. ',
    '\\',
    '\n',
    '\r\n',
    '\t',
  ],
  ...[
    '@everyone',
    '@here',
    '<@1>',
    '<@!80351110224678912>',
    '<@&5>',
    '<#7>',
    '<:a:1>',
    '<a:b:2>',
    '<t:0:R>',
    '</ask:1>',
  ],
  ...[
    '<id:customize>',
    '[x](https://example.com)',
    '[x](<javascript:alert(1)>)',
    'https://example.com/?a=b&c',
    '<https://x.y>',
  ],
  ...[
    'discord.gg/abc',
    ':smile:',
    '“',
    '”',
    '-# “',
    '¶ 1 of 20',
    '=9jyi.sefgr.0',
    '1n0.9jyi.0.',
    '%s',
    '$' + '{1}',
    '{{7*7}}',
  ],
  ...[
    '$&',
    '$1',
    '.*',
    '(?=',
    '[',
    ']',
    '(',
    ')',
    '^',
    '+',
    '?',
    "'; DROP TABLE",
    '<script>',
    '&lt;',
    '\u0000',
    '\u0007',
    '\u001b[31m',
  ],
  // Zero width, joiners, direction, invisible, byte order mark, private use, variation, tags.
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\u202e',
    '\u202d',
    '\u2066',
    '\u2069',
    '\u061c',
    '\ufeff',
    '\ue000',
    '\ufe0f',
  ],
  ...[
    '\u{e0041}',
    '\u00ad',
    '\u034f',
    '\u3164',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u00a0',
    'e\u0301\u0301\u0301\u0301\u0301\u0301',
  ],
  // Halves of characters.
  ...['\ud800', '\udfff', '\ud83d', '\ude00\ud83d'],
  ...['👩‍👩‍👧‍👦', '🏳️‍🌈', '🇬🇧', '𝕳𝖊𝖑𝖑𝖔', 'ﷺ', 'İ', 'ß', 'ŉ', 'ǅ', 'K', 'Å'],
];

/** Questions and remarks in a handful of languages and scripts. */
const WORDS = [
  ...[
    'who plays Micah?',
    'how is the music',
    'what else was he in?',
    'and the music?',
    'more',
    'why',
    'is there romance between Sam and Micah',
  ],
  ...[
    'Wer spielt Micah?',
    'Qui joue le rôle de Sam ?',
    '¿Quién dirige la película?',
    'Кто играет Мику?',
    'この映画の監督は誰ですか',
    '谁演的',
  ],
  ...[
    'من يلعب دور ميكا؟',
    'מי משחק את מיקה?',
    'मीका का किरदार कौन निभाता है',
    'ใครเล่นเป็นไมกา',
    '미카 역은 누가',
    'Ποιος παίζει',
    'Kim oynuyor',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    'true',
    '0',
    '-1',
    '1e309',
  ],
  ...[
    'the',
    'a',
    'of',
    'IO',
    'the film',
    'The Lanternfish',
    'quindle',
    'does the trawler sink',
    'love letter to the Earth',
  ],
];

/** Text that somebody might type to see what breaks: up to this many characters, at times exactly so many, at times none. */
export function hostileText(most: number): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...PIECES);
  const word = fc.constantFrom(...WORDS);
  const any = fc.string({ unit: anyCharacter, maxLength: 20 });
  const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 });
  const part = fc.oneof(
    { arbitrary: piece, weight: 5 },
    { arbitrary: word, weight: 4 },
    { arbitrary: any, weight: 2 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }), weight: 2 },
    { arbitrary: halves.map((units) => String.fromCharCode(...units)), weight: 1 },
  );
  const glued = fc.array(part, { minLength: 1, maxLength: 12 });
  const short = fc.tuple(glued, fc.constantFrom('', ' ', '\n')).map(([parts, glue]) => parts.join(glue));
  const long = short.map((text) => (text === '' ? 'x' : text).repeat(most).slice(0, most));
  const repeated = piece.map((text) => text.repeat(Math.floor(most / text.length)));
  return fc
    .oneof(
      { arbitrary: short, weight: 120 },
      { arbitrary: word, weight: 24 },
      // They take the bot as long as twenty others, and differ in little but their length.
      { arbitrary: long, weight: 2 },
      { arbitrary: repeated, weight: 1 },
      { arbitrary: fc.constantFrom('', ' ', '\n', '\u200b', '\u3164'), weight: 3 },
    )
    .map((text) => text.slice(0, most));
}
