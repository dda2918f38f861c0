import type { Weights } from './Weights.ts';

/*
 * Written by `npm run fit` on 2026-11-26: change nothing here by hand. Fitted on 28 reviews (own-A.txt, own-B.txt, own-C.txt, own-D.txt, own-E.txt, own-F.txt, own-G.txt, own-H.txt, own-A.tsv, own-B.tsv, own-C.tsv, own-D.tsv, own-E.tsv, own-F.tsv, own-G.tsv, own-H.tsv, own-near-AB.tsv, own-near-CD.tsv).
 * Beside each stand its figures on films that were left out.
 */

/** Likeness, words and reading together. First 0.780, among three 0.932; answered 0.801, right 0.814, unanswerable answered 0.223. */
export const READ: Weights = {
  finding: {
    sentence: 11.8359,
    passage: 9.6064,
    words: 0.4919,
    covered: 0.3176,
    sentenceWords: 0.3442,
    sentenceCovered: 0.3971,
    only: 1.8985,
  },
  reading: {
    sentence: 5.5821,
    passage: 2.0857,
    words: 0.3733,
    covered: -0.5913,
    sentenceWords: 0.0621,
    sentenceCovered: 0.2463,
    only: 1.7485,
    reads: 0.6991,
  },
  evidence: 0.05,
  answering: {
    reads: 1.2342,
    ahead: -0.0167,
    together: -0.584,
    sentence: 3.3391,
    passage: -0.7416,
    covered: -0.5942,
    unknown: 0.3698,
    asks: 0.0507,
    only: 0.4921,
    constant: -0.4088,
  },
  answer: 0.6849,
  closest: 0.3027,
};

/** Words alone: where the network can't be had, or not in time. First 0.461, among three 0.632; answered 0.299, right 0.712, unanswerable answered 0.236. */
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
    covered: 2.7806,
    unknown: 0.2721,
    asks: 0,
    only: -0.5745,
    constant: -1.347,
  },
  answer: 0.6437,
  closest: 0.3877,
};
