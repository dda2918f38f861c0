import { fold } from '../../shared/fold.ts';
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
  /^(?:by|words by|written by|review by|reviewed by|a (?:film|movie) review by)\s+(\p{Lu}[\p{L}\p{M}.'’ -]{2,40})$/imu;

/** The names of those who seem to have written a page, folded. */
export function namesOf(blocks: readonly Block[], author: string | null): ReadonlySet<string> {
  const lines = blocks.flatMap(({ text, aside }) => {
    const named = BYLINE.exec(text)?.[1];
    return named !== undefined ? [named] : aside === 'a byline' && looksLikeName(text) ? [text] : [];
  });
  return new Set([...(author === null ? [] : [author]), ...lines].map((name) => fold(name).trim()));
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
