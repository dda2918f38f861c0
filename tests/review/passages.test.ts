import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseReview } from '../../src/review/parseReview.ts';
import type { Review } from '../../src/review/Review.ts';

async function reviewFrom(file: string): Promise<{ source: string; review: Review }> {
  const source = await readFile(file, 'utf8');
  const { review } = parseReview(source, file);
  if (review === null) expect.fail(`${file} is not good`);
  return { source, review };
}

function parse(body: string, front = 'title: T'): Review {
  const { review, faults } = parseReview(`---\n${front}\n---\n\n${body}\n`, 'content/t.md');
  if (review === null) expect.fail(JSON.stringify(faults));
  return review;
}

describe.each([['content/io.md'], ['tests/fixtures/lanternfish.md']])('GIVEN %s', (file) => {
  test('THEN every passage is its slice of the file, in order, and nothing overlaps', async () => {
    const { source, review } = await reviewFrom(file);
    let last = 0;
    for (const [index, { text, start, end, number }] of review.passages.entries()) {
      expect(source.slice(start, end)).toBe(text);
      expect(text).toBe(text.trim());
      expect(number).toBe(index + 1);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });

  test('THEN its sentences hold all of its words, and each is its slice of the passage', async () => {
    const { review } = await reviewFrom(file);
    const words = (text: string) =>
      text
        .replace(/[*\\]+/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    for (const { text, sentences } of review.passages) {
      expect(words(sentences.map(({ start, end }) => text.slice(start, end)).join(' '))).toBe(words(text));
      for (const { start, end, plain } of sentences) expect(words(text.slice(start, end))).toBe(words(plain));
    }
  });

  test('THEN a reader sees each character at the place that it names', async () => {
    const { review } = await reviewFrom(file);
    for (const { text, plain } of review.passages) {
      expect(plain.offsets).toHaveLength(plain.text.length);
      expect(plain.styles).toHaveLength(plain.text.length);
      for (const [index, offset] of plain.offsets.entries()) {
        const written = text.charAt(offset);
        expect([plain.text.charAt(index), ' ', '\\']).toContain(written === '\n' ? ' ' : written);
      }
    }
  });

  test('THEN ids differ', async () => {
    const { review } = await reviewFrom(file);
    const ids = review.passages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\da-z]{5}$/);
  });
});

test('GIVEN lists, quotations, nested headings and words before the first heading THEN all are passages', async () => {
  const { review } = await reviewFrom('tests/fixtures/lanternfish.md');
  expect(review.passages.map(({ trail, plain }) => [trail.join(' › '), plain.text.slice(0, 20)])).toEqual([
    ['', 'A word before the fi'],
    ['The voyage › Out', 'Captain Brill (Ines '],
    ['The voyage › Out', 'The sea at night is '],
    ['The voyage › Out', 'Nobody sleeps.'],
    ['The voyage › Back', '"We came for the lig'],
    ['The voyage › Back', 'The trawler sinks wi'],
    ['The making', 'Varga shot it in ele'],
  ]);
});

test('GIVEN spoiler bars THEN the passage is a spoiler, without the bars', () => {
  const [open, covered] = parse('Open.\n\n|| He *dies*. ||').passages;
  expect(open).toMatchObject({ spoiler: false, text: 'Open.' });
  expect(covered).toMatchObject({ spoiler: true, text: 'He *dies*.' });
});

test('GIVEN spaces behind the closing bars THEN it is a spoiler all the same', () => {
  const [covered, open] = parse('||He *dies*.||  \t\n\nOpen.').passages;
  expect(covered).toMatchObject({ spoiler: true, text: 'He *dies*.' });
  expect(open).toMatchObject({ spoiler: false, text: 'Open.' });
});

test('GIVEN an insertion elsewhere THEN a passage keeps its id; an edit changes it', () => {
  const [before] = parse('The same words.').passages;
  const [, moved] = parse('Something new.\n\nThe same words.').passages;
  const [edited] = parse('The same words!').passages;
  const [elsewhere] = parse('The same words.', 'title: Other').passages;
  expect(moved?.id).toBe(before?.id);
  expect(edited?.id).not.toBe(before?.id);
  expect(elsewhere?.id).not.toBe(before?.id);
});

test('GIVEN the same paragraph twice THEN both have an id of their own', () => {
  const [first, second] = parse('Again.\n\nAgain.').passages;
  expect(first?.id).not.toBe(second?.id);
});

