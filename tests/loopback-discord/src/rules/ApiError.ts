import { type ApiRuleId, RULES, type RuleId } from './rules.ts';

/** The `errors` of a refused body: `_errors` stand where the body's field would. */
export interface FormErrors {
  [key: string]: FormErrors | readonly FieldError[];
}

export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** The body of an answer that refuses a request (reference, Error Messages). */
export interface ErrorBody {
  readonly message: string;
  readonly code: number;
  readonly errors?: FormErrors;
}

/** A request that Discord refuses, as the bot gets to see it, and the rules that it broke. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly body: ErrorBody;
  readonly rules: readonly RuleId[];

  constructor(status: number, body: ErrorBody, rules: readonly RuleId[]) {
    super(`${status} ${body.message} (${body.code})`);
    this.status = status;
    this.body = body;
    this.rules = rules;
  }

  /** The refusal by a rule that has a status and a code of its own. */
  static of(id: ApiRuleId): ApiError {
    const { status, code, says } = RULES[id];
    return new ApiError(status, { message: says, code }, [id]);
  }
}
