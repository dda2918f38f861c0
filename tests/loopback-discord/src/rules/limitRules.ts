import type { Rule } from './Rule.ts';

const PAGE = 'topics/rate-limits';

/** Rules on how many requests there may be. */
export const limitRules = {
  'limit.bucket': {
    refuses: 'more requests of a route and a channel, server or webhook than its bucket takes',
    status: 429,
    says: 'You are being rate limited.',
    source: `${PAGE}, Exceeding A Rate Limit`,
  },
  'limit.global': {
    refuses: 'more than 50 requests in a second, answers to interactions left out',
    status: 429,
    says: 'You are being rate limited.',
    max: 50,
    source: `${PAGE}, Global Rate Limit`,
  },
  'limit.invalid': {
    refuses: 'every request after 10,000 in 10 minutes that were answered with 401, 403 or 429',
    status: 429,
    says: 'error code: 1015',
    max: 10_000,
    source: `${PAGE}, Invalid Request Limit aka Cloudflare Bans`,
    seen: 'reports',
  },
} as const satisfies Record<string, Rule>;
