import { describe, expect, test } from 'vitest';
import { importReview } from '../../src/importing/importReview.ts';
import { FACTS, goneOf, importBlocks, PROSE, paragraphsOf } from './pages.ts';

const [first, second, third] = PROSE;

describe('lines of plain text that are no review', () => {
  test.each([
    ['* * *', 'a line without words'],
    ['⁂', 'a line without words'],
    ['~', 'a line without words'],
    ['-30-', 'a page number'],
    ['4/5', 'a rating'],
    ['★★★★☆', 'a rating'],
    ['Rating: 3.5 out of 5', 'a rating'],
    ['Three and a half stars', 'a rating'],
    ['<!--more-->', 'code of the page'],
    ['{{< video abc >}}', 'code of the page'],
    ['[gallery ids="1,2"]', 'code of the page'],
    ['II.', 'a line without words'],
    ['Also read: Ten films about bells', 'related reading'],
    ['ALSO READ | Ten films about fog', 'related reading'],
    ['The keeper and his lamp. Photograph: N. Berg/Lantern', 'a caption'],
    ['The keeper and his lamp (Photo: Lantern Pictures)', 'a caption'],
    ['This story is for subscribers only.', 'a paywall line'],
    ['Already a subscriber? Sign in.', 'a paywall line'],
    ['Get our best pieces in your inbox every Friday.', 'a newsletter line'],
    ['This article is more than two years old', 'the site’s own words'],
    ['Warning: Spoilers', 'a spoiler warning'],
    ['Contains mild spoilers for the first hour.', 'a spoiler warning'],
    ['Become a member and hear it read to you.', 'a paywall line'],
    ['This review was amended on 15 March 2019 to correct a name.', 'the site’s own words'],
    ['A version of this piece first appeared in our summer issue.', 'the site’s own words'],
    ['Tidewater (1968). Director: Teodor Lund. With: Orla Fenwick. 118 minutes.', 'a table of facts'],
    ['Film français de Teodor Lund. Avec Orla Fenwick. (1 h 38.) Sortie mercredi.', 'a table of facts'],
    ['Also posted on the old site. Mild spoilers.', 'the site’s own words'],
    ['For |FNAME|, here is the film of the week.', 'a newsletter line'],
    ['Hello, and welcome to number 88.', 'a newsletter line'],
    ['You are receiving this because you joined at the door.', 'a newsletter line'],
    ['A long read on fog ( https://site.example/3 )', 'a link elsewhere'],
    ['NEXT MONTH: Our Christmas number, in colour.', 'related reading'],
    ['Have you seen it? Let me know in the comments below!', 'a comment'],
    ['I. C.', 'a byline'],
    ['SMALL ADS. Wanted: a lobby card of the giant moth.', 'an advert'],
    ['Open this photo in gallery:', 'a caption'],
    ['— Ida Crane', 'a byline'],
    ['Hi all,', 'a newsletter line'],
    ['Editor’s note: This review was first published at the festival.', 'the site’s own words'],
    ['A version of this article appears in print on June 9, 2017.', 'the site’s own words'],
    ['If you buy something from a link, we may earn a commission.', 'an advert'],
    ['If you would like to comment on this story, head over to our page.', 'a comment'],
    ['Screenings: Sat 11 Oct 18.30 (Pier 1), Sun 12 Oct 14.00 (Odeon)', 'a table of facts'],
    ['> On 8 Nov 2010, Eamon wrote:\n> Would you ever write a few lines about Sunday?', 'a comment'],
    ['Lesen Sie auch: Zehn Filme über Nebel, die man sehen muss', 'related reading'],
    ['Anzeige', 'an advert'],
  ])('GIVEN “%s” between two paragraphs THEN it goes as %s', async (line, why) => {
    const imported = await importBlocks([first, line, second]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
    expect(goneOf(imported)).toMatchObject([{ text: line, why }]);
    expect(imported.themes).toEqual([]);
  });

  test.each([
    ['a name', 'Ida Crane'],
    ['a number', '2'],
    ['how old it is', 'This article is more than 2 years old'],
    ['a warning', 'Warning: Spoilers'],
    ['a date', '4 March 2023'],
    ['what it is', 'Film review'],
  ])('GIVEN %s right above the first paragraph THEN it is no heading', async (_, line) => {
    const { review, themes } = await importBlocks([line, first, second]);
    expect(review.passages.map(({ trail }) => trail)).toEqual([[], []]);
    expect(themes).toEqual([]);
  });

  test('GIVEN what a film database says below a review THEN all of it goes, sentences too', async () => {
    const below = [
      'Now streaming on:',
      'Film Credits',
      'Rated R for language and some wet violence.',
      '118 minutes',
      'Cast',
      'Orla Fenwick as Bess',
      'Latest blog posts',
      'about 5 hours ago',
      'Comments',
    ];
    const imported = await importBlocks([first, second, ...below]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
    expect(goneOf(imported).map(({ text }) => text)).toEqual(below);
  });

  test('GIVEN a short last section THEN it stays, though marks stand before it', async () => {
    const imported = await importBlocks([
      first,
      second,
      '4/5',
      'Verdict',
      'Go and see it.',
      '12 comments',
      'Reply',
    ]);
    expect(imported.review.passages.at(-1)).toMatchObject({ text: 'Go and see it.', trail: ['Verdict'] });
  });

  test('GIVEN comments THEN they go, however long', async () => {
    const imported = await importBlocks([
      first,
      second,
      '2 comments',
      'fan88',
      '3 days ago',
      third,
      'Reply',
      'zed',
      'I agree.',
      'Reply',
    ]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
  });

  test('GIVEN answers in a thread THEN the first post is the review', async () => {
    const imported = await importBlocks([first, second, 'Re: Tidewater', third]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
  });

  test('GIVEN later messages of a chat THEN the first one is the review', async () => {
    const [one, two] = ['ida, [12.02.23 21:07]', 'ida, [13.02.23 08:15]'];
    const imported = await importBlocks([one, first, second, `${two}\nGood morning! I was at my mother’s.`]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
  });

  test('GIVEN a letter’s signature THEN it goes', async () => {
    const imported = await importBlocks([
      first,
      second,
      '-- \nIda\nideas are mine, the boat is theirs, and so is everything else that you may find in here, honestly, all of it is theirs and none of it mine',
    ]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
    expect(goneOf(imported)).toMatchObject([{ why: 'a signature' }]);
  });

  test('GIVEN a paragraph about whoever wrote it THEN it goes, by name or by trade', async () => {
    const standfirst = 'A town like this one cannot last for ever, writes Ida Crane.';
    const biography = `Ida Crane is fond of boats. ${third}`;
    const trade = 'Nils Berg is a writer and critic who lives in Bergen.';
    const imported = await importBlocks(['By Ida Crane', standfirst, first, second, biography, trade]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
    expect(goneOf(imported).slice(1)).toMatchObject([
      { why: 'about the author' },
      { why: 'about the author' },
      { why: 'about the author' },
    ]);
  });

  test('GIVEN a film about a writer THEN what is said of him stays', async () => {
    const about = 'The keeper is a writer of letters, and lives in fear of an answer.';
    expect(paragraphsOf(await importBlocks([first, about, second]))).toEqual([first, about, second]);
  });

  test('GIVEN a reviewer’s own list THEN it stays, as a list', async () => {
    const { text } = await importBlocks([
      first,
      'What I liked:',
      '- the bell\n- the rope\n- the keeper',
      second,
    ]);
    expect(text).toContain('\n\nWhat I liked:\n\n- the bell\n\n- the rope\n\n- the keeper\n\n');
    const last = await importBlocks([
      first,
      second,
      'What I liked:',
      '- the bell\n- the rope',
      'See it.',
      '12 likes',
    ]);
    expect(paragraphsOf(last).slice(2)).toEqual(['What I liked:', 'the bell', 'the rope', 'See it.']);
  });

  test('GIVEN a footnote with its number THEN it is a paragraph that shows the number', async () => {
    const note = `1. The real harbour is elsewhere. ${third}`;
    const { review } = await importBlocks([first, second, note]);
    expect(review.passages.at(-1)?.plain.text).toBe(note);
  });
});

describe('text from print', () => {
  const wrap = (text: string, indent = ''): string => `${indent}${text.replace(/(.{40,54}) /g, '$1\n')}`;

  test('GIVEN paragraphs by indentation alone THEN each is its own', async () => {
    const source = PROSE.map((text) => wrap(text, '    ')).join('\n');
    expect(source).not.toContain('\n\n');
    expect(paragraphsOf(await importReview(source, 'text', FACTS, 't.md'))).toEqual([...PROSE]);
  });

  test('GIVEN paragraphs by short last lines alone THEN each is its own', async () => {
    const source = PROSE.map((text) => wrap(text)).join('\n');
    expect(paragraphsOf(await importReview(source, 'text', FACTS, 't.md'))).toEqual([...PROSE]);
  });

  test('GIVEN a page’s head over the first paragraph without a blank line THEN it is no part of it', async () => {
    const head = 'NEW FILMS\nTIDEWATER (A)\nDir. Teodor Lund. With Orla Fenwick. 94 mins.';
    const source = `${head}\n${PROSE.map((text, at) => wrap(text, at === 0 ? '' : '    ')).join('\n')}`;
    expect(paragraphsOf(await importReview(source, 'text', FACTS, 't.md'))).toEqual([...PROSE]);
  });

  test.each([
    ['toge-\nther', 'together'],
    ['light-\nhouse', 'lighthouse'],
    ['self-\nmade', 'self-made'],
    ['well-\nknown', 'well-known'],
    ['ex-\nperience', 'experience'],
    ['half-\nlight', 'half-light'],
  ])('GIVEN “%j” at the end of a line THEN it reads %s', async (cut, whole) => {
    const [imported] = paragraphsOf(await importBlocks([`${first} They are ${cut} in it.`, second]));
    expect(imported).toBe(`${first} They are ${whole} in it.`);
  });

  test.each([
    ['a page break', '\f'],
    ['a number', '\n\n17\n\n'],
    ['a number and a running head', '\n\f18                    THE FILM PAPER\n\n'],
    ['where it goes on', '\n\ncontinued on page 44\n\n'],
    ['a wide head that stands on each page', '\n\n17\n\nTHE FILM PAPER      CATALOGUE      COMPETITION\n\n'],
    ['a number and a running head below each other', '\n\n                    17\n\nTHE FILM PAPER\n\n'],
  ])('GIVEN %s in the midst of a paragraph THEN the paragraph is whole', async (_, page) => {
    const [start, end] = first.split('walks ');
    const above = 'THE FILM PAPER      CATALOGUE      COMPETITION';
    const source = [above, `${start}walks${page}${end}`, second].join('\n\n');
    expect(paragraphsOf(await importReview(source, 'text', FACTS, 't.md'))).toEqual([first, second]);
  });
});

test('GIVEN notes at the foot of a text THEN their marks go, and other numbers stay', async () => {
  const marked = `${first}1 It was 4.5 fathoms deep.3 Nobody says so.2`;
  const imported = await importBlocks([marked, second, 'Notes', '1. See the other keeper.\n2. So did I.']);
  expect(paragraphsOf(imported)).toEqual([`${first} It was 4.5 fathoms deep.3 Nobody says so.`, second]);
});

describe('Markdown as sites keep it', () => {
  const importMarkdown = (blocks: readonly string[]) => importBlocks(blocks, 'markdown');

  test('GIVEN reference links THEN they keep their targets, and no brackets are seen', async () => {
    const imported = await importMarkdown([
      first.replace('harbour town', '[harbour town][t]').replace('gulls', '[gulls][]'),
      second,
      '[t]: https://site.example/town\n[gulls]: https://site.example/gulls',
    ]);
    expect(imported.review.passages[0]?.plain.text).toBe(first);
    expect(paragraphsOf(imported)[0]).toContain('[harbour town](https://site.example/town)');
  });

  test('GIVEN footnotes THEN marks and notes go', async () => {
    const imported = await importMarkdown([`${first}[^1]`, second, `[^1]: ${third}`]);
    expect(paragraphsOf(imported)).toEqual([first, second]);
    expect(goneOf(imported).at(-1)).toMatchObject({ why: 'a footnote' });
  });

  test.each([
    ['a space alone', '&nbsp;'],
    ['an image alone', '![the quay](quay.png)'],
    ['a shortcode', '{{< video abc >}}'],
    ['attributes', '{: .center}'],
    ['a comment', '<!-- more -->'],
    ['HTML of the site', '<div class="related-posts"><p>More of the same</p></div>'],
    ['a note by its attributes', '{: .note }\nThis section was expanded after a reader wrote in.'],
    ['a table', '| Runtime | Year |\n| - | - |\n| 118 minutes | 1968 |'],
  ])('GIVEN %s THEN it is no part of the review', async (_, block) => {
    expect(paragraphsOf(await importMarkdown([first, block, second]))).toEqual([first, second]);
  });

  test('GIVEN HTML, struck words and attributes in a paragraph THEN what a reader of the page sees stays', async () => {
    const imported = await importMarkdown([`${first} It is <em>very</em> ~~bad~~ good.\n{: .lead}`, second]);
    expect(paragraphsOf(imported)).toEqual([`${first} It is *very* good.`, second]);
  });

  test('GIVEN lines in bold over paragraphs THEN they are headings', async () => {
    const { review } = await importMarkdown(['**The town**', first, '__The sound__', second]);
    expect(review.passages.map(({ trail }) => trail)).toEqual([['The town'], ['The sound']]);
  });

  test('GIVEN what programs for notes write THEN the words that their page shows stay', async () => {
    const imported = await importMarkdown([
      `${first} The [[keeper]] and [[Bess|his wife]] see ==only the sea==, and 2 == 2. ^sea`,
      '![[quay.png|400]]',
      '%% todo:\nask Ida %%',
      '> [!info] Film\n> A long note on when it was seen and with whom, and what there was to eat.',
      second,
    ]);
    expect(imported.review.passages.map(({ plain }) => plain.text)).toEqual([
      `${first} The keeper and his wife see only the sea, and 2 == 2.`,
      second,
    ]);
  });

  test('GIVEN a paragraph between spoiler bars THEN it stays covered', async () => {
    const { review } = await importMarkdown([first, `||${third}||`]);
    expect(review.passages.map(({ spoiler }) => spoiler)).toEqual([false, true]);
  });
});
