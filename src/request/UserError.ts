import type { Phrases } from '../messages/languages/Phrases.ts';
import { PHRASES } from '../messages/text/phrases.ts';

/** Something that the person who asked can put right. What it says, in Discord's Markdown, is shown to them as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';

  /** What it says, in the language of whoever is told. */
  readonly says: (phrases: Phrases) => string;

  constructor(says: (phrases: Phrases) => string) {
    super(says(PHRASES));
    this.says = says;
  }
}
