import { COMPLAINTS } from './complaints.ts';

type English = typeof COMPLAINTS;

type Values = { readonly [Kind in keyof English]: Readonly<Parameters<English[Kind]>> };

/** What is said of each kind of fault, in one language. */
export type Complaints = { readonly [Kind in keyof Values]: (...values: Values[Kind]) => string };

/** What is wrong, in no language yet. It can be sent from one thread to another. */
export type Complaint<Kind extends keyof Values = keyof Values> = {
  readonly [One in Kind]: { readonly kind: One; readonly values: Values[One] };
}[Kind];

/** Something that keeps a text from being a review. */
export interface Fault {
  /** The line, from 1; null where all of the text is meant. */
  readonly line: number | null;
  /** What is wrong, and for some what to type instead: they are said one behind the other. */
  readonly says: readonly Complaint[];
}

/** What is wrong, as one sentence without the place. */
export function sayFault({ says }: Pick<Fault, 'says'>, words: Complaints = COMPLAINTS): string {
  return says.map((complaint) => sayComplaint(complaint, words)).join('');
}

function sayComplaint<Kind extends keyof Values>(
  { kind, values }: Complaint<Kind>,
  words: Complaints,
): string {
  return words[kind](...values);
}
