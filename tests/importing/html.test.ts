import { describe, expect, test } from 'vitest';
import { type Imported, importReview } from '../../src/importing/importReview.ts';
import { FACTS, goneOf, PROSE, paragraphsOf } from './pages.ts';

const [first, second, third] = PROSE;
const safe = (text: string): string => text.replaceAll('&', '&amp;');

function importHtml(body: string): Promise<Imported> {
  return importReview(
    `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`,
    'html',
    FACTS,
    't.md',
  );
}

/** What a reader of the review sees, paragraph by paragraph. */
function seenOf({ review }: Imported): string[] {
  return review.passages.map(({ plain }) => plain.text);
}

/** The reasons of what was left out, each after its words. */
function reasonsOf(imported: Imported): string[] {
  return goneOf(imported).map(({ text, why }) => `${text} (${why})`);
}

describe('line breaks in HTML', () => {
  test.each([
    ['two breaks', `<div>${first}<br><br>${safe(second)}<br> <br/>&nbsp;<br>${third}</div>`],
    [
      'breaks and indentation',
      `&nbsp;&nbsp;&nbsp;${first}<br>\n&nbsp;&nbsp; ${safe(second)}<br>&emsp;&emsp;${third}`,
    ],
    ['one break between long lines', `<td>${first}<br>${safe(second)}<br>${third}</td>`],
    ['two breaks inside a paragraph element', `<p>${first}<br><br>${safe(second)}</p><p>${third}</p>`],
    ['blank lines in preformatted text', `<pre>${first}\n\n${safe(second)}\n\n${third}</pre>`],
  ])('GIVEN %s THEN they part paragraphs', async (_, body) => {
    expect(seenOf(await importHtml(body))).toEqual([...PROSE]);
  });

  test('GIVEN one break between short lines THEN they are one paragraph', async () => {
    const body = `<p>${first}</p><p>The bell, the rope,<br>the keeper’s boots,<br>and nobody to fill them.</p>`;
    expect(seenOf(await importHtml(body))).toEqual([
      first,
      'The bell, the rope, the keeper’s boots, and nobody to fill them.',
    ]);
  });
});

describe('words of HTML that Markdown would change', () => {
  test.each([
    'It is f***ing loud, b***h, and M*A*S*H is on.',
    'The file is C:\\_x\\* and __init__ is in it.',
    'They write &amp; where they mean &, and #1 for the first.',
    'Two ||bars|| and [brackets](round), `ticks` and ~~waves~~.',
    '1968. That was the year, and <b> was not yet a tag.',
    '+ is the sign that he paints on the doors of the quay.',
  ])('GIVEN “%s” THEN a reader of the review sees just that', async (words) => {
    const markup = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(seenOf(await importHtml(`<p>${first}</p><p>${markup}</p><p>${third}</p>`))).toEqual([
      first,
      words,
      third,
    ]);
  });
});

describe('emphasis and quotations', () => {
  test.each([
    ['<em>', 'a <em>very</em> long', 'a *very* long'],
    ['<i> with its spaces', 'a<i> very </i>long', 'a *very* long'],
    ['<strong> around <i>', 'a <strong><i>very</i></strong> long', 'a **_very_** long'],
    ['a style', 'a <span style="font-style: italic">very</span> long', 'a *very* long'],
    ['<b> that says it is not bold', '<b style="font-weight:normal">a <i>very</i> long</b>', 'a *very* long'],
    ['<cite>', 'a <cite>very</cite> long', 'a *very* long'],
  ])('GIVEN %s THEN it is emphasis in Markdown', async (_, markup, markdown) => {
    const imported = await importHtml(`<p>${first} It has ${markup} tail.</p>`);
    expect(paragraphsOf(imported)).toEqual([`${first} It has ${markdown} tail.`]);
  });

  test('GIVEN emphasis inside a word THEN the word stays whole', async () => {
    const imported = await importHtml(`<p>${first} It is <i>un</i>believ<b>able</b>.</p>`);
    expect(seenOf(imported)).toEqual([`${first} It is unbelievable.`]);
  });

  test('GIVEN <q> THEN its marks are there, and inner ones differ', async () => {
    const imported = await importHtml(`<p>${first} He says <q>she said <q>no</q> to me</q>.</p>`);
    expect(seenOf(imported)).toEqual([`${first} He says “she said ‘no’ to me”.`]);
  });

  test('GIVEN a quotation and a list THEN they are a quotation and a list', async () => {
    const imported = await importHtml(
      `<p>${first}</p><blockquote><p>${third}</p></blockquote><ul><li>The bell.</li><li>The rope</li></ul><p>${safe(second)}</p>`,
    );
    expect(imported.text).toContain(`\n\n> ${third}\n\n- The bell.\n\n- The rope\n\n`);
  });

  test('GIVEN a footnote’s mark THEN it is no word; a power is', async () => {
    const imported = await importHtml(
      `<p>${first} Married to nothing.<sup><a href="#fn1">1</a></sup> There are 10<sup>6</sup> gulls.</p>`,
    );
    expect(seenOf(imported)).toEqual([`${first} Married to nothing. There are 106 gulls.`]);
  });
});

