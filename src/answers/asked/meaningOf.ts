import type { Stem } from '../../search/words/stemmerFor.ts';
import { CHAT_WORDS, FILM_WORDS, STOP_WORDS } from '../../search/words/stopWords.ts';
import { editDistance } from '../../shared/editDistance.ts';

/** What a question means, as far as its words tell. */
export interface Meaning {
  /** What it asks for, such as `who`; empty where that is open, or goes without saying. */
  readonly asks: string;
  /** What it is about that every film has, such as its music, in order of the alphabet. */
  readonly subjects: readonly string[];
  /** The stems of all its other words of weight, as they stand: “why did he leave her” is not “why did she leave him”. */
  readonly others: readonly string[];
}

/** What one asks of films in several words, and the word for it. */
const PHRASES: readonly (readonly [RegExp, string])[] = (
  [
    [
      /(?:(?:do|does) )?(?:you|u|we|anyone|anybody|somebody|someone)(?: guys)?(?: happen to| even)? knows?(?: if| whether)?/,
      '',
    ],
    [
      /(?:(?:can|could) )?(?:you|u|anyone|anybody|somebody|someone) (?:tell|remind) (?:me|us)(?: if| whether)?/,
      '',
    ],
    [/what (?:is|was|are|were) ((?:\w+ )+)like$/, 'how $1'],
    [/what (?:is|was) (\w+) reason for|what (?:made|makes|drove|drives) (\w+)/, 'why $1$2'],
    [/how come|what (?:is|was) the reason|for what reason|what for/, 'why'],
    [/(?:in )?(?:what|which) (?:year|month|date|day)|how long ago/, 'when'],
    [/(?:in )?(?:what|which) (?:place|country|city|town|location)s?/, 'where'],
    [/(?:which|what) (?:characters?|people|persons?)/, 'who'],
    [
      /who (?:did|does|do|will)(?=(?: (?:the|his|her|their))? (?!the|his|her|their|it|this|that)\w+ (?!for|in|on|of|with|to|and|by)\w+)/,
      'whom',
    ],
    [/who (?:is|are|stars|acts|appears) in (?:it|this|the film|the movie)$/, 'play'],
    [/main (?:characters?|roles?|parts?|actors?)/, 'lead'],
    [/bad (?:guys?|one)/, 'villain'],
    [/(?:what|which) (?:kind|sort|type|genre) of (?:film|movie|story)/, 'genre'],
    [/(?:movies?|films?|anything|something) (?:like|similar to) (?:it|this)/, 'similar'],
    [/number of|how (?:many|much)/, 'howmany'],
    [/when are we(?: in)?/, 'when setting'],
    [/for a living/, 'job'],
    [/(\w+) of (?:(?:the|a|an|his|her|their) )?(\w+)/, '$2 $1'],
    [/they (\w+) (?:(?:the|a|an|his|her|their) )?(\w+)$/, '$2 $1'],
    [
      /(?:(?:post|mid|end) )?credits? (?:scene|sequence|stinger)s?|(?:after|during|for|through|until) (?:all )?the (?:end )?credits/,
      'stinger',
    ],
    [
      /(?:filming|shooting) (?:location|place|site)s?|where (?:is|was|were|did) (?:\w+ ){0,3}(?:made|make|film)/,
      'where filmed',
    ],
    [/(?:they|to) film/, 'filmed'],
    [
      /(?:takes?|took|taking) place|(?:story|film|movie|it) happens?|set(?= (?:in|at|on|around|during)|$)/,
      'setting',
    ],
    [/(?:comes?|came|coming|get|got) out|out$/, 'released'],
    [/release date/, 'when released'],
    [/(?:goes|going|went|go|gone) away|(?:walk|walks|walked) out/, 'leave'],
    [
      /box office|(?:make|made|turn|turned) (?:a |any |its |their )?(?:money|profit|fortune)|how much (?:money )?did it (?:make|take)/,
      'earnings',
    ],
    [/price tag/, 'budget'],
    [
      /(?:running|run|play|playing) (?:time|length)|how many (?:minutes|hours|mins)|how long (?:is|was|does|do|will|are)(?: (?:it|this|the|that|thing|whole|film|movie|last|run|running|go|on|take))*$|is (?:it|this|the film|the movie) (?:too |very |really |that |so )?long$/,
      'runtime',
    ],
    [/how old (?:is|was|are|were)|(?:what|which) age|what is the age/, 'aged'],
    [/true (?:story|stories|events?)|real (?:story|events?|life)|(?:really|actually) happen(?:ed)?/, 'true'],
    [/(?:part|number|volume|chapter) (?:two|2|ii)|second (?:one|part|film|movie)|follow up/, 'sequel'],
    [/(?:part|number|volume|chapter) (?:one|1|i)|first (?:one|part|film|movie|feature)/, 'partone'],
    [/(?:academy|oscar) (?:award|nomination|nominee|win)s?/, 'oscar'],
    [/jump scares?/, 'jumpscare'],
    [/black and white|b w/, 'colour'],
    [/director of photography|behind the camera/, 'cinematographer'],
    [/(?:kid|child|family) friendly/, 'kids'],
    [/age (?:rating|limit|restriction)/, 'rating'],
    [/sex scenes?/, 'sex'],
    [/(?:special|visual) effects?|computer generated/, 'cgi'],
    [/happy end(?:ing)?|ends? (?:well|happily)|ending (?:is )?happy/, 'happyend'],
    [/(?:gets?|got|getting|is|are|was|were|be|been|being|they) (?:killed|murdered|kill)/, 'die'],
    [/(?:directors?|extended|longer|uncut|different|other) (?:cut|version)s?/, 'version'],
    [/what (?:is|was) (?:(?:it|this|the|that|film|movie|story|one) )+about$/, 'plot'],
  ] as const
).map(([phrase, word]) => [new RegExp(`\\b(?:${phrase.source})(?= |$)`, 'g'), word]);

