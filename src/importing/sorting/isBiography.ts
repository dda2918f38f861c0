import { fold } from '../../shared/letters/fold.ts';
import { isProse } from '../amountOf.ts';
import type { Block } from '../Block.ts';
import { looksLikeName } from './shape.ts';

/** What is said of those who write, in the third person, and of nobody in a film. */
const WRITES =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:is|was|has been|has written|writes|covers|teaches|lives)\b.{0,120}\b(?:critic|writer|editor|journalist|contributor|columnist|blogger|reporter|correspondent|reviews? films|our (?:film|staff)|writes (?:about|for|on)|(?:is|was) the author of|teaches in|lives (?:in|with))\b/u;

/** What follows a name where somebody is told of. */
const TELLS = /^(?:is|was|has|writes|lives|teaches|covers|works|runs)\b/;

/** Longest piece, in characters, that tells of an author. */
const LONGEST = 500;

const BYLINE =
  /(?:^|^.{0,40}\s(?=written by|posted by|reviewed by))(?:by|words by|posted by|written by|review by|reviewed by|a (?:film|movie) review by)\s+(\p{Lu}[\p{L}\p{M}.'’ -]{2,40})$/imu;

/** The names of those who seem to have written a page, folded. */
export function namesOf(blocks: readonly Block[], author: string | null): ReadonlySet<string> {
  const lines = blocks.flatMap(({ text, aside }) => {
    const named = BYLINE.exec(text)?.[1];
    return named !== undefined ? [named] : aside === 'a byline' && looksLikeName(text) ? [text] : [];
  });
  return new Set([...(author === null ? [] : [author]), ...lines].map((name) => fold(name).trim()));
}

/**
 * The places of what tells of the author: a line that is their name, and what begins with their first name right below it.
 *
 * @param blocks a page's blocks, in order
 * @param names the names of those who seem to have written the page, folded
 * @param title the film's title, which is nobody's name
 */
export function authorCards(
  blocks: readonly Block[],
  names: ReadonlySet<string>,
  title: string,
): ReadonlySet<number> {
  const start = blocks.findIndex(({ text }) => isProse(text));
  const isTitle = (text: string): boolean => fold(title).includes(fold(text));
  const above = new Set(
    blocks.slice(0, Math.max(0, start)).flatMap(({ text }) => (isTitle(text) ? [] : [text.trim()])),
  );
  const places = new Set<number>();
  for (const [at, { text }] of blocks.entries()) {
    const name = text.trim();
    const isAuthor = at > start && looksLikeName(name) && (names.has(fold(name).trim()) || above.has(name));
    const [first = ''] = name.split(' ');
    const told = blocks[at + 1]?.text ?? '';
    if (!isAuthor || !told.startsWith(`${first} `) || told.length > LONGEST) continue;
    places.add(at).add(at + 1);
  }
  return places;
}

/** Whether a piece tells of somebody who writes: by their name at its start, or by what it says of them. */
export function isBiography(text: string, names: ReadonlySet<string>): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  const named = [...names].some(
    (name) => folded === name || (folded.startsWith(`${name} `) && TELLS.test(folded.slice(name.length + 1))),
  );
  const end = folded.replace(/[^\p{L}\p{N}]+$/u, '');
  const signed = [...names].some((name) => end.endsWith(` writes ${name}`));
  return named || signed || WRITES.test(text);
}
