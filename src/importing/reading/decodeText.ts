import chardet from 'chardet';
import iconv from 'iconv-lite';

/** A text, and the encoding that it came in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** How many bytes of a page may say how it is encoded (HTML 13.2.3.2). */
const DECLARATION = 1024;

/** What most who declare these mean, and what browsers take them for (Encoding Standard 4.2). */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  // A page that can say so in bytes of its own is not in it.
  ['utf-16', 'utf-8'],
  ['utf-16le', 'utf-8'],
  ['utf-16be', 'utf-8'],
]);

/** Control characters that no text has. */
const CONTROLS = /(?![\t\n\r\f])\p{Cc}/u;

/**
 * Bytes as text: by their byte order mark, as UTF-8 where they are, as the page declares, or as they look.
 *
 * iconv-lite decodes, for `TextDecoder` of Node.js 20 takes Windows-1252 for Latin-1 and loses its quotation marks.
 *
 * @returns null where they are no text in any encoding
 */
export function decodeText(bytes: Buffer): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return decode(bytes, marked);
  if (bytes.includes(0)) {
    const wide = byZeros(bytes);
    return wide === null ? null : decode(bytes, wide);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decode(bytes, declared(bytes) ?? detected(bytes));
  }
}

function byMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: of letters that most texts are made of, every other byte is zero. */
function byZeros(bytes: Buffer): string | null {
  const half = bytes.length / 2;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.5 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.5 && odd < half * 0.02 ? 'utf-16be' : null;
}

function declared(bytes: Buffer): string | null {
  const start = bytes.subarray(0, DECLARATION).toString('latin1');
  const [, name = ''] =
    /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w:-]+)/i.exec(start) ?? [];
  const meant = MEANT.get(name.toLowerCase()) ?? name.toLowerCase();
  return meant !== 'utf-8' && meant !== 'utf8' && iconv.encodingExists(meant) ? meant : null;
}

function detected(bytes: Buffer): string {
  const name = chardet.detect(bytes)?.toLowerCase() ?? 'windows-1252';
  const meant = MEANT.get(name) ?? name;
  return iconv.encodingExists(meant) ? meant : 'windows-1252';
}

function decode(bytes: Buffer, encoding: string): Decoded | null {
  const text = iconv.decode(bytes, encoding);
  return text.includes('\ufffd') || CONTROLS.test(text) ? null : { text, encoding };
}
