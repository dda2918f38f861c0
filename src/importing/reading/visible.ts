/** Characters that nobody sees and that cut words: soft hyphens, spaces of no width, byte order marks. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g;

/** Text without the characters that nobody sees. Those that join letters or emoji stay. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}
