import { z } from 'zod';

/** Discord's id of a channel. */
const snowflake = z.string().regex(/^\d{15,20}$/);

/** The id of a film's review, and that of a passage of it. */
const filmId = z.string().min(1).max(100);
const passageId = z.string().min(1).max(20);

/** After how many refusals in a row a schedule pauses. */
export const PAUSED_AT = 3;

/** The shape of each kind of record: what is kept is read by it, and what is to be kept has to fit it. */
export const RECORD_SHAPES = {
  /** What is posted by itself in a channel; by an id of its own. */
  schedules: z.object({
    what: z.enum(['quote', 'summary', 'question']),
    /** Null: any of the films that show there. */
    film: filmId.nullable(),
    /** The name of a theme that quotes are of; null: any. */
    theme: z.string().max(100).nullable(),
    /** Days of the week, 0 for Sunday. */
    days: z.array(z.int().min(0).max(6)).min(1).max(7).readonly(),
    /** `HH:MM` of the zone. */
    time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
    /** A name of the IANA time zone database. */
    zone: z.string().min(1).max(50),
    /** How often Discord has refused it, one time after the other; it pauses at `PAUSED_AT`. */
    refused: z.int().min(0).max(PAUSED_AT),
    /** The channel that its channel is a thread of; null where it is none. */
    parent: snowflake.nullable(),
    /** The language of the server when it was made, as Discord names it; null where it was not known. */
    locale: z.string().max(20).nullable(),
  }),
  /** Where a question is answered; by a digest of film and question. Of the whole server. */
  pins: z.object({
    /** Null where no film was meant, of a question that is not to be counted any more. */
    film: filmId.nullable(),
    question: z.string().min(1).max(200),
    /** Null where the question is not to be counted any more. */
    passage: passageId.nullable(),
  }),
  /** A summary that is kept up to date; by the id of its message, with a digest of what it shows. */
  summaries: z.object({ film: filmId, language: z.string().max(20), digest: z.string().max(20) }),
  /**
   * A film of the server's own; by a name that it is given when it is added. Its text stands among `texts`. Its id, too,
   * is given then, and is its for good; null for one that an older version added. What it is called no other one of its
   * server may be; that of an older version does not say. Of the whole server.
   */
  films: z.object({
    text: z.string().min(1).max(100),
    id: filmId.nullable().default(null),
    called: z.string().min(1).max(100).optional(),
  }),
} as const;

export type RecordKind = keyof typeof RECORD_SHAPES;
export const RECORD_KINDS = [
  'schedules',
  'pins',
  'summaries',
  'films',
] as const satisfies readonly RecordKind[];
export type RecordOf<Kind extends RecordKind> = Readonly<z.infer<(typeof RECORD_SHAPES)[Kind]>>;
export type Schedule = RecordOf<'schedules'>;
export type Pin = RecordOf<'pins'>;

/** What tells a record from the others of its kind. */
export interface RecordKey {
  /** The id of the server. */
  readonly server: string;
  /** The id of the channel; `SERVER_WIDE` for the whole server. */
  readonly channel: string;
  readonly name: string;
}

/** A record with what tells it from the others. */
export interface Kept<Value> extends RecordKey {
  readonly value: Value;
}

/**
 * What became of a record that was to be added:
 *
 * - `added`: it is kept
 * - `there`: there is one with its key already, or one that is called so, which stays as it is
 * - `full`: its server has as many of the kind as it may have
 */
export type Added = 'added' | 'there' | 'full';

/** What became of a record that was to be changed: `gone` where it is not there any more, `taken` as with `there`. */
export type Amended = 'amended' | 'gone' | 'taken';

/** Records of one kind. They are read from memory, at once. */
export interface Records<Value> {
  /** Those of a server, in the order of their names: the same list for as long as nothing has changed. */
  readonly of: (server: string) => readonly Kept<Value>[];
  /** Those of all servers. */
  readonly all: () => Iterable<Kept<Value>>;
  /**
   * Keeps a record, in place of the one with its key; resolves once it would outlive a loss of power.
   *
   * @throws {NotKept} where that can't be confirmed
   */
  readonly put: (record: Kept<Value>) => Promise<void>;
  /**
   * Keeps a record, likewise, where there is none with its key, and its server has fewer than `most` of the kind, however
   * many processes add some at the same moment.
   */
  readonly add: (record: Kept<Value>, most: number) => Promise<Added>;
  /**
   * Changes a record, likewise; one that somebody has taken away meanwhile, in whichever process, stays away.
   *
   * @returns whether it was there
   */
  readonly amend: (record: Kept<Value>) => Promise<boolean>;
  /** As `amend`, where no other record of its server is called so, however many processes change some at the same moment. */
  readonly rename: (record: Kept<Value>) => Promise<Amended>;
  /** Takes a record away, likewise; one that isn't there is no matter. */
  readonly remove: (key: RecordKey) => Promise<void>;
  /** Calls back whenever records of a server may have changed, by this process or another one; null: of any server. */
  readonly onChange: (listener: (server: string | null) => void) => void;
}