describe('what readers of a page don’t see', () => {
  test.each([
    ['hidden', '<p hidden>For editors only.</p>'],
    ['display: none', '<p style="color:red; display: none">For editors only.</p>'],
    ['visibility: hidden', '<div style="visibility:hidden"><p>For editors only.</p></div>'],
    ['a class for those who hear', '<p class="visually-hidden">For editors only.</p>'],
    ['a closed dialog', '<dialog><p>For editors only.</p></dialog>'],
  ])('GIVEN %s THEN it goes, and is named', async (_, markup) => {
    const imported = await importHtml(`<p>${first}</p>${markup}<p>${third}</p>`);
    expect(seenOf(imported)).toEqual([first, third]);
    expect(reasonsOf(imported)).toEqual(['For editors only. (hidden on the page)']);
  });

  test.each(['video', 'audio', 'canvas', 'object', 'iframe'])(
    'GIVEN the words in <%s> for browsers that can’t show it THEN they are nowhere',
    async (name) => {
      const { text } = await importHtml(
        `<p>${first}</p><${name}>Get another browser.</${name}><p>${third}</p>`,
      );
      expect(text).not.toContain('browser');
    },
  );

  test('GIVEN characters of no width THEN words are whole', async () => {
    const imported = await importHtml(`<p>${first} The fog&shy;horn and the light\u200bhouse\ufeff.</p>`);
    expect(seenOf(imported)).toEqual([`${first} The foghorn and the lighthouse.`]);
  });

  test('GIVEN struck words THEN they go and are named, and inserted ones stay', async () => {
    const imported = await importHtml(
      `<p>${first} The bell is <del>silent</del> <ins>loud</ins>, and <s>bad</s> <span style="text-decoration: line-through">dull</span> good.</p>`,
    );
    expect(seenOf(imported)).toEqual([`${first} The bell is loud, and good.`]);
    expect(reasonsOf(imported)).toEqual([
      'silent (struck through)',
      'bad (struck through)',
      'dull (struck through)',
    ]);
  });
});

describe('elements that part words', () => {
  test.each([
    ['center', '<center>By the Old Reviewer</center>'],
    ['fieldset and legend', '<fieldset><legend>By the Old Reviewer</legend></fieldset>'],
    ['hgroup', '<hgroup>By the Old Reviewer</hgroup>'],
    ['an element of its own', '<byline-box>By the Old Reviewer</byline-box>'],
    ['menu', '<menu>By the Old Reviewer</menu>'],
  ])('GIVEN %s THEN its words are no part of the paragraph after it', async (_, markup) => {
    const imported = await importHtml(`${markup}${first}<p>${third}</p>`);
    expect(seenOf(imported)).toEqual([first, third]);
    expect(reasonsOf(imported)).toEqual(['By the Old Reviewer (a byline)']);
  });

  test('GIVEN labels that only a style sheet sets apart THEN they are not one word', async () => {
    const imported = await importHtml(
      `<div><span>Rating</span><span>Four wet stars out of a possible five</span></div><p>${first}</p><p>${third}</p>`,
    );
    expect(goneOf(imported).map(({ text }) => text)).toEqual([
      'Rating Four wet stars out of a possible five',
    ]);
  });

  test('GIVEN a first letter in an element of its own THEN the word stays whole', async () => {
    const words = `<span class="drop">${first.charAt(0)}</span>${first.slice(1)}`;
    expect(seenOf(await importHtml(`<div>${words}</div><p>${third}</p>`))).toEqual([first, third]);
  });

  test('GIVEN an element of its own in a line THEN the line stays whole', async () => {
    const words = first.replace('camera', '<film-link>camera</film-link>');
    expect(seenOf(await importHtml(`<p>${words}</p><p>${third}</p>`))).toEqual([first, third]);
  });
});

