/** Where the description contradicts what went over the wire. */
export interface Violation {
  /** Such as `POST /channels/{channel_id}/messages 200` or `MESSAGE_CREATE member`. */
  readonly what: string;
  /** What is wrong, and where in it. */
  readonly why: string;
}

/** What came of holding one message against the description. */
export interface Verdict {
  /** How many requests and bodies were held against a schema. */
  readonly requests: number;
  readonly bodies: number;
  readonly violations: readonly Violation[];
  /** What was not, and why. */
  readonly left: string | null;
}
