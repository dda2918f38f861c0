/** What speaks for a passage before it is read. */
export const FINDINGS = [
  /** Similarity of the question and the passage's best sentence, under its heading. */
  'sentence',
  /** Similarity of the question and the passage. */
  'passage',
  /** BM25+ of the passage, as a share of the best passage's. */
  'words',
  /** Share of the question's words that the passage has, rare ones counting more. */
  'covered',
  /** The same two of the passage's best sentence. */
  'sentenceWords',
  'sentenceCovered',
  /** The passage has the one word that the question consists of. */
  'only',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** What tells whether the first passage answers. */
export const SIGNS = [
  /** How far it answers, as read together with the question. */
  'reads',
  /** How much farther than the next best of those that were read. */
  'ahead',
  /** How far all that were read answer together (the logarithm of the sum of their exponentials). */
  'together',
  /** Similarity of the question and the passage's best sentence. */
  'sentence',
  /** Similarity of the question and the passage. */
  'passage',
  /** Share of the question's words that it has, rare ones counting more. */
  'covered',
  /** How much of the question's rare words the whole review lacks. */
  'unknown',
  /** How likely the message asks about a film at all, as log odds. */
  'asks',
  /** The question consists of one word, which the passage has. */
  'only',
  'constant',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Numbers that were fitted: see `fitted.ts`. */
export interface Weights {
  /** What orders passages before any is read: sums differ by the logarithm of how much likelier one is. */
  readonly finding: Readonly<Record<Finding, number>>;
  /** What orders those that were read. */
  readonly reading: Readonly<Record<Finding | 'reads', number>>;
  /** How much a sentence's part in the answer counts against its similarity, for the one to point at. */
  readonly evidence: number;
  /** What the likelihood is found from that the first passage answers (logistic regression). */
  readonly answering: Readonly<Record<Sign, number>>;
  /** A passage answers from this likelihood on; from that one on it is at least on the subject. */
  readonly answer: number;
  readonly closest: number;
}
