import { describe, expect, test } from 'vitest';
import { ImportError } from '../../src/importing/ImportError.ts';
import { importReview, kindOf } from '../../src/importing/importReview.ts';
import { FACTS, goneOf, importBlocks, leftOutOf, PROSE, paragraphsOf } from './pages.ts';

const [first, second, third] = PROSE;

describe('kindOf', () => {
  test.each([
    ['page.html', 'x', 'html'],
    ['PAGE.HTM', 'x', 'html'],
    ['page.txt', ' <!DOCTYPE html><p>x', 'html'],
    ['page', '<html lang="en">', 'html'],
    ['page.md', 'x', 'markdown'],
    ['page.markdown', '<b>x</b>', 'markdown'],
    ['page.txt', '# x', 'text'],
    ['page', '<p>x', 'text'],
  ])('GIVEN %s with “%s” THEN it is %s', (file, source, kind) => {
    expect(kindOf(file, source)).toBe(kind);
  });
});

describe('HTML', () => {
  const html = (body: string) =>
    importReview(
      `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`,
      'html',
      FACTS,
      't.md',
    );
  const escaped = second.replace('&', '&amp;').replace('“', '&ldquo;').replace('”', '&#8221;');

  test('GIVEN a page THEN its headings and paragraphs are the review’s, and the site around them goes', async () => {
    const imported = await html(`
      <header><nav><a href="/">Home</a> <a href="/r">Reviews</a></nav></header>
      <script>track('page')</script><style>p { color: red }</style>
      <article>
        <h2>The town</h2>
        <p>${first}</p>
        <aside><p>Advertisement</p></aside>
        <h2>The sound</h2>
        <p>${escaped}</p>
        <blockquote><p>${third}</p></blockquote>
      </article>
      <form><input><button>Sign up for our newsletter</button></form>
      <footer><p>© 2021 Film Corner</p></footer>`);
    expect(paragraphsOf(imported)).toEqual([...PROSE]);
    expect(imported.review.passages.map(({ trail }) => trail)).toEqual([
      ['The town'],
      ['The sound'],
      ['The sound'],
    ]);
    expect(leftOutOf(imported)).toEqual(['Home Reviews', 'Advertisement', '© 2021 Film Corner']);
  });

  test('GIVEN the page’s own title over the first heading THEN it is dropped as such', async () => {
    const imported = await html(`<h1>Tidewater: a review</h1><h2>The town</h2><p>${first}</p>`);
    expect(imported.review.passages[0]?.trail).toEqual(['The town']);
    expect(goneOf(imported)).toMatchObject([{ text: 'Tidewater: a review', why: 'the page’s title' }]);
  });

  test('GIVEN a heading below the last paragraph THEN it is dropped as the site’s', async () => {
    const imported = await html(`<p>${first}</p><h2>Our shop</h2>`);
    expect(goneOf(imported)).toMatchObject([{ text: 'Our shop', why: 'below the review' }]);
    expect(imported.text).not.toContain('Our shop');
  });

  test('GIVEN line breaks and elements inside a paragraph THEN a reader’s words stay in one line', async () => {
    const marked = first
      .replace('empty in winter', '<em>empty</em>\n   in&#32;<a href="/w">winter</a>')
      .replace('Nobody', '<br>Nobody');
    expect(paragraphsOf(await html(`<p>${marked}</p>`))).toEqual([first.replace('empty', '*empty*')]);
  });

  test('GIVEN paragraphs without end tags, and text that stands in boxes alone THEN each is its own', async () => {
    expect(
      paragraphsOf(await html(`<p>${first}<p>${second.replace('&', '&amp;')}<div>${third}</div>`)),
    ).toEqual([...PROSE]);
  });

  test('GIVEN words that are hidden from readers THEN they are not in the review', async () => {
    const { text } = await html(
      `<p>${first}</p><template>secret</template><noscript>secret</noscript><select><option>secret</select><svg><text>secret</text></svg><!-- secret --><p>${third}</p>`,
    );
    expect(text).not.toContain('secret');
  });

  test('GIVEN what was left out THEN its line is the one in the file', async () => {
    const imported = await html(`\n\n<nav>Home Reviews Films</nav>\n<p>${first}</p>\n<p>Advertisement</p>`);
    expect(goneOf(imported)).toMatchObject([{ line: 3 }, { line: 5 }]);
  });
});

describe('Markdown', () => {
  test('GIVEN a file THEN headings, emphasis and paragraphs stay, and its front matter goes', async () => {
    const emphasised = first.replace('empty', '*empty*').replace('Nobody', '**Nobody**');
    const imported = await importBlocks(
      [
        '---\ntitle: other\ntags: [sea]\n---',
        '# The town #',
        emphasised,
        'The sound\n---------',
        second,
        '### Last',
        third,
      ],
      'markdown',
    );
    expect(paragraphsOf(imported)).toEqual([emphasised, second, third]);
    expect(imported.review.title).toBe('Tidewater');
    expect(imported.review.passages.map(({ trail }) => trail)).toEqual([
      ['The town'],
      ['The sound'],
      ['Last'],
    ]);
  });

  test('GIVEN escapes and references THEN the paragraph stays as it is written', async () => {
    const written = first.replace('empty in winter', 'empty &amp; grey \\*in\\* winter');
    const imported = await importBlocks([written], 'markdown');
    expect(paragraphsOf(imported)).toEqual([written]);
    expect(imported.review.passages[0]?.plain.text).toContain('empty & grey *in* winter');
  });

  test('GIVEN quotations and lists THEN their paragraphs are paragraphs of the review', async () => {
    expect(paragraphsOf(await importBlocks([`> ${first}`, `- ${second}`, third], 'markdown'))).toEqual([
      ...PROSE,
    ]);
  });

  test('GIVEN where links lead, apart from the text THEN that is no part of the review', async () => {
    const imported = await importBlocks([first, second, '[1]: https://site.example/a'], 'markdown');
    expect(paragraphsOf(imported)).toEqual([first, second]);
    expect(imported.text).not.toContain('site.example');
  });
});

test('GIVEN a page nested deeper than any article THEN one clear sentence', async () => {
  const page = `${'<div>'.repeat(20_000)}<p>${first}</p>`;
  await expect(importReview(page, 'html', FACTS, 'a.md')).rejects.toThrow(ImportError);
});