describe('what stands around and between', () => {
  test.each<[given: string, markup: string, reason: string]>([
    [
      'a pull quote',
      '<aside class="pullquote"><p>“Nobody is in a hurry”</p></aside>',
      '“Nobody is in a hurry” (beside the article)',
    ],
    ['a pull quote without a mark', '<p>“Nobody is in a hurry”</p>', '“Nobody is in a hurry” (a repetition)'],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The keeper, asleep. Photograph: N. Berg/Lantern</figcaption></figure>',
      'The keeper, asleep. Photograph: N. Berg/Lantern (a caption)',
    ],
    [
      'a caption in a class',
      '<div class="wp-caption"><p class="caption-text">The keeper, asleep.</p></div>',
      'The keeper, asleep. (a caption)',
    ],
    [
      'a caption that nothing marks',
      '<div>The keeper asleep on the quay</div>',
      'The keeper asleep on the quay (a label)',
    ],
    ['stars', '<p>★★★★½ 4.5/5</p>', '★★★★½ 4.5/5 (a rating)'],
    [
      'a caption that only stands below its picture',
      '<center><a><img src="a.jpg"></a><br><font size="1">“Is it humid in here?”</font></center>',
      '“Is it humid in here?” (a caption)',
    ],
    [
      'a pull quote that begins otherwise',
      '<blockquote>“All the gulls seem to wait for a cue.”</blockquote>',
      '“All the gulls seem to wait for a cue.” (a repetition)',
    ],
    [
      'a box by the name of its component',
      '<div data-component="newsletter-block"><p>Twelve letters a year, all of them short.</p></div>',
      'Twelve letters a year, all of them short. (a newsletter line)',
    ],
    [
      'what nobody prints',
      '<div class="no-print"><p>This is a signed review. Please discuss it.</p></div>',
      'This is a signed review. Please discuss it. (the site’s own words)',
    ],
    [
      'a newsletter line',
      '<p>Get the best reviews in your inbox every Friday.</p>',
      'Get the best reviews in your inbox every Friday. (a newsletter line)',
    ],
    [
      'a paywall line',
      '<p>You have one free article left. Subscribe to continue.</p>',
      'You have one free article left. Subscribe to continue. (a paywall line)',
    ],
    [
      'a box by its class',
      '<div class="promo-box"><p>Twenty per cent off popcorn with this code!</p></div>',
      'Twenty per cent off popcorn with this code! (an advert)',
    ],
    [
      'a row of a table',
      '<table><tr><th>Runtime</th><td>118 minutes</td></tr></table>',
      'Runtime: 118 minutes (a table of facts)',
    ],
    [
      'facts in lines',
      '<p><b>Original title:</b> La marea<br><b>Country:</b> Italy, 1971<br><b>AKA:</b> Tick Tock Terror!</p>',
      'Original title: La marea\nCountry: Italy, 1971\nAKA: Tick Tock Terror! (a table of facts)',
    ],
    [
      'a list of facts',
      '<dl><dt>Director:</dt><dd>Teodor Lund</dd></dl>',
      'Director: Teodor Lund (a table of facts)',
    ],
    [
      'a link alone',
      '<p><a href="/x">Collateral, looked at once more by our man</a></p>',
      'Collateral, looked at once more by our man (a link elsewhere)',
    ],
    ['a break', '<p>* * *</p>', '* * * (a line without words)'],
    ['the number of a section', '<h2>II.</h2>', 'II. (a line without words)'],
  ])('GIVEN %s between two paragraphs THEN it goes, and it is said why', async (_, markup, reason) => {
    const imported = await importHtml(`<p>${first}</p>${markup}<p>${third}</p>`);
    expect(seenOf(imported)).toEqual([first, third]);
    expect(reasonsOf(imported)).toEqual([reason]);
  });

  test('GIVEN comments THEN they go, however long, and their writers are no themes', async () => {
    const comment = (name: string, words: string): string =>
      `<li class="comment"><h4>${name}</h4><div class="comment-body"><p>${words}</p></div><a>Reply</a></li>`;
    const imported = await importHtml(
      `<article><p>${first}</p><h2>The end</h2><p>${third}</p></article><section><h2>3 comments</h2><ol class="comment-list">${comment('fan88', safe(second))}${comment('anna_k', 'First!')}${comment('zed', 'I was there too, and I saw nothing of the kind.')}</ol></section>`,
    );
    expect(seenOf(imported)).toEqual([first, third]);
    expect(imported.themes.map(({ name }) => name)).toEqual(['The end']);
  });

  test('GIVEN a page all of whose parts call themselves comments THEN the review in it is found', async () => {
    const imported = await importHtml(`<div class="comment"><p>${first}</p><p>${third}</p></div>`);
    expect(seenOf(imported)).toEqual([first, third]);
  });

  test('GIVEN a form around the whole page THEN the review in it is found', async () => {
    const imported = await importHtml(`<form><p>${first}</p><p>${safe(second)}</p><p>${third}</p></form>`);
    expect(seenOf(imported)).toEqual([...PROSE]);
  });

  test('GIVEN a table that lays out the page THEN the prose in its cells is read', async () => {
    const imported = await importHtml(
      `<table><tr><td><a href="/">Home</a><br><a href="/a">All reviews</a></td><td><p>${first}</p><p>${third}</p></td></tr></table>`,
    );
    expect(seenOf(imported)).toEqual([first, third]);
  });
});

