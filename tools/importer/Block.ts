/** A piece of a page that stands by itself: a heading, a paragraph, or a part of the site around them. */
export interface Block {
  /** The text as it came, without spaces at its ends. */
  readonly text: string;
  /** The line of the input that it starts on, from 1. */
  readonly line: number;
  /** What the page's own markup says of it; null where it says nothing. */
  readonly marked: 'heading' | 'paragraph' | null;
}
