import { LRUCache } from 'lru-cache';
import { atMost } from '../shared/atMost.ts';

/** How long a conversation is remembered, in milliseconds. */
const REMEMBERED_FOR = 10 * 60_000;

/** Most conversations that are remembered at once. */
const MAX_CONVERSATIONS = 5_000;

/** What a person asked last, and what they were shown. */
export interface Exchange {
  /** The film's id. */
  readonly filmId: string;
  /** How the question came out. */
  readonly outcome: 'answer' | 'closest';
  /** The question as it was typed. */
  readonly typed: string;
  /** The question in full, which one like "why?" asks more of. */
  readonly question: string;
  /** The people it was about: first those of the question, then those of the answer. */
  readonly people: readonly Spoken[];
  /** Ids of passages that were shown. */
  readonly shown: readonly string[];
  /** What else was found, best first. */
  readonly rest: readonly { readonly passage: string; readonly sentence: number | null }[];
}

/** A person, and the name that they were called by. */
export interface Spoken {
  /** The name of their group, such as the actor's. */
  readonly name: string;
  /** The name that was used: the actor's, or the role's. */
  readonly as: string;
  /** Whether only what is covered mentions them, in a passage or in the question: they must not be named openly. */
  readonly isCovered: boolean;
}

/** Where a conversation takes place. What is said in private stays there. */
export interface Place {
  readonly asker: string;
  readonly channel: string;
  readonly isPrivate: boolean;
}

/** What was last talked about with whom. */
export interface Memory {
  readonly last: (place: Place) => Exchange | null;
  readonly keep: (place: Place, exchange: Exchange) => void;
}

/**
 * A memory of this process: bounded, and empty after ten minutes of silence.
 *
 * @param perf tells the milliseconds
 */
export function createMemory(perf: { now: () => number } = performance): Memory {
  const exchanges = new LRUCache<string, Exchange>({
    ...atMost(MAX_CONVERSATIONS),
    ttl: REMEMBERED_FOR,
    ttlResolution: 0,
    perf,
  });
  return {
    last: (place) => exchanges.get(keyOf(place)) ?? null,
    keep: (place, exchange) => void exchanges.set(keyOf(place), exchange),
  };
}

function keyOf({ asker, channel, isPrivate }: Place): string {
  return `${asker} ${channel} ${isPrivate ? 'private' : 'public'}`;
}