test('GIVEN Japanese THEN its paragraphs, headings and captions are told apart', async () => {
  const paragraphs = [
    'この映画の港町は冬になると空っぽで、カメラはまるで何かをなくしたかのように歩いていく。誰も急がない。カモメでさえ合図を待っているように見える。それが私にはとても静かで、美しい。',
    '海について語られることは、すべて音で語られる。何分ものあいだ、聞こえるのは綱と鐘の音だけだ。やがて扉が開き、映画はひと言もなく、まったく別の、もっとよい映画になる。私はそれが好きだ。',
  ];
  const imported = await importHtml(
    `<h2>港の町</h2><p>${paragraphs[0]}</p><p>灯台守の男</p><p>${paragraphs[1]}</p><p>傑作だ。</p>`,
  );
  expect(seenOf(imported)).toEqual([...paragraphs, '傑作だ。']);
  expect(imported.review.passages[0]?.trail).toEqual(['港の町']);
});

describe('the element that the review stands in', () => {
  const review = `<div class="text"><p>${first}</p><p>${safe(second)}</p><p>${third}</p></div>`;
  const other = `<div><p>${first.replace('harbour', 'mining')}</p></div>`;

  test.each([
    ['before it', `<h2>The consensus</h2>${other}${review}`],
    ['behind it', `${review}<section><h3>What others say</h3>${other}</section>`],
  ])('GIVEN another text under a heading of its own %s THEN it goes', async (_, body) => {
    const imported = await importHtml(body);
    expect(seenOf(imported)).toEqual([...PROSE]);
    expect(imported.themes).toEqual([]);
  });

  test('GIVEN a later post of the same kind THEN it goes, however long', async () => {
    const post = (name: string, words: string): string =>
      `<div class="topic"><span class="author">${name}</span><div class="text">${words}</div></div>`;
    const imported = await importHtml(
      `${post('ida', PROSE.map((text) => `<p>${safe(text)}</p>`).join(''))}${post('zed', `<p>${first.replace('harbour', 'mining')}</p>`)}`,
    );
    expect(seenOf(imported)).toEqual([...PROSE]);
  });

  test('GIVEN a review in several elements named alike THEN all of it stays', async () => {
    const part = (words: string): string => `<div class="block">${words}</div>`;
    const imported = await importHtml(
      `<div>${part(`<p>${first}</p><p>${safe(second)}</p>`)}${part(`<p>${third}</p>`)}</div>`,
    );
    expect(seenOf(imported)).toEqual([...PROSE]);
  });

  test('GIVEN a section in an element named like the review’s THEN it stays, with its heading', async () => {
    const section = (words: string): string => `<section class="part">${words}</section>`;
    const imported = await importHtml(
      `${section(`<h2>The story</h2><p>${first}</p><p>${safe(second)}</p>`)}${section(`<h2>The sound</h2><p>${third}</p>`)}`,
    );
    expect(seenOf(imported)).toEqual([...PROSE]);
    expect(imported.themes.map(({ name }) => name)).toEqual(['The story', 'The sound']);
  });

  test('GIVEN a verdict in an element of its own THEN it stays', async () => {
    const imported = await importHtml(
      `${review}<div><h3>Verdict</h3><p>${first.replace('winter', 'May')}</p></div>`,
    );
    expect(imported.review.passages.at(-1)?.trail).toEqual(['Verdict']);
  });

  test('GIVEN a card of the site above a short last paragraph THEN only the card goes', async () => {
    const card = '<div class="card"><div>The other lighthouse</div><div>Ida Crane</div></div>';
    const imported = await importHtml(
      `<div><p>${first}</p><p>${safe(second)}</p>${card}<p>I liked the bell.</p></div><p>Ida Crane</p>`,
    );
    expect(seenOf(imported)).toEqual([first, second, 'I liked the bell.']);
  });

  test('GIVEN somebody who sets no full stops THEN short paragraphs stay, and labels go', async () => {
    const [one, two] = [first, third].map((text) => text.toLowerCase().replace(/\.$/, ''));
    const imported = await importHtml(
      `<div><p>${one}</p><p>${two}</p><p>nobody will tell me that this is sad</p><p>12 likes</p></div>`,
    );
    expect(seenOf(imported)).toEqual([one, two, 'nobody will tell me that this is sad']);
  });
});

