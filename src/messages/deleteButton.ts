import { Action } from './Button.ts';
import type { Phrases } from './languages/Phrases.ts';
import { button } from './payload.ts';

/** Takes the message away again. */
export function deleteButton(asker: string, phrases: Phrases) {
  return button(phrases.delete, { action: Action.Delete, asker });
}
