import { fc } from './fc.ts';

/** Where the halves of characters stand among the numbers of Unicode, and how many there are. */
const HALVES = 0xd800;
const COUNT = 0x800;

/**
 * Any character of Unicode, halves left out, as the unit of a string. That is what fast-check's `binary` is, which first
 * writes a table of them all, for a second.
 */
export const anyCharacter = fc.nat(0x10ffff - COUNT).map(
  (place) => String.fromCodePoint(place < HALVES ? place : place + COUNT),
  (character) => {
    if (typeof character !== 'string' || !/^\P{Surrogate}$/su.test(character))
      throw new TypeError('no character');
    const code = character.codePointAt(0) ?? 0;
    return code < HALVES ? code : code - COUNT;
  },
);
