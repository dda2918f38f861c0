/**
 * What speaks for a passage, and how much. A passage is as good as its best sentence, plus what speaks for the whole of
 * it; the scores of two passages differ by the logarithm of how much likelier one of them is. The numbers are those
 * under which the right paragraphs of the evaluation questions are likeliest (conditional logit).
 *
 * Beside each stands what it gains: how many of 100 questions more find the right passage first with it than without,
 * asked by members of 17 film reviews / asked carefully of encyclopedia articles. `npm run calibrate` prints them.
 */
export interface Weights {
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly passage: Readonly<Record<PassageFeature, number>>;
  readonly confidence: Readonly<Record<ConfidenceFeature, number>>;
}

export type SentenceFeature = 'headed' | 'masked' | 'kind' | 'credited' | 'words' | 'carefulWords';
export type PassageFeature =
  | 'meaning'
  | 'told'
  | 'topicWords'
  | 'words'
  | 'names'
  | 'carefulWords'
  | 'score'
  | 'sentenceScore';

/** What tells whether the best passage answers: its score, its likeness without names, and what speaks against it. */
export const CONFIDENCE_FEATURES = [
  'score',
  'masked',
  'smallTalk',
  'missed',
  'missedCare',
  'constant',
] as const;
export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];

/** Words and meaning together. */
export const WITH_MEANING: Weights = {
  sentence: {
    /** Likeness of question and sentence, the sentence with its heading before it. Gains 2.8 / 0.7. */
    headed: 5.2,
    /** The same with "someone" for every name: what is said, not of whom. Gains 1.7 / 0.5. */
    masked: 4.5,
    /** The sentence holds what the question asks for: a person, a time, a number, a place. Gains 1.1 / 0.2. */
    kind: 1.05,
    /** The sentence credits what is asked for. Gains nothing there, and “who directed it?” where a cast is listed. */
    credited: 8,
    words: 0,
    /** Share of the question's words that the sentence has, times the question's care. Gains -0.1 / 1.1. */
    carefulWords: 3.9,
  },
  passage: {
    /** Likeness of question and passage. Gains 3.1 / 0.8. */
    meaning: 6.1,
    /** A sentence of the passage tells of the topic that the question is on. Gains 2.0 / -0.2. */
    told: 0.93,
    /** The passage has the words of that topic. Gains 2.4 / 0.1. */
    topicWords: 1.46,
    words: 0,
    /** The passage names whom the question names. Gains 0.6 / 0.5. */
    names: 2.2,
    /** Share of the question's words that the passage has, times the care. Gains -0.4 / 1.0. */
    carefulWords: 2.6,
    score: 0,
    sentenceScore: 0,
  },
  confidence: {
    score: 0.342,
    masked: 2.91,
    smallTalk: -4.5,
    missed: 0,
    missedCare: -4.6,
    constant: -0.45,
  },
};

/**
 * Words alone: while vectors are computed, when none comes in time, and where there is no engine. Gains on reviews /
 * articles: `kind` 0.6 / -0.1, `credited` 0.1 / 0, `words` 0.2 / 0.2, `carefulWords` -0.5 / 1.2 together, `topicWords`
 * 6.5 / 0.4, `names` 1.0 / 1.2, `score` -1.0 / 1.0, `sentenceScore` -0.3 / 0.
 */
export const WORDS_ALONE: Weights = {
  sentence: { headed: 0, masked: 0, kind: 1.3, credited: 4, words: 1.9, carefulWords: 4.9 },
  passage: {
    meaning: 0,
    told: 0,
    topicWords: 1.47,
    words: 0,
    names: 4.6,
    carefulWords: 3,
    /** BM25+ of the passage, as a share of the best passage's. */
    score: 0.7,
    /** The same of its best sentence. */
    sentenceScore: 0.35,
  },
  confidence: { score: 0.43, masked: 0, smallTalk: 0, missed: -0.9, missedCare: -3.4, constant: -0.46 },
};
