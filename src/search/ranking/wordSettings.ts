/**
 * How words are matched. Weights have no unit; they are relative to each other within their group. What words and
 * meaning count for against each other stands in `fitted.ts`.
 */
export const WORD_SETTINGS = {
  /** How much a word counts by where it stands. Passage text is the measure. */
  fields: { text: 1, names: 0.6, headings: 0.5 },
  /** How well an alternative stands in for the asked word (1 = the word itself). */
  alternatives: { name: 0.9, typo: 0.6 },
  /** A word that the review does not have is taken for a typo from this length on (characters). */
  typoMinLength: 5,
  /** Edits allowed for a typo, as a share of the word's length; MiniSearch rounds it. */
  typoDistance: 0.2,
  /** BM25+: how fast repetition stops counting (k), how much length matters (b), what a hit is worth at least (d). */
  bm25: { k: 1.2, b: 0.6, d: 0.5 },
} as const;
