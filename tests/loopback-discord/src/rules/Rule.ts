interface BaseRule {
  /** Page of Discord's documentation (under docs.discord.com/developers) and its section. */
  readonly source: string;
  /**
   * Where the error code was seen if the page names the limit alone: a thread on GitHub, `reports` (the line stands in
   * public logs and code of many bots), or `assumed` where nothing public shows it.
   */
  readonly seen?: string;
}

/** A rule on one field: its breach is an entry in the `errors` of "Invalid Form Body" (400, 50035). */
export interface FormRule extends BaseRule {
  readonly refuses: string;
  /** The field's error code, such as BASE_TYPE_MAX_LENGTH. */
  readonly form: string;
  readonly min?: number;
  readonly max?: number;
  /** Discord's sentence where it does not follow from code and limits. */
  readonly says?: string;
}

/** A rule on the whole request: its breach has a status, a code and a sentence of its own. */
export interface ApiRule extends BaseRule {
  readonly refuses: string;
  readonly status: number;
  readonly code: number;
  readonly says: string;
  readonly max?: number;
}

/** A rule on how many requests there may be: whoever breaks it is told when to come back. */
export interface LimitRule extends BaseRule {
  readonly refuses: string;
  readonly status: 429;
  readonly says: string;
  readonly max?: number;
}

/** A rule of the gateway whose breach closes the connection with this code. */
export interface CloseRule extends BaseRule {
  readonly refuses: string;
  readonly close: number;
  readonly says: string;
  readonly max?: number;
}

/** A rule of the gateway whose breach is answered with an invalid session (opcode 9) that can't be resumed. */
export interface SessionRule extends BaseRule {
  readonly refuses: string;
  readonly invalidSession: true;
}

/** Something that Discord takes without a word and without an effect. */
export interface IgnoreRule extends BaseRule {
  readonly ignores: string;
}

/** One thing that Discord does not do for a bot. */
export type Rule = FormRule | ApiRule | LimitRule | CloseRule | SessionRule | IgnoreRule;
