import { LRUCache } from 'lru-cache';
import type { Stem } from '../../search/words/stemmerFor.ts';
import { CHAT_WORDS, FILM_WORDS, STOP_WORDS } from '../../search/words/stopWords.ts';
import { wordSet } from '../../search/words/wordSet.ts';
import { atMost } from '../../shared/atMost.ts';
import { editDistance } from '../../shared/letters/editDistance.ts';
import { PHRASES } from './phrases.ts';
import { PLOT_WORDS } from './plotWords.ts';
import { SUBJECTS } from './subjects.ts';

/** What a question means, as far as its words tell. */
export interface Meaning {
  /** What it asks for, such as `who`; empty where that is open, or goes without saying. */
  readonly asks: string;
  /** What it is about that every film has, such as its music, in order of the alphabet. */
  readonly subjects: readonly string[];
  /** The stems of all its other words of weight, as they stand: “why did he leave her” is not “why did she leave him”. */
  readonly others: readonly string[];
}

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
  title: ['why'],
  kids: ['how'],
  accurate: ['how'],
  narrator: ['who'],
  reception: ['how'],
  language: ['how'],
};

/** Subjects that are one together, and that one. */
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
  [['end', 'happyend'], 'happyend'],
  [['end', 'happen'], 'end'],
  [['play', 'song'], 'song'],
  [['song', 'title'], 'song'],
  [['reception', 'like'], 'reception'],
];

/** What words of little weight mean alone. */
const ALONE: readonly (readonly [string, string])[] = [
  ['watch', 'good'],
  ['when', 'release'],
  ['win', 'award'],
];

/** Subjects that say nothing beside others. */
const WEAK = ['watch', 'story'];

const ASKS = new Set(['who', 'whom', 'when', 'where', 'why', 'how', 'howmany']);
const NOT = wordSet(
  'not no never none nobody nothing nowhere neither dont doesnt didnt isnt wasnt arent werent wont wouldnt cant couldnt shouldnt havent hasnt without',
);
const EVERY = wordSet('everyone everybody everything always');
/** What somebody does to somebody: only the order of the words says who did it. */
const DOING = new Set(['kill', 'romance', 'like', 'see', 'know']);
const ANYBODY = wordSet('they them someone somebody anyone anybody everyone everybody nobody');
/** What carries no weight beside what does. */
const LIGHT = wordSet(`
   make made makes making done money big based inspired worth thing kind real actual actually currently version idea wonder
   wondering curious remember heard tell anybody somebody ask asking answer explain explained anywhere service ever
   supposed pass still date historically historical during responsible pick picked deal inside contents content use used
   run runs last lasts meaning older becomes need nice suitable ok okay fine much friend friends sure think thought looking
   find found did theres scene movie
`);

/** Shorter words are too often one letter away from another. */
const SHORTEST_TYPO = 6;

/**
 * What a question means, as far as its words tell: the same for questions that a person would call the same, as often as a
 * table of what is asked of films can tell.
 *
 * @param words the question's words, folded
 * @param title those of the film's title
 */
export function meaningOf(words: readonly string[], title: ReadonlySet<string>, stem: Stem): Meaning {
  const { subjects, others, light, order } = weigh(phrased(words), title, stem);
  for (const [parts, whole] of TOGETHER) {
    if (!parts.every((part) => subjects.has(part))) continue;
    for (const part of parts) subjects.delete(part);
    subjects.add(whole);
  }
  // Who dies “in the end” dies.
  if (others.includes('die')) subjects.delete('end');
  const [one, ...more] = [...[...subjects].filter((subject) => subject !== 'how'), ...others];
  const alone = more.length > 0 ? undefined : ALONE.find(([subject]) => subject === one);
  if (alone !== undefined) {
    subjects.delete(alone[0]);
    subjects.add(alone[1]);
  }
  if (subjects.size + others.length > 1) for (const weak of WEAK) subjects.delete(weak);
  const isDone = [...subjects, ...others].some((done) => DOING.has(done));
  if (isDone && order.includes('anybody') && order.length > 1) others.push(order.join('>'));
  const about = [...subjects].filter((subject) => !ASKS.has(subject) && subject !== 'not');
  for (const subject of about) for (const asks of OWN[subject] ?? []) subjects.delete(asks);
  if (about.length + others.length === 0) others.push(...light);
  const sorted = [...subjects].sort();
  return {
    asks: sorted.filter((subject) => ASKS.has(subject)).join(' '),
    subjects: sorted.filter((subject) => !ASKS.has(subject)),
    others,
  };
}

/** Words with one in place of each phrase. */
function phrased(words: readonly string[]): readonly string[] {
  const spelt = words
    .map((word) => word.replace(/^(who|what|when|where|why|how)(?:s|re|d|ll)$/, '$1 is'))
    .join(' ');
  return PHRASES.reduce(
    (text, [phrase, word]) => text.replace(phrase, ` ${word} `).replace(/ {2,}/g, ' ').trim(),
    spelt,
  )
    .split(' ')
    .filter((word) => word !== '');
}

/** What each word is worth. */
function weigh(words: readonly string[], title: ReadonlySet<string>, stem: Stem) {
  const subjects = new Set<string>();
  const others: string[] = [];
  const light: string[] = [];
  /** Somebody or other, and what is told of, as they stand. */
  const order: string[] = [];
  for (const word of words) {
    const subject = subjectOf(word);
    const plot = PLOT_WORDS.get(word);
    const before = others.length;
    if (EVERY.has(word)) others.push('every');
    else if (ANYBODY.has(word)) order.push('anybody');
    if (ASKS.has(word)) subjects.add(word);
    else if (word === 'whose') subjects.add('who');
    else if (NOT.has(word)) subjects.add('not');
    else if (title.has(word)) light.push(stem(word));
    else if (plot !== undefined) others.push(plot);
    else if (subject !== '') subjects.add(subject);
    else if (STOP_WORDS.has(word) || CHAT_WORDS.has(word)) continue;
    else if (FILM_WORDS.has(word) || LIGHT.has(word)) light.push(stem(word));
    else others.push(stem(word));
    order.push(...others.slice(before));
  }
  return { subjects, others, light, order };
}

const meant = new LRUCache<string, string>(atMost(5_000));

/** The subject that a word means, with a typo in it as well; empty for none. */
function subjectOf(word: string): string {
  const known = meant.get(word);
  if (known !== undefined) return known;
  const subject = SUBJECTS.get(word) ?? (canBeTypo(word) ? subjectNear(word) : '');
  meant.set(word, subject);
  return subject;
}

function canBeTypo(word: string): boolean {
  return word.length >= SHORTEST_TYPO && !PLOT_WORDS.has(word);
}

function subjectNear(word: string): string {
  for (const [known, subject] of SUBJECTS)
    if (
      known.length >= SHORTEST_TYPO &&
      Math.abs(known.length - word.length) < 2 &&
      editDistance(known, word) === 1
    )
      return subject;
  return '';
}
