import type { Weights } from './Weights.ts';

/*
 * Written by `npm run fit` on 2026-11-26: change nothing here by hand. Fitted on 28 reviews (own-A.txt, own-B.txt, own-C.txt, own-D.txt, own-E.txt, own-F.txt, own-G.txt, own-H.txt, own-A.tsv, own-B.tsv, own-C.tsv, own-D.tsv, own-E.tsv, own-F.tsv, own-G.tsv, own-H.tsv, own-near-AB.tsv, own-near-CD.tsv).
 * Beside each stand its figures on films that were left out.
 */

/** Likeness, words and reading together. First 0.775, among three 0.931; answered 0.798, right 0.807, unanswerable answered 0.227. */
export const READ: Weights = {
  finding: {
    sentence: 11.7201,
    passage: 9.5418,
    words: 0.5267,
    covered: 0.3248,
    sentenceWords: 0.3611,
    sentenceCovered: 0.412,
    only: 1.8221,
  },
  reading: {
    sentence: 5.9437,
    passage: 2.1921,
    words: 0.3925,
    covered: -0.2956,
    sentenceWords: 0.0779,
    sentenceCovered: 0.0303,
    only: 1.7449,
    reads: 0.6658,
  },
  evidence: 0.2,
  answering: {
    reads: 1.062,
    ahead: -0.0075,
    together: -0.4237,
    sentence: 3.3002,
    passage: -0.6777,
    covered: -0.6459,
    unknown: 0.2959,
    asks: 0.0598,
    only: 0.4976,
    constant: -0.4219,
  },
  answer: 0.6806,
  closest: 0.2985,
};

/** Words alone: where the network can't be had, or not in time. First 0.462, among three 0.632; answered 0.406, right 0.714, unanswerable answered 0.386. */
export const WORDS_ALONE: Weights = {
  finding: {
    sentence: 0,
    passage: 0,
    words: 0.5539,
    covered: 2.8554,
    sentenceWords: 0.7689,
    sentenceCovered: 0.8178,
    only: -0.667,
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
    covered: 3.0381,
    unknown: 0.561,
    asks: 0,
    only: -0.5225,
    constant: -1.5832,
  },
  answer: 0.5596,
  closest: 0.3809,
};