/** What one asks of films: one subject a line, and the words that mean it. */
const SUBJECTS = new Map(
  `
  budget: budget budgets cost costs costed expensive spend spent cheap
  earnings: earnings earn earned earns gross grossed takings profit profitable
  runtime: runtime length duration
  director: director directors directed directs directing
  writer: writer writers wrote written writes writing screenwriter screenplay script scripted penned
  composer: composer composed composes
  music: music soundtrack score ost
  cinematographer: cinematographer cinematography photographed photography dp cameraman lensed
  editor: editor edited editing
  shoot: shoot shot filmed filming shooting shoots
  setting: setting
  release: released release releases premiere premiered
  stream: stream streaming streams streamed available
  kids: kid kids child children
  rating: rating rated certificate
  true: true
  accurate: accurate accurately accuracy factual
  book: book novel adapted adaptation
  sequel: sequel sequels
  stinger: stinger
  end: end ends ended ending endings finish finishes conclusion
  die: alive die dies died dying dead death
  kill: kill kills killed killing murder murders murdered
  killer: killer murderer
  happyend: happyend
  jumpscare: jumpscare jumpscares
  partone: partone
  version: version versions
  reception: reception received reviews critics reviewers acclaimed
  cut: cut cuts
  watch: watch watched watching
  award: award awards prize prizes
  oscar: oscar oscars
  story: plot synopsis story
  scary: scary frightening scare scares terrifying creepy
  gore: gore gory blood bloody violent violence
  language: language languages speak speaks spoken
  subtitles: subtitle subtitles subtitled subs
  colour: colour color coloured colored bw
  title: title titled called name named
  play: star stars starring play plays played playing actor actors actress actresses cast portrayed portrays
  leave: leave leaves left leaving
  stay: stay stays stayed staying
  aged: aged age
  debut: debut
  other: else other others earlier previous previously before
  remake: remake reboot remade
  good: good well recommend recommended worth worthwhile
  acting: acting performances performance
  best: best favourite favorite greatest
  romance: romance romantic love
  nudity: nudity nude naked sex
  boring: boring slow drag drags dull
  funny: funny humour humor jokes laugh laughs comedy hilarious
  cgi: cgi effects vfx
  last: last final
  first: first
  lie: lie lies lied lying
  build: build built
  win: win won winning wins nominated nomination nominations
  house: house home
  dog: dog puppy doggo
  car: car cars
  song: song songs
  see: see seen
  sad: sad cry cries crying cried tears tearjerker
  dub: dub dubbed dubbing
  quote: quote quotes line lines
  lead: lead leads protagonist hero heroine
  villain: villain villains antagonist baddie
  genre: genre
  similar: similar alike
  message: message moral theme themes point
  twist: twist twists surprise surprises
  prequel: prequel prequels
  trailer: trailer trailers
  narrator: narrator narrates narrated narrating
  job: job profession occupation
  man: man guy bloke dude
  woman: woman lady
  long: long
  want: want wants wanted
  say: say says said
  know: aware know knows knew known
  like: like likes liked
  happen: happen happens happened
  people: people person persons
  `
    .trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [subject = '', words = ''] = line.trim().split(': ');
      return words.split(' ').map((word) => [word, subject]);
    }),
);

