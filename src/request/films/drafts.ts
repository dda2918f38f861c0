import { shortHash } from '../../shared/shortHash.ts';
import { keeping } from '../club/keeping.ts';
import type { Services } from '../Services.ts';

/** How long a text waits for somebody to say what is to become of it, in milliseconds; and how many of a server do. */
const LIFE = 60 * 60_000;
const MOST_WAITING = 50;

/** Digits of a moment, in base 36, and of a text's digest. */
const MOMENT = 9;
const DIGEST = 9;

const NAME = new RegExp(`^film-([0-9a-z]{${MOMENT}})[0-9a-z]{${DIGEST}}$`);

type WithClubs = Pick<Services, 'clubs'>;

/** The name of a text, of what stands for it in a button: the moment when it was kept, and its digest. */
export function textName(draft: string): string {
  return `film-${draft}`;
}

/**
 * Keeps a text of a server, and takes away those that have waited for too long. Nothing is ever written over it.
 *
 * @returns what stands for it in a button
 * @throws {UserError} where it could not be kept
 */
export async function keepText(server: string, text: string, { clubs }: WithClubs): Promise<string> {
  await sweepTexts(server, { clubs });
  const draft = Date.now().toString(36).padStart(MOMENT, '0') + shortHash(text, DIGEST);
  await keeping(clubs.texts.put(server, textName(draft), text));
  return draft;
}

/** A text of a server; null where it is not there any more. @throws {UserError} where it can't be read now */
export function draftOf(server: string, draft: string, { clubs }: WithClubs): Promise<string | null> {
  return keeping(clubs.texts.get(server, textName(draft)));
}

/** Takes away what nobody has said anything about, and the texts of films that are gone. Never throws. */
async function sweepTexts(server: string, { clubs }: WithClubs): Promise<void> {
  const used = new Set(clubs.records.films.of(server).map(({ value }) => value.text));
  const before = Date.now() - LIFE;
  const names = await clubs.texts.names(server).catch(() => []);
  const waiting = names.filter((name) => NAME.test(name) && !used.has(name));
  for (const [at, name] of waiting.entries()) {
    // In the order of their names, and so of their moments.
    const isOld = Number.parseInt(NAME.exec(name)?.[1] ?? '', 36) < before;
    // Another time, then.
    if (isOld || at <= waiting.length - MOST_WAITING) await clubs.texts.remove(server, name).catch(() => {});
  }
}
