import type { Weights } from './Weights.ts';

/*
 * Written by `npm run fit` on 2026-11-26: change nothing here by hand. Fitted on 28 reviews (own-A.txt, own-B.txt, own-C.txt, own-D.txt, own-E.txt, own-F.txt, own-G.txt, own-H.txt, own-A.tsv, own-B.tsv, own-C.tsv, own-D.tsv, own-E.tsv, own-F.tsv, own-G.tsv, own-H.tsv, own-near-AB.tsv, own-near-CD.tsv).
 * Beside each stand its figures on films that were left out.
 */

/** Likeness, words and reading together. First 0.779, among three 0.931; answered 0.799, right 0.814, unanswerable answered 0.223. */
export const READ: Weights = {
  finding: {
    sentence: 11.8578,
    passage: 9.5484,
    words: 0.4993,
    covered: 0.3357,
    sentenceWords: 0.3041,
    sentenceCovered: 0.4748,
    only: 2.5731,
  },
  reading: {
    sentence: 5.665,
    passage: 2.0894,
    words: 0.2811,
    covered: -0.325,
    sentenceWords: 0.0504,
    sentenceCovered: 0.2428,
    only: 2.2081,
    reads: 0.707,
  },
  evidence: 0.05,
  answering: {
    reads: 1.3243,
    ahead: -0.0207,
    together: -0.6731,
    sentence: 3.3719,
    passage: -0.7585,
    covered: -0.6218,
    unknown: 0.3403,
    asks: 0.0526,
    only: 0.3534,
    constant: -0.3606,
  },
  answer: 0.6844,
  closest: 0.2803,
};

/** Words alone: where the network can't be had, or not in time. First 0.465, among three 0.634; answered 0.268, right 0.706, unanswerable answered 0.180. */
export const WORDS_ALONE: Weights = {
  finding: {
    sentence: 0,
    passage: 0,
    words: 0.7005,
    covered: 2.8269,
    sentenceWords: 0.9021,
    sentenceCovered: 0.102,
    only: 0.6137,
  },
  reading: {
    sentence: 0,
    passage: 0,
    words: 0,
    covered: 0,
    sentenceWords: 0,
    sentenceCovered: 0,
    only: 0,
    reads: 0,
  },
  evidence: 0,
  answering: {
    reads: 0,
    ahead: 0,
    together: 0,
    sentence: 0,
    passage: 0,
    covered: 2.7309,
    unknown: 0.2342,
    asks: 0,
    only: -0.4873,
    constant: -1.3081,
  },
  answer: 0.7182,
  closest: 0.3897,
};
