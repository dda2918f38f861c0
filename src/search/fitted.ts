import type { Weights } from './Weights.ts';

/** Placeholder until the first fit. */
export const READ: Weights = {
  finding: { sentence: 10, passage: 10, words: 1, covered: 0, sentenceWords: 0, sentenceCovered: 0, only: 1 },
  reading: {
    sentence: 10,
    passage: 10,
    words: 1,
    covered: 0,
    sentenceWords: 0,
    sentenceCovered: 0,
    only: 1,
    reads: 0.6,
  },
  evidence: 0.05,
  answering: {
    reads: 1,
    ahead: 0,
    together: 0,
    sentence: 0,
    passage: 0,
    covered: 0,
    unknown: 0,
    asks: 0,
    only: 0,
    constant: -0.8,
  },
  answer: 0.5,
  closest: 0.15,
};
export const WORDS_ALONE: Weights = READ;
