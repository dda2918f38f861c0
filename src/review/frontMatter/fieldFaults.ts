import type { z } from 'zod';
import { FIELDS, type FieldFault } from '../faults/complaints.ts';
import type { Complaint, Fault } from '../faults/Fault.ts';
import type { Place } from '../faults/placeName.ts';
import { unseenIn } from '../unseenIn.ts';
import { keysAt } from './frontMatter.ts';
import { nearestLanguage } from './languageTag.ts';
import { meantKey } from './meantKey.ts';
import { quoted } from './quoted.ts';

/** What is wrong at a place of the front matter. */
interface FieldFaults extends Pick<Fault, 'says'> {
  readonly path: readonly PropertyKey[];
}

type Path = FieldFaults['path'];

/**
 * What an editor reads about an issue that `frontMatter` has raised, and where.
 *
 * @param written what stands at a place, where it is a single line
 */
export function fieldFaults(issue: z.core.$ZodIssue, written: (path: Path) => string | null): FieldFaults[] {
  const { path } = issue;
  const at: Place = path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      says: [{ kind: 'unknownKey', values: [key, at, keys, meantKey(key, keys)] }],
    }));
  }
  const value = written(path);
  const isMissing = issue.code === 'invalid_type' && path.length > 0 && issue.input == null && value === null;
  if (isMissing) {
    const fault = issue.input === undefined ? 'missing' : 'empty';
    return [{ path, says: [{ kind: 'field', values: [at, fault] }] }];
  }
  return [{ path, says: [complaintOf(issue, at), ...adviceFor(issue, value)] }];
}

function complaintOf(issue: z.core.$ZodIssue, at: Place): Complaint {
  if (at.length === 0) return { kind: 'noKeys', values: [] };
  const { message } = issue;
  const most = issue.code === 'too_big' ? Number(issue.maximum) : 0;
  const typed = String(issue.input);
  switch (message) {
    case 'long':
    case 'manyNames':
    case 'manyEntries':
      return { kind: message, values: [at, most] };
    case 'unseen':
      return { kind: 'unseen', values: [at, unseenIn(typed)?.code ?? null] };
    case 'language':
      return { kind: 'language', values: [at, quoted(typed), nearestLanguage(typed)] };
    default:
      return { kind: 'field', values: [at, isFieldFault(message) ? message : 'other'] };
  }
}

/** What to type instead of a value that YAML takes for a number, or for text. */
function adviceFor(issue: z.core.$ZodIssue, value: string | null): Complaint[] {
  if (value === null) return [];
  const isFigure = /^(?:number|boolean)$/.test(typeof issue.input);
  const isText =
    issue.code === 'invalid_union'
      ? isFigure
      : issue.code === 'invalid_type' && wantsText(issue.expected, isFigure);
  const isQuotedFigure =
    issue.code === 'invalid_type' && /^(?:int|number)$/.test(issue.expected) && /^(["'])\d+\1$/.test(value);
  if (isQuotedFigure) return [{ kind: 'withoutMarks', values: [value.slice(1, -1)] }];
  const key = issue.path.at(-1);
  const typed = typeof key === 'string' ? `${key}: ${quoted(value)}` : quoted(value);
  return isText ? [{ kind: 'inMarks', values: [typed] }] : [];
}

function wantsText(expected: string, isFigure: boolean): boolean {
  return expected === 'string' || (expected === 'object' && isFigure);
}

function isFieldFault(message: string): message is FieldFault {
  return Object.hasOwn(FIELDS, message);
}
