import type { Weights } from './Weights.ts';

/*
 * Written by `npm run fit` on 2026-11-27: change nothing here by hand. Fitted on 28 reviews (own-A.txt, own-B.txt, own-C.txt, own-D.txt, own-E.txt, own-F.txt, own-G.txt, own-H.txt, own-A.tsv, own-B.tsv, own-C.tsv, own-D.tsv, own-E.tsv, own-F.tsv, own-G.tsv, own-H.tsv, own-near-AB.tsv, own-near-CD.tsv).
 * Beside each stand its figures on films that were left out.
 */

/** Likeness, words and reading together. First 0.799, among three 0.935; answered 0.798, right 0.841, unanswerable answered 0.165. */
export const READ: Weights = {
  finding: {
    sentence: 11.9456,
    passage: 8.8335,
    words: 0.4569,
    covered: 0.5777,
    sentenceWords: 0.4545,
    sentenceCovered: 0.2753,
    only: 2.4978,
  },
  reading: {
    sentence: 4.0451,
    passage: 1.1927,
    words: 0.2743,
    covered: -0.108,
    sentenceWords: 0.1589,
    sentenceCovered: 0.3074,
    only: 1.8143,
    reads: 0.5472,
  },
  evidence: 0.05,
  answering: {
    reads: 0.5581,
    ahead: 0.124,
    together: -0.171,
    sentence: 2.432,
    passage: -0.2414,
    covered: 0.1061,
    unknown: 0.3913,
    asks: 0.0394,
    only: 0.0012,
    constant: -0.6873,
  },
  answer: 0.7122,
  closest: 0.2894,
};

/** Words alone: where the network can't be had, or not in time. First 0.465, among three 0.634; answered 0.268, right 0.706, unanswerable answered 0.180. */
export const WORDS_ALONE: Weights = {
  finding: {
    sentence: 0,
    passage: 0,
    words: 0.6987,
    covered: 2.8287,
    sentenceWords: 0.9014,
    sentenceCovered: 0.1042,
    only: 0.6126,
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
    covered: 2.7325,
    unknown: 0.233,
    asks: 0,
    only: -0.4882,
    constant: -1.3088,
  },
  answer: 0.7182,
  closest: 0.3895,
};
