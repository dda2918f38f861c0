import type { Box } from './reading/Box.ts';
import type { Why } from './Why.ts';

/** A piece of a page that stands by itself: a heading, a paragraph, or a part of the site around them. */
export interface Block {
  /** The words as a reader sees them; line breaks where the page has them. */
  readonly text: string;
  /** The same words as Markdown. */
  readonly markdown: string;
  /** The line of the input that it starts on, from 1. */
  readonly line: number;
  /** What the page's own markup says of it; null where it says nothing. */
  readonly marked: 'title' | 'heading' | 'paragraph' | null;
  /** What it stands in. */
  readonly within: 'quotation' | 'list' | null;
  /** Whether the page covers it until a reader asks. */
  readonly spoiler: boolean;
  /** Why the page's own markup says that it is no part of the article; null where it doesn't. */
  readonly aside: Why | null;
  /** Whether only the names of classes say that, which may be about something else. */
  readonly hinted: boolean;
  /** How much of it is links, 0 to 1. */
  readonly linked: number;
  /** Whether all of it is set in bold, as headings are that are not marked as such. */
  readonly bold: boolean;
  /** Whether all of it is emphasised, as notes above and below an article are. */
  readonly slanted: boolean;
  /** Whether all of it is set in small print, as notes above and below an article are. */
  readonly small: boolean;
  /** The element that it is all of or stands in; null where the page has none. */
  readonly box: Box | null;
  /** Whether it stands in what seems to be the page's article; null where nothing can be told. */
  readonly inArticle: boolean | null;
}

/** A block of text about which nothing else is known. */
export function plainBlock(text: string, markdown: string, line: number): Block {
  return {
    text,
    markdown,
    line,
    marked: null,
    within: null,
    spoiler: false,
    aside: null,
    hinted: false,
    linked: 0,
    bold: false,
    slanted: false,
    small: false,
    box: null,
    inArticle: null,
  };
}
