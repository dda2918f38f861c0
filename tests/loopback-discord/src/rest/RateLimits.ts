import { createHash } from 'node:crypto';
import type { LimitRuleId } from '../rules/rules.ts';
import type { Clock } from '../time/Clock.ts';
import type { Route } from './Route.ts';

/** In milliseconds: the global limit is on a second (topics/rate-limits, Global Rate Limit). */
const SECOND = 1_000;

/** In milliseconds: requests that were refused are counted over 10 minutes (topics/rate-limits, Invalid Request Limit). */
const TEN_MINUTES = 10 * 60 * SECOND;

/** The statuses of requests that count as invalid. */
const INVALID = [401, 403, 429];

/** What a limit takes into account beside the route (topics/rate-limits: top-level resources in the path). */
const TOP_LEVEL = /^\/(?:channels\/\d+|guilds\/\d+|webhooks\/\d+(?:\/[^/]+)?|interactions\/\d+\/[^/]+)/;

/** How many requests a bucket takes, and in how many seconds. */
export interface BucketLimit {
  readonly requests: number;
  readonly seconds: number;
}

export interface Limits {
  readonly bucketLimit: BucketLimit;
  /** Requests in a second, over all buckets. */
  readonly globalLimit: number;
  /** Invalid requests in 10 minutes. */
  readonly invalidLimit: number;
}

/** A limit that a request runs into. */
export interface Exceeded {
  readonly rule: LimitRuleId;
  /** When to come back, in milliseconds. */
  readonly wait: number;
}

interface Window {
  readonly endsAt: number;
  left: number;
}

/** Counts requests: by bucket, over all of them, and those that were refused. Spans of time pass by the clock. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #buckets = new Map<string, Window>();
  #all: Window = { endsAt: 0, left: 0 };
  #refused: number[] = [];

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Invalid requests of the last 10 minutes. */
  get invalid(): number {
    const since = this.#clock.now() - TEN_MINUTES;
    this.#refused = this.#refused.filter((time) => time > since);
    return this.#refused.length;
  }

  /** Counts an answer, if it is one that makes a request invalid. */
  countAnswer(status: number): void {
    if (INVALID.includes(status)) this.#refused.push(this.#clock.now());
  }

  /** Whether there were so many invalid requests that none is answered any more; null while there were not. */
  findBan(): Exceeded | null {
    if (this.#refused.length < this.#limits.invalidLimit || this.invalid < this.#limits.invalidLimit)
      return null;
    const [first = 0] = this.#refused;
    return { rule: 'limit.invalid', wait: first + TEN_MINUTES - this.#clock.now() };
  }

  /** Counts a request. Returns the limit that it runs into; null for none. */
  count(route: Route, path: string): Exceeded | null {
    const bucket = this.#bucketOf(route, path);
    // Answers to interactions are not held to it (topics/rate-limits, Global Rate Limit).
    const all = route.isOpen === true ? null : this.#openAll();
    if (all?.left === 0) return { rule: 'limit.global', wait: all.endsAt - this.#clock.now() };
    if (all !== null) all.left -= 1;
    if (bucket.left === 0) return { rule: 'limit.bucket', wait: bucket.endsAt - this.#clock.now() };
    bucket.left -= 1;
    return null;
  }

  /** The headers that an answer has (topics/rate-limits, Header Format). */
  describe(route: Route, path: string): Record<string, string> {
    const { endsAt, left } = this.#bucketOf(route, path);
    return {
      'X-RateLimit-Limit': String(this.#limits.bucketLimit.requests),
      'X-RateLimit-Remaining': String(left),
      'X-RateLimit-Reset': String(endsAt / SECOND),
      'X-RateLimit-Reset-After': String((endsAt - this.#clock.now()) / SECOND),
      'X-RateLimit-Bucket': nameOf(route),
    };
  }

  #openAll(): Window {
    if (this.#all.endsAt <= this.#clock.now())
      this.#all = { endsAt: this.#clock.now() + SECOND, left: this.#limits.globalLimit };
    return this.#all;
  }

  #bucketOf(route: Route, path: string): Window {
    const { requests, seconds } = this.#limits.bucketLimit;
    const key = `${nameOf(route)} ${TOP_LEVEL.exec(path)?.[0] ?? ''}`;
    const known = this.#buckets.get(key);
    const now = this.#clock.now();
    if (known !== undefined && known.endsAt > now) return known;
    const window = { endsAt: now + seconds * SECOND, left: requests };
    this.#buckets.set(key, window);
    return window;
  }
}

/** The same for all top-level resources, as bots know it. */
function nameOf({ method, pattern }: Route): string {
  return createHash('sha256').update(`${method} ${pattern}`).digest('hex').slice(0, 32);
}
