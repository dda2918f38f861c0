import { matchPattern } from './matchPattern.ts';

/** How Discord is to misbehave. A request that is only delayed is answered as ever. */
export interface Fault {
  readonly status?: number;
  /** Text is sent as it is, so that it can be malformed JSON; anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A page instead of JSON, as whatever stands before Discord may answer: without the headers of rate limits. */
  readonly html?: string;
  /** For a status of 429: when to come back, in seconds; null where nobody says. */
  readonly retryAfter?: number | null;
  /** For a status of 429: whether it holds for everything that the bot does. */
  readonly global?: boolean;
  /** Milliseconds to wait before answering, or what to wait for. */
  readonly delay?: number | Promise<unknown>;
  /** Cuts the connection instead of answering. */
  readonly dropConnection?: boolean;
  /** Neither answers nor cuts the connection. */
  readonly neverAnswers?: boolean;
  /** Does what was asked for, and only then misbehaves. */
  readonly takesEffect?: boolean;
  /** How often; once unless said. */
  readonly times?: number;
}

interface Planned {
  readonly method: string;
  readonly pattern: string | RegExp;
  readonly fault: Fault;
  left: number;
}

/** The faults that a test has planned. */
export class Faults {
  /** Whether requests are refused though their token is right. */
  rejectsToken = false;
  readonly #planned: Planned[] = [];

  /** @returns takes the rest of the plan back */
  plan(method: string, pattern: string | RegExp, fault: Fault): () => void {
    const planned = { method, pattern, fault, left: fault.times ?? 1 };
    this.#planned.push(planned);
    return () => {
      planned.left = 0;
    };
  }

  /** The fault that a request meets, used up by it; null for none. */
  take(method: string, path: string): Fault | null {
    const met = this.#planned.find((planned) => planned.left > 0 && matches(planned, method, path));
    if (met === undefined) return null;
    met.left -= 1;
    return met.fault;
  }
}

function matches({ method, pattern }: Planned, actual: string, path: string): boolean {
  if (method !== '*' && method !== actual) return false;
  if (pattern === '*') return true;
  return typeof pattern === 'string' ? matchPattern(pattern, path) !== null : pattern.test(path);
}