test.each([
  ['a title', 'He met Dr. Mabuse. He ran.', ['He met Dr. Mabuse.', 'He ran.']],
  [
    'initials',
    'It was H. G. Wells who said so. Nobody believed him.',
    ['It was H. G. Wells who said so.', 'Nobody believed him.'],
  ],
  [
    'initials without spaces',
    'J.R.R. Tolkien wrote it. It is long.',
    ['J.R.R. Tolkien wrote it.', 'It is long.'],
  ],
  ['a number', 'She lives at No. 5. It is small.', ['She lives at No. 5.', 'It is small.']],
  ['a quotation that goes on', '"Why?" he asked. Nobody knew.', ['"Why?" he asked.', 'Nobody knew.']],
  [
    'a film with an exclamation mark',
    'Them! is a film about ants. It is good.',
    ['Them! is a film about ants.', 'It is good.'],
  ],
  [
    'quotation marks at the end',
    'It was "too quiet." Others loved it.',
    ['It was "too quiet."', 'Others loved it.'],
  ],
])('GIVEN %s THEN sentences are cut where they end', (_, paragraph, expected) => {
  expect(parse(paragraph).passages[0]?.sentences.map(({ plain }) => plain)).toEqual(expected);
});

/** Where sentences end, by a stroke: what `Intl.Segmenter` leaves wrong, by language. */
test.each([
  ['en', 'It was bought by Warner Bros. Pictures. | Nobody cared.'],
  ['en', 'It was made at Warner Bros. | Nobody came.'],
  ['en', 'The lawyer reads Roe v. Wade. | He loses.'],
  ['en', 'It opens on Oct. 12. | It was cold in Oct. | Nobody saw it.'],
  ['en', 'Dr. Inez Ph.D. Marr has a gull. | She has a Ph.D. | Her gull has none.'],
  ['en', 'Det. Insp. Morel meets Adm. Voss, Maj. Lind and Pvt. Ode. | They row.'],
  ['en', 'So say Olund et al. | Nobody else does.'],
  ['en', 'It stars Sammy Reyes Jr. | He sings.'],
  ['en', '“No.” | He left. | She said no. | No. | He stayed at No. 5 and read Vol. II of it.'],
  ['en', 'It sold in the U.S. | Nobody saw it. | The U.S. Navy did.'],
  ['en', 'He met J. J. Olund. | I did not.'],
  ['en', 'He met J.-P. Olund, i.e. Otto. | I did not.'],
  ['en', 'It is longer than Otto’s. | Ada likes it.'],
  ['en', 'See it.| (Or not.) | Now.'],
  ['ja', '手紙が届く。| 「まだ待っている」と書いてある。'],
  ['zh', '完。| （全文。）| 「好」。| “再见”。'],
  ['de', 'Es war am 3. Mai. | Er ist 30. | Dann kam z. B. Otto. | „Ja.“ | Sie lebt in Nr. 5.'],
  ['de', '»Ja.« | Sie ging, d. h. Otto blieb.'],
  ['fr', 'M. Rey part. | Mme Aubert joue. | C’est J.-C. Morel. | « Oui. » | Il part.'],
  ['es', 'El Sr. Rey sale. | La Sra. Luz, p. ej. Ana, no. | Él sí.'],
  ['it', 'Il Sig. Rossi esce. | La Dott.ssa Luce, p. es. Ada, no. | Lui sì.'],
  ['pt', 'O Sr. Reis sai. | A Sra. Luz fica, p. ex. Ana. | Ele não.'],
  ['nl', 'Dhr. Voss gaat. | Mevr. Lind, d.w.z. Ada, blijft. | Hij niet.'],
  ['ru', 'А. С. Волков живёт в г. Одессе. | Это так.'],
])('GIVEN %s %j THEN sentences are cut at the strokes', (language, marked) => {
  const [passage] = parse(
    marked
      .replaceAll(/(?<=[。）」]) ?\| /gu, '')
      .replaceAll('.| ', '.')
      .replaceAll('| ', ''),
    `title: T\nlanguage: ${language}`,
  ).passages;
  expect(passage?.sentences.map(({ plain }) => plain)).toEqual(marked.split('|').map((part) => part.trim()));
  for (const { start, end, plain } of passage?.sentences ?? [])
    expect(passage?.text.slice(start, end)).toBe(plain);
});

test('GIVEN emphasis around a sentence THEN its Markdown belongs to it', () => {
  const [passage] = parse('First one. **Second one.** *Third* one.').passages;
  expect(passage?.sentences.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
    'First one.',
    '**Second one.**',
    '*Third* one.',
  ]);
});
