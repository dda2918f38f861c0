import { isRecord } from './isRecord.ts';

/** An error to plant into what went over the wire, so that a judge that has gone blind is noticed. */
export interface Plant {
  readonly how: string;
  /** What of a message is judged wrongly if it goes by unseen. */
  readonly side: 'requests' | 'bodies';
  /** The steps to a place in a message. */
  readonly at: readonly string[];
  /** Makes something wrong of what is there. */
  readonly spoil: (value: unknown) => unknown;
}

const choice = { name: 'n', value: 'v' };

/** At least one error for each thing that is judged. */
export const plants: readonly Plant[] = [
  {
    how: 'a request with a number for a text',
    side: 'requests',
    at: ['exchange', 'body', 'content'],
    spoil: () => 1,
  },
  {
    how: 'a request with 26 choices',
    side: 'requests',
    at: ['exchange', 'body', 'data', 'choices'],
    spoil: () => Array.from({ length: 26 }, () => choice),
  },
  {
    how: 'a parameter that there is not',
    side: 'requests',
    at: ['exchange', 'query'],
    spoil: () => '?films=1',
  },
  {
    how: 'an answer without its author’s id',
    side: 'bodies',
    at: ['exchange', 'response', 'author'],
    spoil: without('id'),
  },
  {
    how: 'an answer with a key too many',
    side: 'bodies',
    at: ['exchange', 'response', 'author'],
    spoil: withFilms,
  },
  {
    how: 'a refusal without a code',
    side: 'bodies',
    at: ['exchange', 'response', 'errors'],
    spoil: () => ({ _errors: [{}] }),
  },
  { how: 'a message of no time', side: 'bodies', at: ['data', 'timestamp'], spoil: () => 'yesterday' },
  { how: 'a member without roles', side: 'bodies', at: ['data', 'members', '0'], spoil: without('roles') },
  {
    how: 'a person whose id is no snowflake',
    side: 'bodies',
    at: ['data', 'member', 'user', 'id'],
    spoil: () => 'Ana',
  },
  {
    how: 'an interaction of a nameless person, as an endpoint gets it',
    side: 'bodies',
    at: ['interaction', 'member', 'user'],
    spoil: without('username'),
  },
];

/** A message with an error in it; null where it has no place for it. */
export function plant(
  message: unknown,
  { at: [step, ...rest], spoil }: Pick<Plant, 'at' | 'spoil'>,
): unknown {
  if (message === null || message === undefined) return null;
  if (step === undefined) return spoil(message);
  if (!isRecord(message) && !Array.isArray(message)) return null;
  const inner = plant(Object.entries(message).find(([key]) => key === step)?.[1], { at: rest, spoil });
  if (inner === null) return null;
  return Array.isArray(message) ? message.with(Number(step), inner) : { ...message, [step]: inner };
}

function without(key: string): Plant['spoil'] {
  return (value) => Object.fromEntries(Object.entries(value ?? {}).filter(([known]) => known !== key));
}

function withFilms(value: unknown): unknown {
  return isRecord(value) ? { ...value, films: 1 } : value;
}
