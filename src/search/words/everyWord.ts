import { fold } from '../../shared/letters/fold.ts';

/** Every word of a text, single letters too, folded, without apostrophes. */
export function everyWord(text: string): string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