test('GIVEN lines that start with bullets and no elements for them THEN they are a list', async () => {
  const { text } = await importHtml(
    `<div>${first}<br><br>What I liked:<br>- the <i>bell</i><br>- the rope, and its keeper<br><br>${third}</div>`,
  );
  expect(text).toContain('\n\nWhat I liked:\n\n- the *bell*\n\n- the rope, and its keeper\n\n');
});

test('GIVEN what two people say, each behind a dash THEN the dashes stay', async () => {
  const imported = await importHtml(
    `<p>${first}</p><blockquote>– The last stop, then.<br>– I’ll know it.</blockquote><p>${third}</p>`,
  );
  expect(seenOf(imported)[1]).toBe('– The last stop, then. – I’ll know it.');
});

test('GIVEN lines that start with labels THEN each is a paragraph', async () => {
  const imported = await importHtml(
    `<div>${first}<br><br>PROS: the bell, and the rope.<br>CONS: the boat.<br><br>${third}</div>`,
  );
  expect(seenOf(imported)).toEqual([first, 'PROS: the bell, and the rope.', 'CONS: the boat.', third]);
});

test('GIVEN headings with what opens them in an editor or leads to them THEN only their words stay', async () => {
  const { themes } = await importHtml(
    `<h2>The bell<span class="mw-editsection">[<a>edit</a>]</span></h2><p>${first}</p><h2>The rope<a href="#rope">¶</a></h2><p>${third}</p>`,
  );
  expect(themes.map(({ name }) => name)).toEqual(['The bell', 'The rope']);
});

