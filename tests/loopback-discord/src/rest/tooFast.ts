/** Headers and body of an answer that says "not so fast". */
interface TooFast {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/**
 * An answer that says "not so fast" (topics/rate-limits, Exceeding A Rate Limit).
 *
 * @param retryAfter when to come back, in seconds; null where it does not say
 */
export function tooFast(retryAfter: number | null, global: boolean): TooFast {
  return {
    headers: {
      ...(retryAfter !== null && { 'Retry-After': String(retryAfter) }),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global && { 'X-RateLimit-Global': 'true' }),
    },
    body: {
      message: 'You are being rate limited.',
      ...(retryAfter !== null && { retry_after: retryAfter }),
      global,
    },
  };
}
