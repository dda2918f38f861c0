import { fold } from './fold.ts';

/** A text's letters and figures alone, folded: Anne-Lise, Anne Lise and Annelise are one. */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