test('GIVEN the page’s title over the first paragraph THEN it is no heading, whatever it is set in', async () => {
  const { themes } = await importReview(
    `<html><head><title>ida: Movie 61: The Tide</title></head><body><font><b>Movie 61: The Tide</b></font><div>${first}<p>${third}</div></body></html>`,
    'html',
    FACTS,
    't.md',
  );
  expect(themes).toEqual([]);
});

test('GIVEN lines in italics around a review THEN they go, unless they name the film', async () => {
  const note = '<p><em>We were given a seat by the window for this.</em></p>';
  const imported = await importHtml(
    `${note}<p>${first}</p><p><em>Nobody rings the bell in it.</em></p><p>${third}</p><p><em>Tidewater opens on Friday, in one cinema.</em></p>${note}`,
  );
  expect(seenOf(imported)).toEqual([
    first,
    'Nobody rings the bell in it.',
    third,
    'Tidewater opens on Friday, in one cinema.',
  ]);
});

test('GIVEN a line with a link that speaks of “us” below a review THEN it goes', async () => {
  const imported = await importHtml(
    `<p>${first}</p><p>${third}</p><p>See <a href="/k">the keeper</a> again.</p><p>Write to <a href="/us">our desk</a> about it.</p>`,
  );
  expect(seenOf(imported)).toEqual([first, third, 'See the keeper again.']);
});

test('GIVEN where a quotation is from THEN that goes, and the quotation stays', async () => {
  const imported = await importHtml(
    `<p>${first}</p><blockquote><p>${third}</p><cite>The keeper, in his letters</cite></blockquote><p>${safe(second)}</p>`,
  );
  expect(seenOf(imported)).toEqual([first, third, second]);
  expect(reasonsOf(imported)).toEqual(['The keeper, in his letters (a label)']);
});

test('GIVEN short lines below the last long paragraph that lead on to a quotation THEN they stay', async () => {
  const imported = await importHtml(
    `<div>${first}<br><br>${third}<br><br>My favourite line of all:<blockquote>Nobody rings it.</blockquote>See it.</div>`,
  );
  expect(seenOf(imported)).toEqual([
    first,
    third,
    'My favourite line of all:',
    'Nobody rings it.',
    'See it.',
  ]);
});

describe('headings and spoilers', () => {
  test('GIVEN lines in bold over paragraphs THEN they are headings', async () => {
    const imported = await importHtml(
      `<p><strong>The town</strong></p><p>${first}</p><p><b>What comes of it?</b></p><p>${third}</p>`,
    );
    expect(imported.review.passages.map(({ trail }) => trail)).toEqual([['The town'], ['What comes of it?']]);
  });

  test('GIVEN a line in bold that is a sentence THEN it is a paragraph', async () => {
    const imported = await importHtml(
      `<p>${first}</p><p><b>I have seen no better film this year.</b></p><p>${third}</p>`,
    );
    expect(paragraphsOf(imported)[1]).toBe('**I have seen no better film this year.**');
  });

  test.each([
    ['a fold that says so', `<details><summary>Spoiler</summary><p>${third}</p></details>`],
    ['a class', `<div class="bb-spoiler"><p>${third}</p></div>`],
    ['a class in a line', `<p><span class="spoiler">${third}</span></p>`],
  ])('GIVEN a spoiler by %s THEN the paragraph is covered', async (_, markup) => {
    const imported = await importHtml(`<p>${first}</p>${markup}<p>${safe(second)}</p>`);
    expect(imported.review.passages.map(({ text, spoiler }) => [text, spoiler])).toEqual([
      [first, false],
      [third, true],
      [second, false],
    ]);
  });

  test('GIVEN a cover over the whole review THEN nothing is covered', async () => {
    const imported = await importHtml(
      `<nav>${'Films, lists, people. '.repeat(18)}</nav><div class="spoiler"><p>${first}</p><p>${third}</p></div>`,
    );
    expect(imported.review.passages.map(({ spoiler }) => spoiler)).toEqual([false, false]);
  });
});
