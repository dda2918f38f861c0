import { isProse } from './amountOf.ts';
import type { Block } from './Block.ts';
import type { SourceKind } from './importReview.ts';
import { oneLine } from './writing/readsAs.ts';

/** Longest title, in UTF-16 units. */
const LONGEST = 100;

/** More of a piece than this is links: a menu, however long it is. */
const MENU = 0.5;

/** What Word writes of every paragraph of a page that it saves. */
const BY_WORD = /class="?'?Mso/;

/**
 * What a page or a text is called: the last of its titles above the first prose, for the name of the site stands above it;
 * else the first heading there; else what its window is called, or the short line that a plain text starts with.
 *
 * @returns empty where nothing says it
 */
export function pageTitle(blocks: readonly Block[], source: string, kind: SourceKind): string {
  const prose = blocks.findIndex(
    ({ aside, linked, text }) => aside === null && linked < MENU && isProse(text),
  );
  const above = blocks.slice(0, prose === -1 ? blocks.length : prose);
  const own = above.filter(({ aside }) => aside === null);
  const isTitle = ({ marked }: Block): boolean => marked === 'title';
  const title =
    own.findLast(isTitle) ?? above.findLast(isTitle) ?? own.find(({ marked }) => marked === 'heading');
  if (title !== undefined) return oneLine(title.text);
  const hasMarkup = kind === 'html' && !BY_WORD.test(source);
  return hasMarkup ? windowTitle(source) : firstLine(own, prose !== -1);
}

/** What a page says that its window is called. */
function windowTitle(source: string): string {
  const [, title = ''] = /<title[^>]*>([^<]{1,200})<\/title/i.exec(source) ?? [];
  return oneLine(title.replaceAll('&amp;', '&'));
}

/** A short line above the prose that is no sentence, as a title is; who wrote it may stand below. */
function firstLine([first]: readonly Block[], isAboveProse: boolean): string {
  const piece = first?.text ?? '';
  const line = oneLine(piece.split('\n')[0] ?? '');
  const isTitle = line.length <= LONGEST && /^[\p{L}\p{N}“"'‘«(¡¿]/u.test(line) && !/[.,;:…]$/u.test(line);
  return isAboveProse && isTitle && !isProse(piece) ? line : '';
}
