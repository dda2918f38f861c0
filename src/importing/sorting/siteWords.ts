import type { Why } from '../Why.ts';

/** A rule for a piece of a page: the words that make it one, and what it is then. */
type Rule = readonly [words: RegExp, why: Why];

/** What only sites say, however long they say it. */
const ALWAYS: readonly Rule[] = [
  [/^(?:we|this (?:site|website)) (?:value|respect|care about)s? your privacy\b/i, 'the site’s own words'],
  [/^<!--[\s\S]*-->$/, 'code of the page'],
  [/(?<!\|)\|[A-Z_:]{2,30}\|(?!\|)|%%[A-Za-z_]{2,30}%%/, 'a newsletter line'],
  [/^(?:\p{Lu}\. ?){1,4}$/u, 'a byline'],
  [/^[—–-]{1,2} ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u, 'a byline'],
  [/^\[!\w+\]/, 'beside the article'],
  [/^(?:\{[{%#<][\s\S]*[}%#>]\}|\{:[^{}]*\}|\[\/?[a-z_-]+(?: [a-z_-]+=[^[\]]*)?\])$/i, 'code of the page'],
  [/^(?:[A-Z][\w-]*: .*(?:\n|$)){3,}$/, 'the page’s head or foot'],
];

/** What only sites say, wherever it stands, in whole sentences too. */
const ANYWHERE: readonly Rule[] = [
  [/^\[[^\]]+\]: \S+/, 'code of the page'],
  [/^\(?(?:article|story|content) continues (?:below|after)\b/i, 'an advert'],
  [/^(?:skip|jump) (?:to|past|over)\b.{0,60}$/i, 'navigation'],
  [/^after (?:the )?(?:newsletter|advert)\b.{0,40}$/i, 'a newsletter line'],
  [
    /^(?:related|(?:also )?read(?: more| next| also)?|also (?:read|see|watch)|see also|more like this|you (?:may|might) also (?:like|enjoy)|recommended|watch next|don[’']t miss|trending|popular)\s*[:|]/i,
    'related reading',
  ],
  [
    /^(?:tags?|tagged|labels?|topics?|filed under|categor(?:y|ies)|posted (?:in|on|by|at))\s*[:|]/i,
    'a label',
  ],
  [/^filed under\b/i, 'a label'],
  [
    /\b(?:we|this (?:site|website)|our partners) (?:and our partners )?(?:uses?|stores?)\b.{0,60}\bcookies\b|\bcookie (?:policy|settings|preferences|notice)\b|\baccept (?:all )?cookies\b/i,
    'the site’s own words',
  ],
  [
    /\b(?:subscribe|sign up|signing up)\b.*\b(?:newsletter|inbox|e-?mails?|mailing list|updates|channel|podcast|posts|dispatch)\b/i,
    'a newsletter line',
  ],
  [
    /\b(?:newsletter|mailing list)\b.*\b(?:subscribe|sign up)\b|\bin(?:to)? your inbox\b/i,
    'a newsletter line',
  ],
  [
    /\b(?:newsletter|publication) is\b.{0,20}\b(?:reader|listener)-supported\b|\breader-supported (?:publication|newsletter)\b/i,
    'a newsletter line',
  ],
  [
    /^(?:thanks|thank you) for (?:reading|subscribing)\b.*\b(?:subscribe|share|support|free)\b/i,
    'a newsletter line',
  ],
  [
    /^if you (?:like|liked|enjoy|enjoyed|read) (?:this|it|what|my|our)\b.{0,60}\b(?:clap|follow|share|subscribe|support|consider|like|give)\b|\bbuy me a (?:coffee|beer)\b|\bfollow (?:me|us) (?:on|for|at)\b/i,
    'share and like',
  ],
  [/\b(?:forwarded|sent) (?:you )?this (?:e-?mail|newsletter)\b/i, 'a newsletter line'],
  [/^privacy notice\b/i, 'a newsletter line'],
  [
    /\b(?:free|remaining) articles?\b.{0,30}\b(?:remaining|left|this month)\b|\barticles? (?:remaining|left)\b|\balready (?:a|have a)n? (?:subscriber|member|subscription|account)\b|\bsubscribers?[ -]only\b|\bmembers?[ -]only\b|\bfor (?:paid |paying )?(?:subscribers|members) only\b|\b(?:subscribe|log ?in|sign ?in|register) (?:now )?(?:to|and) (?:continue|keep|read|unlock)\b|\bunlimited (?:digital )?access\b|\bcancel any ?time\b|\bstart (?:your|a) free trial\b|\bto continue reading\b/i,
    'a paywall line',
  ],
  [
    /^(?:©|copyright\b|\(c\) ?\d{4})|\ball rights reserved\b|\bmay not be (?:reproduced|republished|redistributed)\b/im,
    'the site’s own words',
  ],
  [/^(?:leave|post|write|add) (?:a|your) (?:comment|reply)\b/i, 'a comment'],
  [
    /^(?:comments?|replies|discussion) (?:are|is|have been)? ?(?:closed|off|disabled|powered by)\b/i,
    'a comment',
  ],
  [
    /\bwas this (?:review|article|post|page) helpful\b|\bfound this (?:review )?(?:helpful|useful)\b/i,
    'share and like',
  ],
  [
    /^(?:photo(?:graph(?:er|y|s)?)?|image|picture|still|illustration|credit)s?(?: credit| courtesy| by| from)?(?: of)?\s*[:©]/i,
    'a caption',
  ],
  [
    /[.)\s](?:photo(?:graph(?:er|y|s)?)?|image|picture|still|illustration)s?(?: credit| courtesy)?\s*[:©]\s*\S.{0,60}$|\((?:photo|image|picture|still)s?\b[^()]{0,60}\)$|\bcourtesy (?:of )?\p{Lu}[^.]{0,40}\.?$/iu,
    'a caption',
  ],
  [/^(?:follow|like|find|join|support) us on\b/i, 'share and like'],
  [/\b(?:terms (?:of (?:use|service)|(?:&|and) conditions)|privacy policy)\b/i, 'the site’s own words'],
  [
    /^(?:warning|caution|beware|spoilers?)?\s*[:!–-]?\s*(?:(?:this (?:review|post|article|text) )?(?:may |might )?(?:contains? )?)(?:mild |major |some |light )?spoilers?(?: (?:ahead|below|warning|alert|follow))?(?: (?:for|of|about|throughout|from) .{2,40})?\s*[.!:]*(?: I can handle .{0,20})?$/i,
    'a spoiler warning',
  ],
  [
    /^(?:this (?:article|post|story|review) is more than \w+ (?:year|month)s? old)\b/i,
    'the site’s own words',
  ],
  [/^\d[\d,.]* (?:out )?of \d[\d,.]* (?:people|users|readers)\b/i, 'share and like'],
  [
    /^last (?:edited|updated|modified) (?:by|on|at)\b|\bedited \d+ times? in total\b|\bpage was last (?:updated|modified)\b|\bbest viewed (?:at|in|with)\b/i,
    'the site’s own words',
  ],
  [
    /^[•*\s]*(?:(?:a|an earlier) version of )?(?:this|the) (?:article|review|story|piece|post|column|essay)\b.{0,40}\b(?:amended|updated|corrected|(?:first|originally|previously) (?:published|appeared|ran|posted))\b/i,
    'the site’s own words',
  ],
  [
    /^(?:lesen sie auch|mehr zum thema|auch interessant|(?:à )?lire aussi|à voir aussi|lee también|leggi anche|leia também|lees ook)\s*[:|]/i,
    'related reading',
  ],
  [/\bbecome a (?:\w+ )?(?:member|subscriber|patron|supporter)\b/i, 'a paywall line'],
  [/^https?:\/\/\S+$/i, 'the site’s own words'],
  [/^.{0,120}\(\s*https?:\/\/\S+\s*\)$/i, 'a link elsewhere'],
  [
    /^\(?(?:this (?:review|post|piece|article) )?(?:was |is )?(?:(?:also|originally|first|previously) (?:posted|published|appear(?:s|ed))|cross-?posted)\b/i,
    'the site’s own words',
  ],
  [/^(?:hi|hello|hey|dear)\b.{0,40}\bwelcome\b/i, 'a newsletter line'],
  [
    /\byou(?:[’']re| are)? (?:getting|receiv(?:ing|ed)) this\b|\byou(?:[’']re| are) subscribed to\b|\bunsubscribe\b/i,
    'a newsletter line',
  ],
  [/^(?:hi|hello|hey|dear)\b[^.!?]{0,30},$/i, 'a newsletter line'],
  [
    /^(?:editor(?:[’']s|s[’'])? note|corrections?|clarification|update|(?:full )?disclosure)s?\s*:|^[•*\s]*an? (?:\w+ )?version of this\b/i,
    'the site’s own words',
  ],
  [
    /\b(?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commission\b|\baffiliate links?\b/i,
    'an advert',
  ],
  [
    /^(?:if you(?:[’']d| would)? (?:like|want|wish) to comment|to comment on|join the (?:conversation|discussion))\b/i,
    'a comment',
  ],
  [/^(?:screenings?|show ?times?|tickets)\s*:/i, 'a table of facts'],
  [/^(?:open|view|see) (?:this |the |all )?(?:photos?|images?|gallery|pictures?)\b.{0,30}$/i, 'a caption'],
  [/^(?:small|classified) ads\b/i, 'an advert'],
  [/^(?:next|coming) (?:week|month|time|issue)\s*[:|–—-]/i, 'related reading'],
  [
    /\bin the comments\b|\b(?:let (?:me|us) know|tell (?:me|us)|leave (?:me|us)|share your)\b.{0,60}\bcomments?\b/i,
    'a comment',
  ],
  [/^[Rr]ated (?:G|PG|PG-?13|R|NC-?17|U|12A?|15|18|TV-\w+)\b.{0,80}$/, 'a table of facts'],
];

/** What sites say wherever it stands, but reviewers too, as part of a sentence. */
const LABELS: readonly Rule[] = [
  [/^(?:anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie)$/i, 'an advert'],
  [/^(?:advertisement|advert|sponsored|promoted|ad)\b.{0,40}$/i, 'an advert'],
  [
    /^(?:related|read (?:more|next|also)|also read|see also|more like this|more (?:from|on|about|stories|reviews)|you (?:may|might) also (?:like|enjoy)|recommended|watch next|trending|popular|most (?:read|viewed|popular|shared)|latest (?:\w+ )?(?:posts|news|stories|reviews)|top (?:posts|stories)|recent posts)\b/i,
    'related reading',
  ],
  [
    /^(?:re)?(?:share|tweet|pin|print|e-?mail|like|upvote|downvote|bookmark|save|copy link|reuse)(?: (?:this|on|via|it|content|article|story|post|link|review)\b.*)?(?:\s*[:|–-].*)?$/i,
    'share and like',
  ],
  [
    /^\d[\d,.]*[km]? (?:replies|shares|likes?|upvotes?|restacks?|claps?|views?|followers|votes?)\b/i,
    'share and like',
  ],
  [
    /^(?:\d+|no|all|one|two|three|view|see|show|load) (?:\d+ |more |all |\w+ )?(?:comments?|replies|responses|thoughts on)\b.{0,60}$/i,
    'a comment',
  ],
  [
    /^(?:comments?|responses?|replies|discussion)(?: about this \w+)? ?(?:\(\d+\)|are (?:closed|open)|off|\d*)[.:]?$/i,
    'a comment',
  ],
  [
    /^(?:reply|report|permalink|quote|flag|block or report|report abuse|go to comments|sort by:?)$/i,
    'a comment',
  ],
  [
    /^[\p{L}\p{N}_.’'-]{2,24}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2} (?:says|said|writes|wrote)(?::|\.\.\.|…)$/u,
    'a comment',
  ],
  [/^(?:tags?|tagged|labels?|filed under|categor(?:y|ies)|posted (?:in|on|by|at))\b/i, 'a label'],
  [/^(?:follow|like|find|join|support) us\b/i, 'share and like'],
  [/^(?:skip to (?:main )?content|back to top|top|menu|search|home|loading)\b.{0,30}$/i, 'navigation'],
  [/^(?:click here|go back|close (?:this )?window|print this)\b.{0,40}$/i, 'navigation'],
  [/^(?:watch|play) (?:the )?(?:trailer|video)\b.{0,40}$/i, 'related reading'],
  [/\b(?:contact us|about us)\b/i, 'navigation'],
  [
    /^(?:subscribe|sign ?up|sign ?in|log ?in|register|join now|accept all|get the \w+ newsletter|(?:your )?e-?mail address)\b.{0,30}$/i,
    'a newsletter line',
  ],
  [
    /^(?:film|movie|full) (?:credits|cast)\b.{0,20}$|^(?:cast|credits|crew|director|now streaming|where to watch)(?: (?:and|&) \w+| on)?:?$/i,
    'a table of facts',
  ],
  [/^(?:(?:film|movie|cinema|tv|book) )?reviews?$/i, 'a label'],
  [/^(?:about the author|written by|author|bio)$/i, 'about the author'],
];

/** What sites say above and below an article. */
const AROUND: readonly Rule[] = [
  [
    /^(?:by|words by|written by|review by|reviewed by|a (?:film|movie) review by|posted by|text:)\s+\p{L}/iu,
    'a byline',
  ],
  [/\b\d+\s*(?:min(?:ute)?s?)\.?\s*read\b/i, 'a byline'],
  [/^(?:published|updated|last (?:updated|modified)|date|watched|seen|posted|reviewed)\b/i, 'a byline'],
  [
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d{1,2}[./ -])?(?:\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[./ -].{0,14}\d{4}.{0,20}$/i,
    'a byline',
  ],
  [
    /^(?:about )?(?:\d+|an?|one) ?(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|[smhdwy]|mo|yr)\.? ago$/i,
    'a byline',
  ],
  [/\b(?:\d{1,2} \p{L}{3,12}|\p{L}{3,12} \d{1,2})(?:,? \d{4})?,? at \d{1,2}[:.]\d{2}\b.{0,20}$/u, 'a byline'],
  [/[’']s? review (?:published|posted|written) on\b/i, 'a byline'],
  [
    /\b(?:share|tweet|newsletter|subscribe|log ?in|sign ?in|comments?|advert\w*|membership|donate|permalink)\b/i,
    'the site’s own words',
  ],
  [/^[«‹<←[(]*\s*(?:next|previous|older|newer)\b/i, 'navigation'],
];

const NUMBER_WORDS = 'zero|half|one|two|three|four|five|six|seven|eight|nine|ten';
const SCORE = `(?:\\d+(?:[.,]\\d+)?|${NUMBER_WORDS})(?: and a half|½)?`;
/** Marks, in any of the ways in which reviewers give them, with nothing else beside them. */
const RATING = new RegExp(
  `^(?:(?:my |our |the |critic’s |reader )?(?:rating|score|grade|marks?|verdict|stars)\\s*[:–—-]?\\s*)?(?:[★☆⭐✩✭✮½*\\s]*[★☆⭐✩✭✮][★☆⭐✩✭✮½*\\s]*(?:\\(?${SCORE}(?: ?\\/ ?\\d+)?\\)?)?|${SCORE} ?(?:\\/|out of|of) ?(?:\\d+|${NUMBER_WORDS})(?: stars?)?|${SCORE} stars?|(?:rating|score|grade)\\s*[:–—-]\\s*(?:[A-F][+–−-]?|\\d+(?:[.,]\\d+)?%?))[.!]?$`,
  'iu',
);

/** What the words of a piece say of it, wherever it stands; null where they say nothing. */
export function siteWords(text: string, isSentence: boolean, isProse: boolean): Why | null {
  const says = ([words]: Rule): boolean => words.test(text);
  const always = ALWAYS.find(says);
  if (always !== undefined) return always[1];
  if (isProse) return null;
  if (RATING.test(text)) return 'a rating';
  return (ANYWHERE.find(says) ?? (isSentence ? undefined : LABELS.find(says)))?.[1] ?? null;
}

/** What the words of a short piece above or below a review say of it. */
export function wordsAround(text: string): Why | null {
  return AROUND.find(([words]) => words.test(text))?.[1] ?? null;
}
