import { editDistance } from '../../shared/letters/editDistance.ts';

/** What editors call a key that has another name here. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['film', 'movie', 'name'],
  year: ['date', 'released', 'release'],
  director: ['directors', 'directed', 'directed by', 'by'],
  watch: ['where', 'streaming', 'available', 'platform'],
  length: ['runtime', 'duration', 'minutes', 'running time'],
  genre: ['genres', 'kind', 'category', 'tags'],
  rating: ['stars', 'score', 'verdict', 'mark'],
  accent: ['color', 'colour'],
  language: ['lang', 'locale'],
  cast: ['actors', 'stars', 'starring', 'characters'],
  themes: ['topics', 'subjects'],
  asked: ['faq', 'answers', 'answered', 'ask'],
  question: ['asked', 'q', 'ask'],
  paragraph: ['passage', 'number', 'paragraphs', 'answer', 'p'],
  summary: ['description', 'excerpt', 'intro', 'teaser'],
  author: ['reviewer', 'critic', 'writer'],
  url: ['link', 'website', 'source', 'href'],
  actor: ['name', 'actress', 'who', 'person', 'performer'],
  role: ['character', 'part', 'plays', 'as'],
  names: ['aka', 'alias', 'aliases', 'nicknames', 'also'],
  pronouns: ['gender', 'pronoun'],
  name: ['theme', 'title'],
  line: ['about', 'description', 'text'],
  paragraphs: ['passages', 'numbers', 'paragraph'],
  words: ['keywords', 'tags', 'terms'],
};

/** How many letters of a key there are to one that may be wrong. */
const LETTERS_PER_SLIP = 3;

/** The key that was probably meant; null where it may be any. */
export function meantKey(key: string, keys: readonly string[]): string | null {
  const typed = key.trim().toLowerCase().replaceAll(/[_-]/g, ' ');
  const most = Math.max(1, Math.floor(typed.length / LETTERS_PER_SLIP));
  const near = keys
    .map((other) => ({ other, distance: editDistance(typed, other) }))
    .sort((one, two) => one.distance - two.distance)
    .find(({ distance }) => distance <= most);
  return near?.other ?? keys.find((other) => OTHER_NAMES[other]?.includes(typed)) ?? null;
}
