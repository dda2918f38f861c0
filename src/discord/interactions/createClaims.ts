import { LRUCache } from 'lru-cache';
import { atMost } from '../../shared/atMost.ts';

/** How long an interaction’s token is good, in milliseconds. */
const WITHIN = 15 * 60_000;

/** Most things that are claimed at once. */
const MOST = 10_000;

/** Lets only one of several that want the same have it: all by ids, and none of a person. */
export interface Claims {
  /** Whether this one has it now: nobody else has claimed it before. */
  readonly claim: (thing: string, claimant: string) => boolean;
  /** Gives it back, where this one has it. */
  readonly release: (thing: string, claimant: string) => void;
}

/** Claims of this process: bounded, and gone with it. */
export function createClaims(): Claims {
  const claims = new LRUCache<string, string>({ ...atMost(MOST), ttl: WITHIN });
  return {
    claim: (thing, claimant) => {
      const holder = claims.get(thing);
      if (holder === undefined) claims.set(thing, claimant);
      return (holder ?? claimant) === claimant;
    },
    release: (thing, claimant) => {
      if (claims.get(thing) === claimant) claims.delete(thing);
    },
  };
}
