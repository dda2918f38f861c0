import { describe, expect, test } from 'vitest';
import { importReview } from '../../src/importing/importReview.ts';
import { libraryOf } from '../support/libraries.ts';
import { FACTS, goneOf, importBlocks, leftOutOf, PROSE, paragraphsOf } from './pages.ts';

const [first, second, third] = PROSE;

describe('text copied from a page', () => {
  test('GIVEN a whole page THEN the review is kept and the site around it dropped', async () => {
    const before = [
      'Skip to main content',
      'Home | Reviews | Features | About us',
      'Film Corner',
      'By Ada Lindqvist',
      '12 March 2021',
      '6 min read',
    ];
    const site = ['Advertisement', 'Share this on Facebook', 'Read more: ten films about lighthouses'];
    const after = [
      'Filed under: drama, sea',
      '14 comments',
      'Subscribe to our newsletter for more reviews like this',
      '© 2021 Film Corner. All rights reserved.',
    ];
    const imported = await importBlocks([
      ...before,
      'A winter’s tale',
      first,
      ...site,
      'What the sea says',
      second,
      third,
      ...after,
    ]);
    expect(paragraphsOf(imported)).toEqual([...PROSE]);
    expect(imported.review.passages.map(({ trail }) => trail)).toEqual([
      ['A winter’s tale'],
      ['What the sea says'],
      ['What the sea says'],
    ]);
    expect(leftOutOf(imported)).toEqual([...before, ...site, ...after]);
  });

  test('GIVEN what was left out THEN each piece has the line that it stands on', async () => {
    const imported = await importBlocks(['Menu', first, 'Advertisement', second]);
    expect(goneOf(imported)).toMatchObject([
      { line: 1, text: 'Menu', why: 'navigation' },
      { line: 5, text: 'Advertisement', why: 'an advert' },
    ]);
  });

  test.each([
    'Advertisement',
    'Story continues below',
    'Related: The best of the festival',
    'You might also like',
    'Share',
    'Tweet this',
    'We use cookies to make this site better.',
    'Sign up for our newsletter',
    '© Film Corner',
    'Leave a comment',
    'Comments (12)',
    'Tagged: sea, winter',
    'Photo credit: A. Lindqvist',
    'Follow us on Mastodon',
    'Follow us on Mastodon for more reviews like this one.',
    'Related: The ten films that we would take to an island.',
    'By reading on you agree to our terms of service.',
    'Back to top',
    'Watch the trailer',
    'Privacy policy',
    'Reviews | News | Podcasts | Shop',
  ])('GIVEN “%s” between two paragraphs THEN it is left out', async (line) => {
    const imported = await importBlocks([first, line, second]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
    expect(leftOutOf(imported)).toEqual([line]);
  });

  test.each([
    'By Ada Lindqvist',
    '4 min read',
    'Published yesterday',
    '12 March 2021',
    'March 12, 2021',
    'Log in',
    'Next post',
  ])('GIVEN “%s” above and below the review THEN it is left out', async (line) => {
    const imported = await importBlocks([line, first, second, line]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
    expect(leftOutOf(imported)).toEqual([line, line]);
  });

  test.each([
    'Advertisements for the circus hang in every street of the town, and nobody reads them.',
    'They share a coat, a bed and a secret.',
    'Nobody leaves.',
    'By the end of it we know as much as the lighthouse keeper does, which is nothing at all.',
    'In 2021 the quay was rebuilt.',
    'I signed up for a comedy and got a newsletter from the dead.',
    'What this story says about us is that we are lonely, and that we would rather drown than ask for help.',
    'Popular wisdom has it that Marlowe lost the plot long before his ship did.',
    '*Recommended to nobody* who has to be at sea in the morning, as *I was.*',
    'Like us, the keeper would rather drown than ask for help.',
  ])('GIVEN the review’s own words “%s” THEN they stay', async (sentence) => {
    const imported = await importBlocks([first, sentence, second]);
    expect(paragraphsOf(imported)).toEqual([first, sentence, second]);
    expect(goneOf(imported)).toEqual([]);
  });

  test('GIVEN a long paragraph that speaks as sites do THEN it stays', async () => {
    const prose = `${first} Its hero writes the privacy policy of a bank, and dreams that all rights are reserved. ${third}`;
    const imported = await importBlocks([prose, second]);
    expect(paragraphsOf(imported)).toEqual([prose, second]);
  });

  test('GIVEN short lines above paragraphs THEN they are headings; the page’s title over the first one is dropped', async () => {
    const imported = await importBlocks(['Tidewater (1968) review', 'The town', first, 'The sound', second]);
    expect(imported.review.passages.map(({ trail }) => trail)).toEqual([['The town'], ['The sound']]);
    expect(goneOf(imported)).toMatchObject([{ text: 'Tidewater (1968) review', why: 'above the review' }]);
  });

  test.each(['Tidewater', 'TIDEWATER (1968)', '“Tidewater”'])(
    'GIVEN the title “%s” as the only heading THEN it is dropped, and is no theme',
    async (title) => {
      const imported = await importBlocks([title, first, second]);
      const { review, themes } = imported;
      expect(review.passages.map(({ trail }) => trail)).toEqual([[], []]);
      expect(themes).toEqual([]);
      expect(goneOf(imported)).toMatchObject([{ text: title, why: 'the page’s title' }]);
    },
  );

  test('GIVEN the title with its own year, or with another number THEN only the first is the page’s title', async () => {
    const source = (title: string): string => [title, first, second].join('\n\n');
    const facts = { ...FACTS, year: 1968 };
    const dropped = await importReview(source('Tidewater, 1968'), 'text', facts, 'a.md');
    expect(dropped.review.passages[0]?.trail).toEqual([]);
    const kept = await importReview(source('Tidewater (2049)'), 'text', facts, 'a.md');
    expect(kept.review.passages[0]?.trail).toEqual(['Tidewater (2049)']);
  });

  test('GIVEN the title below another heading THEN it stays, for its paragraphs are not about that one', async () => {
    const { review } = await importBlocks(['The town', first, 'Tidewater', second]);
    expect(review.passages.map(({ trail }) => trail)).toEqual([['The town'], ['Tidewater']]);
  });

  test('GIVEN headings THEN they are proposed as themes with their paragraphs', async () => {
    const { themes } = await importBlocks(['The town', first, 'The sound', second, third]);
    expect(themes).toEqual([
      { name: 'The town', paragraphs: [1] },
      { name: 'The sound', paragraphs: [2, 3] },
    ]);
  });

  test('GIVEN a heading that Markdown would change THEN it reads as on the page, without emphasis', async () => {
    const { review } = await importBlocks(['*Tidewater* & the [long] night #1', first]);
    expect(review.passages[0]?.trail).toEqual(['Tidewater & the [long] night #1']);
  });

  test('GIVEN a page that was copied without blank lines THEN every line is a block', async () => {
    const source = ['The town', first, second, 'The sound', third].join('\n');
    const imported = await importReview(source, 'text', FACTS, 'tidewater.md');
    expect(paragraphsOf(imported)).toEqual([...PROSE]);
    expect(imported.review.passages.map(({ trail }) => trail)).toEqual([
      ['The town'],
      ['The town'],
      ['The sound'],
    ]);
  });

  test('GIVEN a paragraph of several lines THEN it is one line', async () => {
    const broken = first.replace('winter, ', 'winter,\n').replace('hurry; ', 'hurry;\n');
    expect(broken.split('\n')).toHaveLength(3);
    expect(paragraphsOf(await importBlocks([broken, second]))).toEqual([first, second]);
  });

  test('GIVEN spaces around paragraphs THEN only they are dropped', async () => {
    expect(paragraphsOf(await importBlocks([`   ${first}\t `, second]))).toEqual([first, second]);
  });

  test('GIVEN an imported review THEN it passes the content check, and is the same review', async () => {
    const imported = await importBlocks(['The town', first, 'The sound', second, third]);
    const { films } = await libraryOf({ 'tidewater.md': imported.text });
    expect(films.map(({ review }) => review.passages)).toEqual([imported.review.passages]);
  });
});

test.each(['\r\n', '\r', '\n'])(
  'GIVEN a paragraph with line breaks %j inside THEN they are spaces',
  async (mark) => {
    const wrapped = first.replaceAll('. ', `.${mark}`);
    expect(wrapped).toContain(mark);
    expect(
      paragraphsOf(
        await importReview([wrapped, second, third].join(`${mark}${mark}`), 'text', FACTS, 'a.md'),
      )[0],
    ).toBe(first);
  },
);

test('GIVEN a heading too long for a theme THEN it stays a heading and is proposed as none', async () => {
  const heading = `On ${'very '.repeat(9)}long silences and what they mean to us`;
  const imported = await importBlocks([heading, first, second]);
  expect(heading.length).toBeGreaterThan(80);
  expect(imported.review.passages[0]?.trail).toEqual([heading]);
  expect(imported.themes).toEqual([]);
});
