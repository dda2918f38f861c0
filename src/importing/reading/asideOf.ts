import type { Element } from 'hast';
import type { Why } from '../Why.ts';
import { attribute, elementsIn, wordsIn } from './elements.ts';

/** Elements that are no part of the article they stand in, by their names. */
const BY_NAME: ReadonlyMap<string, Why> = new Map([
  ['nav', 'navigation'],
  ['aside', 'beside the article'],
  ['footer', 'the page’s head or foot'],
  ['form', 'a form'],
  ['figcaption', 'a caption'],
  ['caption', 'a caption'],
]);

const BY_ROLE: ReadonlyMap<string, Why> = new Map([
  ['navigation', 'navigation'],
  ['complementary', 'beside the article'],
  ['contentinfo', 'the page’s head or foot'],
  ['banner', 'the page’s head or foot'],
  ['search', 'a form'],
  ['form', 'a form'],
  ['doc-endnotes', 'a footnote'],
  ['doc-footnote', 'a footnote'],
]);

/** What those who make pages call their parts, in classes and ids. Words of the trade, and no site's own. */
const BY_WORD: readonly (readonly [words: RegExp, why: Why])[] = [
  [/^(?:comments?|commentlist|discussion|respond|responses?|replies|reply)$/, 'a comment'],
  [/^(?:footnotes?|endnotes?|references|reflist)$/, 'a footnote'],
  [/^(?:newsletters?|subscribe|subscription|subscriptions|signup|optin|mailing)$/, 'a newsletter line'],
  [/^(?:paywall|regwall|metered|meter)$/, 'a paywall line'],
  [/^(?:ad|ads|adslot|advert|adverts|advertisement|sponsor|sponsored|promo|promotion)$/, 'an advert'],
  [
    /^(?:related|relatedposts|recirc|recommended|recommendations|trending|popular|viewed|teaser|teasers)$/,
    'related reading',
  ],
  [/^(?:share|sharing|social|likes?)$/, 'share and like'],
  [/^(?:[a-z]*caption|credit|credits)$/, 'a caption'],
  [/^(?:pullquote|pullquotes)$/, 'a repetition'],
  [/^(?:rating|ratings|stars|score)$/, 'a rating'],
  [/^(?:signature|sig)$/, 'a signature'],
  [/^(?:byline|dateline|timestamp|pubdate)$/, 'a byline'],
  [/^(?:bio)$/, 'about the author'],
  [/^(?:nav|navbar|menu|breadcrumbs?|pagination|pager|skiplink|toc|toolbar)$/, 'navigation'],
  [/^(?:tags?|taglist|categories|labels|topics|meta|submeta|metadata)$/, 'a label'],
  [/^(?:sidebar|widget|widgets|note|callout|admonition)$/, 'beside the article'],
  [
    /^(?:cookies?|consent|gdpr|masthead|colophon|copyright|disclaimer|noprint|notice|ambox)$/,
    'the site’s own words',
  ],
];

/** Classes that say two things in two words. */
const BY_WORDS: readonly (readonly [words: RegExp, why: Why])[] = [
  [/\bpull quote\b/, 'a repetition'],
  [
    /\b(?:author|writer|contributor) (?:bio|box|card|info|about|profile)\b|\babout author\b/,
    'about the author',
  ],
  [/\b(?:read|see|more) (?:more|also|next|from|stories|posts)\b/, 'related reading'],
  [/\b(?:site|page|l|global) (?:header|footer|head|foot)\b/, 'the page’s head or foot'],
  [/\b(?:no print|print none|hidden print)\b/, 'the site’s own words'],
];

/** Longest words below a picture, in characters. */
const CAPTION = 160;

/** Most words of an id that says what an element is. */
const MAX_ID = 2;

/** Elements that hold an article rather than stand beside it, whatever their classes say. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** Why an element is no part of the page's article, as its name or its role says it; null where they don't. */
export function asideOf(element: Element): Why | null {
  return BY_NAME.get(element.tagName) ?? BY_ROLE.get(attribute(element, 'role')) ?? null;
}

/** Why an element is no part of the page's article, as far as its classes and its id hint at it. */
export function hintOf(element: Element): Why | null {
  if (WHOLE.has(element.tagName)) return null;
  if (isCaptioned(element)) return 'a caption';
  const classes = [
    ...attribute(element, 'className').split(/\s+/),
    ...['dataComponent', 'dataTestId', 'dataTestid'].map((name) => attribute(element, name)),
  ].map(spelled);
  // A long id is often made of a heading's words.
  const id = spelled(attribute(element, 'id'));
  for (const name of id.split(' ').length <= MAX_ID ? [...classes, id] : classes) {
    const words = name.split(' ');
    const found =
      BY_WORDS.find(([pattern]) => pattern.test(name)) ??
      BY_WORD.find(([pattern]) => words.some((word) => pattern.test(word)));
    if (found !== undefined) return found[1];
  }
  return null;
}

/** Whether a reader can't see an element: HTML 15.3.1, its own style, and the classes for those who hear a page. */
export function isUnseen(element: Element): boolean {
  const style = attribute(element, 'style').toLowerCase();
  const { hidden, open, type } = element.properties;
  return (
    (hidden !== undefined && hidden !== null && hidden !== false) ||
    (element.tagName === 'dialog' && (open === undefined || open === null || open === false)) ||
    (element.tagName === 'input' && type === 'hidden') ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*0(?:px)?\s*(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{3,})/.test(
      style,
    ) ||
    /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden(?:-visually)?|assistive-text)(?:\s|$)/i.test(
      attribute(element, 'className'),
    )
  );
}

export function isStruck(element: Element): boolean {
  return (
    ['del', 's', 'strike'].includes(element.tagName) ||
    /text-decoration[^;]*line-through/i.test(attribute(element, 'style'))
  );
}

/** Whether an element's classes call it a spoiler. */
export function isSpoiler(element: Element): boolean {
  return /(?:^|[\s_-])spoilers?(?:$|[\s_-])/i.test(attribute(element, 'className'));
}

/** A picture with few words below it and nothing else. */
function isCaptioned(element: Element): boolean {
  if (!['div', 'center', 'td', 'table', 'figure'].includes(element.tagName)) return false;
  const words = wordsIn(element).trim();
  return words !== '' && words.length <= CAPTION && startsWithPicture(element) && !holdsText(element);
}

function startsWithPicture(node: Element): boolean {
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return (
    first?.type === 'element' && (['img', 'picture'].includes(first.tagName) || startsWithPicture(first))
  );
}

function holdsText(element: Element): boolean {
  return elementsIn(element, new Set('p li blockquote h1 h2 h3 h4 h5 h6'.split(' '))).length > 0;
}

/**
 * The mark of a footnote, such as a small 1 that leads to the foot of the page, or of a heading, such as a ¶ that leads to
 * it or what opens it in an editor.
 */
export function isNoteMark(element: Element): boolean {
  if (/^(?:\[\s*(?:edit|edit source|bearbeiten|modifier|editar)\s*\]|[¶🔗])$/u.test(wordsIn(element).trim()))
    return true;
  if (!/^\[?(?:\d{1,3}|[*†‡§¶↩^]+|[a-z])\]?\ufe0e?$/u.test(wordsIn(element).trim())) return false;
  if (element.tagName === 'a') return /^#.*(?:note|fn|ref|cite)/i.test(attribute(element, 'href'));
  const links = elementsIn(element, new Set(['a']));
  return element.tagName === 'sup' && links.some((link) => attribute(link, 'href').startsWith('#'));
}

/** A class or an id as words: `postMeta`, `post-meta` and `post__meta` are all “post meta”. */
function spelled(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}
