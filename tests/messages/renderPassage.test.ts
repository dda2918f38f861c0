import { expect, test } from 'vitest';
import { renderPassage } from '../../src/messages/renderPassage.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import type { Passage } from '../../src/review/Review.ts';
import { seenOnDiscord } from '../support/discordMarkdown.ts';
import { fc } from '../support/generated/fc.ts';

function passageOf(paragraph: string): Passage {
  const passage = parseReview(`---\ntitle: T\n---\n\n${paragraph}\n`, 't.md').review?.passages[0];
  if (passage === undefined) expect.fail('no passage');
  return passage;
}

test.each([
  ['plain words', 'Two words.', null, 'Two words.'],
  ['emphasis', 'The *Avengers* films, **really**.', null, 'The _Avengers_ films, **really**.'],
  ['emphasis inside a word', 'An *un*believable film', null, 'An *un*believable film'],
  ['bold italics', 'Oh ***no***!', null, 'Oh **_no_**!'],
  ['a bold sentence that starts with emphasis', '*IO* came. It went.', 0, '**_IO_ came.** It went.'],
  ['a bold sentence between others', 'One. It is *Maid* again. Two.', 1, 'One. **It is _Maid_ again.** Two.'],
  ['bold in a bold sentence', 'One. It is **very** good.', 1, 'One. **It is very good.**'],
  ['characters that Discord would read', 'A_b \\*c\\* and # no', null, 'A\\_b \\*c\\* and # no'],
  ['a number at the start', '1984\\. It was cold.', null, '1984\\. It was cold.'],
  ['a soft line break', 'One\ntwo.', null, 'One two.'],
  ['a hard line break', 'One  \n1984. Two.', null, 'One\n1984\\. Two.'],
])('GIVEN %s THEN Discord’s Markdown keeps it', (_, paragraph, sentence, expected) => {
  const { plain, sentences } = passageOf(paragraph);
  expect(renderPassage(plain, sentence === null ? null : (sentences[sentence] ?? null))).toBe(expected);
});

test('GIVEN any words, emphasised or not THEN a reader on Discord sees exactly these words', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9é!?,"'’(){}@#:/|~`<>[\]-]{1,8}$/);
  const piece = fc.oneof(
    word.map((text) => text.replace(/[^\p{L}\p{N} ]/gu, '\\$&')),
    word.filter((text) => /^\w+$/.test(text)).map((text) => `*${text}*`),
    word.filter((text) => /^\w+$/.test(text)).map((text) => `**${text}**`),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(5), (pieces, sentence) => {
      const { plain, sentences } = passageOf(`A ${pieces.join(' ')}. And that.`);
      const seen = seenOnDiscord(renderPassage(plain, sentences[sentence] ?? null));
      expect(seen.text).toBe(plain.text);
      expect(seen.effects.filter((effect) => !/^(?:strong|em):/.test(effect))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
