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
 * Keeps a text of a server. Nothing is ever written over it.
 *
 * @returns what stands for it in a button
 * @throws {UserError} where it could not be kept
 */
export async function keepText(server: string, text: string, { clubs }: WithClubs): Promise<string> {
  await limitDrafts(server, clubs);
  const draft = Date.now().toString(36).padStart(MOMENT, '0') + shortHash(text, DIGEST);
  await keeping(clubs.texts.put(server, textName(draft), text));
  return draft;
}

/** A text of a server; null where it is not there any more. @throws {UserError} where it can't be read now */
export function draftOf(server: string, draft: string, { clubs }: WithClubs): Promise<string | null> {
  return keeping(clubs.texts.get(server, textName(draft)));
}

/**
 * Takes away the drafts that have waited for too long, of all servers, and the texts of films that are gone.
 *
 * @throws {NotKept} where that can't be confirmed
 */
export async function sweepDrafts({ texts }: Pick<WithClubs['clubs'], 'texts'>): Promise<void> {
  const before = Date.now() - LIFE;
  for (const { server, name } of await texts.unused())
    if (momentOf(name) < before) await texts.remove(server, name);
}

/** Takes away the oldest where a server has more drafts than it may. Never throws: they go by the clock, then. */
async function limitDrafts(server: string, { texts, records }: WithClubs['clubs']): Promise<void> {
  const used = new Set(records.films.of(server).map(({ value }) => value.text));
  const names = await texts.names(server).catch(() => []);
  // In the order of their names, and so of their moments.
  const waiting = names.filter((name) => NAME.test(name) && !used.has(name));
  for (const name of waiting.slice(0, Math.max(0, waiting.length - MOST_WAITING + 1)))
    await texts.remove(server, name).catch(() => {});
}

/** When a text was kept; never of one that is no draft and was none. */
function momentOf(name: string): number {
  const [, moment] = NAME.exec(name) ?? [];
  return moment === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(moment, 36);
}
