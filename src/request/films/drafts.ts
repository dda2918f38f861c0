import { shortHash } from '../../shared/shortHash.ts';
import { keeping } from '../club/keeping.ts';
import type { Services } from '../Services.ts';

/** How long a text waits for somebody to say what is to become of it, in milliseconds. */
const LIFE = 60 * 60_000;

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
 * Keeps a text of a server. Nothing is ever written over it.
 *
 * @returns what stands for it in a button
 * @throws {UserError} where it could not be kept
 */
export async function keepText(server: string, text: string, { clubs }: WithClubs): Promise<string> {
  const draft = Date.now().toString(36).padStart(MOMENT, '0') + shortHash(text, DIGEST);
  await keeping(clubs.texts.put(server, textName(draft), text));
  return draft;
}

/** A text of a server; null where it is not there any more. @throws {UserError} where it can't be read now */
export function draftOf(server: string, draft: string, { clubs }: WithClubs): Promise<string | null> {
  return keeping(clubs.texts.get(server, textName(draft)));
}

/** Takes away what nobody has said anything about for an hour, and the texts of films that are gone. Never throws. */
export async function sweepTexts(server: string, { clubs }: WithClubs): Promise<void> {
  const used = new Set(clubs.records.films.of(server).map(({ value }) => value.text));
  const before = Date.now() - LIFE;
  const names = await clubs.texts.names(server).catch(() => []);
  for (const name of names) {
    const moment = NAME.exec(name)?.[1];
    const isOld = moment !== undefined && Number.parseInt(moment, 36) < before;
    // Another time, then.
    if (isOld && !used.has(name)) await clubs.texts.remove(server, name).catch(() => {});
  }
}