/** What a subject is asked for by itself: “who directed it” asks no more than “director?”. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  budget: ['how', 'howmany'],
  earnings: ['how', 'howmany'],
  runtime: ['how'],
  aged: ['how'],
  director: ['who'],
  writer: ['who'],
  composer: ['who'],
  cinematographer: ['who'],
  editor: ['who'],
  play: ['who'],
  release: ['when'],
  stream: ['where'],
  end: ['how'],
  music: ['how'],
  acting: ['how'],
  scary: ['how'],
  gore: ['how', 'howmany'],
  boring: ['how'],
  funny: ['how'],
  jumpscare: ['how', 'howmany'],
  award: ['how', 'howmany'],
  oscar: ['how', 'howmany'],
  title: ['why'],
  kids: ['how'],
  accurate: ['how'],
  narrator: ['who'],
  reception: ['how'],
  language: ['how'],
};

/** Two subjects together that are one, each with what else may stand beside it. */
const TOGETHER: readonly (readonly [readonly string[], string])[] = [
  [['who', 'writer', 'music'], 'composer'],
  [['composer', 'music'], 'composer'],
  [['who', 'music'], 'composer'],
  [['who', 'shoot'], 'cinematographer'],
  [['who', 'cut'], 'editor'],
  [['where', 'watch'], 'stream'],
  [['director', 'partone'], 'debut'],
  [['director', 'debut'], 'debut'],
  [['award', 'win'], 'award'],
  [['oscar', 'win'], 'oscar'],
  [['best', 'award'], 'award'],
  [['true', 'story'], 'true'],
  [['true', 'book'], 'true'],
  [['romance', 'story'], 'romance'],
  [['reception', 'good'], 'reception'],
  [['music', 'good'], 'music'],
  [['acting', 'good'], 'acting'],
  [['play', 'good'], 'acting'],
  [['colour', 'shoot'], 'colour'],
  [['leave', 'not'], 'stay'],
  [['end', 'happyend'], 'happyend'],
  [['end', 'happen'], 'end'],
  [['end', 'die'], 'die'],
  [['play', 'song'], 'song'],
  [['song', 'title'], 'song'],
  [['reception', 'like'], 'reception'],
];

/** What words of little weight mean alone. */
const ALONE: readonly (readonly [string, string])[] = [
  ['watch', 'good'],
  ['when', 'release'],
  ['win', 'award'],
  ['long', 'runtime'],
];

/** Subjects that say nothing beside others. */
const WEAK = ['watch', 'story'];

const ASKS = new Set(['who', 'whom', 'when', 'where', 'why', 'how', 'howmany']);
const NOT = new Set(
  'not no never dont doesnt didnt isnt wasnt arent werent wont wouldnt cant couldnt shouldnt havent hasnt without'.split(
    ' ',
  ),
);
/** What carries no weight beside what does. */
const LIGHT = new Set(
  `make made makes making done money big based inspired worth thing kind real actual currently version actually
   idea wonder wondering curious remember heard tell anybody somebody ask asking answer explain anywhere service
   ever supposed pass still date historically historical during responsible pick picked deal explain explained inside contents content use used run runs last lasts meaning older becomes need nice suitable ok okay fine much friend friends sure think thought looking find found did theres scene movie`.split(
    /\s+/,
  ),
);

const LONGEST_TYPO = 5;

/**
 * What a question means, as far as its words tell: the same for questions that a person would call the same, as often as a
 * table of what is asked of films can tell.
 *
 * @param words the question's words, folded
 * @param title those of the film's title
 */
export function meaningOf(words: readonly string[], title: ReadonlySet<string>, stem: Stem): Meaning {
  const spelt = words
    .map((word) => word.replace(/^(who|what|when|where|why|how)(?:s|re|d|ll)$/, '$1 is'))
    .join(' ');
  const phrased = PHRASES.reduce(
    (text, [phrase, word]) => text.replace(phrase, ` ${word} `).replace(/ {2,}/g, ' ').trim(),
    spelt,
  );
  const subjects = new Set<string>();
  const others: string[] = [];
  const light: string[] = [];
  for (const word of phrased.split(' ')) {
    const subject = subjectOf(word);
    if (ASKS.has(word)) subjects.add(word);
    else if (word === 'whose') subjects.add('who');
    else if (NOT.has(word)) subjects.add('not');
    else if (title.has(word)) light.push(stem(word));
    else if (subject !== null) subjects.add(subject);
    else if (STOP_WORDS.has(word) || CHAT_WORDS.has(word)) continue;
    else if (FILM_WORDS.has(word) || LIGHT.has(word)) light.push(stem(word));
    else others.push(stem(word));
  }
  for (const [parts, whole] of TOGETHER) {
    if (!parts.every((part) => subjects.has(part))) continue;
    for (const part of parts) subjects.delete(part);
    subjects.add(whole);
  }
  const [one, ...more] = [...[...subjects].filter((subject) => subject !== 'how'), ...others];
  const alone = more.length > 0 ? undefined : ALONE.find(([subject]) => subject === one);
  if (alone !== undefined) {
    subjects.delete(alone[0]);
    subjects.add(alone[1]);
  }
  if (subjects.size + others.length > 1) for (const weak of WEAK) subjects.delete(weak);
  const about = [...subjects].filter((subject) => !ASKS.has(subject) && subject !== 'not');
  for (const subject of about) for (const asks of OWN[subject] ?? []) subjects.delete(asks);
  if (about.length + others.length === 0) others.push(...light);
  return {
    asks: [...subjects]
      .filter((one) => ASKS.has(one))
      .sort()
      .join(' '),
    subjects: [...subjects].filter((one) => !ASKS.has(one)).sort(),
    others,
  };
}

function subjectOf(word: string): string | null {
  const subject = SUBJECTS.get(word);
  if (subject !== undefined) return subject;
  if (word.length < LONGEST_TYPO + 1 || !/^[a-z]+$/.test(word)) return null;
  for (const [known, meant] of SUBJECTS)
    if (
      known.length > LONGEST_TYPO &&
      Math.abs(known.length - word.length) < 2 &&
      editDistance(known, word) === 1
    )
      return meant;
  return null;
}
