/** Where Discord keeps what people send (reference, CDN). */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** How long a file may take, in milliseconds. */
const MOST_TIME = 15_000;

/**
 * Fetches files that people have sent on Discord, and nothing else: an address elsewhere is not even asked.
 *
 * @param apiUrl where Discord's REST interface is: one on this machine, as in tests, has its files there, too
 * @param most the most bytes of a file
 * @returns what fetches the bytes behind an address; null where they can't be had
 */
export function createFileFetch(apiUrl: string, most: number): (url: string) => Promise<Uint8Array | null> {
  return async (url) => {
    if (!isFile(url, apiUrl)) return null;
    try {
      // Whoever forwards a request elsewhere is not Discord.
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(MOST_TIME) });
      if (response.ok && response.body !== null) return await readBytes(response.body, most);
      await response.body?.cancel();
      return null;
    } catch {
      // Not to be had: the person can send it again.
      return null;
    }
  };
}

function isFile(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, origin, pathname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (protocol === 'https:' && HOSTS.has(host)) return true;
  return origin === new URL(apiUrl).origin && pathname.startsWith('/attachments/');
}

/** All bytes of a body; null as soon as they are more, whatever was said of their number. */
async function readBytes(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
