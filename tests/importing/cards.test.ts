import { describe, expect, test } from 'vitest';
import { importBlocks, PROSE } from './pages.ts';

const [first, second, third] = PROSE;
const fourth = first.replace('harbour', 'mining').replace('winter', 'May');
const fifth = second.replace('sea', 'mine').replace('ropes', 'lamps');
const promise =
  'Once a month we send a letter on what to see, what to miss and what was said in the queue. It costs nothing, it is short, and whoever has had enough of it can leave at any time of the day.';
const p = (words: string): string => `<p>${words.replaceAll('&', '&amp;')}</p>`;

/** What a reader of the review sees. */
async function seenIn(...page: readonly string[]): Promise<string[]> {
  const { review } = await importBlocks(page, 'html');
  return review.passages.map(({ plain }) => plain.text);
}

describe('boxes of another build than the paragraphs beside them', () => {
  test.each([
    ['a link below its text', `<div class="x1">${p(promise)}<a href="/in">Put me on it</a></div>`],
    ['a bold line above its text', `<div class="x1"><b>The Tidewater app</b>${p(promise)}</div>`],
    ['a picture, and a heading of another level', `<section><img><h4>The letter</h4>${p(promise)}</section>`],
    ['text that is no marked paragraph', `<div class="x1"><div class="x2">${promise}</div></div>`],
    ['text deep in elements of its own', `<div><div><div>${p(promise)}</div></div></div>`],
  ])('GIVEN one in their midst with %s THEN it goes', async (_, card) => {
    const seen = await seenIn(
      '<div>',
      p(first),
      `<h2>The sound</h2>`,
      p(second),
      card,
      p(third),
      p(fourth),
      p(fifth),
      '</div>',
    );
    expect(seen).toEqual([first, second, third, fourth, fifth]);
  });

  test.each([
    ['of the author', `<div><span>Ida Crane</span></div><div>${promise}</div>`],
    ['of somebody who answers', `<div>Pim · 3d</div><div>${promise}</div>`],
  ])('GIVEN one %s below them, in elements without names THEN it goes', async (_, card) => {
    const part = (words: string): string => `<div><div>${words.replaceAll('&', '&amp;')}</div></div>`;
    const seen = await seenIn('<div>', ...[first, second, third].map(part), `<div>${card}</div>`, '</div>');
    expect(seen).toEqual([...PROSE]);
  });

  test.each([
    ['the first paragraph', `<div><div><div>${p(promise)}</div></div></div>`, ''],
    ['a section with its heading', '', `<section><h3>The bell</h3>${p(promise)}</section>`],
    ['what is said of the end', '', `<div><h4>Spoilers ahead</h4><a href="#end">Skip</a>${p(promise)}</div>`],
    ['the verdict', '', `<div><b>Final thoughts</b>${p(promise)}<img></div>`],
    ['a picture beside a paragraph', '', `<div><div><img></div><div>${p(promise)}</div></div>`],
    ['a paragraph alone', `<div class="intro">${p(promise)}</div>`, ''],
  ])('GIVEN one that holds %s THEN it stays', async (_, above, below) => {
    const seen = await seenIn('<div>', above, p(first), p(second), p(third), below, '</div>');
    expect(seen).toContain(promise);
    expect(seen).toHaveLength(4);
  });
});

describe('what stands below the review’s element', () => {
  const texts = [...PROSE, fourth, fifth];
  const review = `<div class="a">${texts.map(p).join('')}</div>`;

  test.each([
    ['in an element of its own', `<div class="b"><div>${promise}</div></div>`],
    ['behind a label', `<div class="b"><span>Carry on</span></div>${p(promise)}`],
  ])('GIVEN little prose %s THEN it goes', async (_, below) => {
    expect(await seenIn(review, below)).toEqual(texts);
  });

  test('GIVEN a paragraph right below it THEN it stays', async () => {
    expect(await seenIn(review, p(promise))).toEqual([...texts, promise]);
  });

  test('GIVEN as much again, in an element with another name THEN it stays', async () => {
    const more = [fourth, promise].map(p).join('');
    expect(await seenIn(`<div class="a">${PROSE.map(p).join('')}</div><div class="b">${more}</div>`)).toEqual(
      [...PROSE, fourth, promise],
    );
  });
});

test('GIVEN a review in an element whose class hints at something else THEN its short paragraphs stay', async () => {
  const short = 'I laughed until it hurt.';
  const page = `<div class="entry topics">${[first, short, second, third].map(p).join('')}</div>`;
  const around = [fourth, fifth, promise, `${promise} ${fourth}`].map((text) => `<aside>${p(text)}</aside>`);
  expect(await seenIn(...around, page)).toEqual([first, short, second, third]);
});

describe('small print', () => {
  test.each([
    ['its element', `<p><small>${promise}</small></p>`],
    ['its size', `<p style="font-size: x-small">${promise}</p>`],
    ['its size in pixels', `<p style="color:#333;font-size:11px">${promise}</p>`],
    ['its font', `<p><font size="1">${promise}</font></p>`],
  ])('GIVEN a note below the review, small by %s THEN it goes', async (_, note) => {
    expect(await seenIn('<div>', ...PROSE.map(p), note, '</div>')).toEqual([...PROSE]);
  });

  test('GIVEN a review that is all in small print THEN it stays', async () => {
    expect(await seenIn('<div style="font-size:12px">', ...PROSE.map(p), '</div>')).toEqual([...PROSE]);
  });
});

describe('lines too long for a heading', () => {
  const long = `On the ${'very '.repeat(20)}long quay`;

  test('GIVEN one between paragraphs THEN it is one', async () => {
    expect(await seenIn(p(first), `<h2>${long}</h2>`, p(second))).toEqual([first, long, second]);
  });

  test('GIVEN one above them THEN it goes', async () => {
    expect(await seenIn(`<h2>${long}</h2>`, p(first), p(second))).toEqual([first, second]);
  });
});
