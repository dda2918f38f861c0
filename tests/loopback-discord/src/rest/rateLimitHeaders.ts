import { createHash } from 'node:crypto';

/** Requests that a bucket takes, and in how many seconds. Nothing is counted: a bot only has to read the headers. */
const LIMIT = 100;
const SECONDS = 1;

/**
 * The headers that every answer has (topics/rate-limits, Header Format).
 *
 * @param bucket what the limit is on, such as a route
 */
export function rateLimitHeaders(bucket: string, now: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(LIMIT),
    'X-RateLimit-Remaining': String(LIMIT - 1),
    'X-RateLimit-Reset': String(now / 1_000 + SECONDS),
    'X-RateLimit-Reset-After': String(SECONDS),
    'X-RateLimit-Bucket': createHash('sha256').update(bucket).digest('hex').slice(0, 32),
  };
}

/** Headers and body of an answer that says "not so fast" (topics/rate-limits, Exceeding A Rate Limit). */
export function tooFast(retryAfter: number, global: boolean) {
  return {
    headers: {
      'Retry-After': String(retryAfter),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global && { 'X-RateLimit-Global': 'true' }),
    },
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
  };
}
