import type { Permission, Phrases } from '../../messages/languages/Phrases.ts';
import { listWords } from '../../messages/text/listWords.ts';

/** Permissions as Discord's client calls them in a language: `“View Channel” and “Send Messages”`. */
export function namePermissions(permissions: readonly Permission[], phrases: Phrases): string {
  const names = permissions.map((permission) => phrases.quoted(phrases.permissions[permission]));
  return listWords(names, phrases);
}
