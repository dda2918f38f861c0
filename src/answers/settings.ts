/** Most passages that one answer offers: as many as the ids of its buttons hold. */
export const MOST_QUOTES = 8;

/** What decides between the three outcomes, and how much is shown. */
export const ANSWER_SETTINGS = {
  /** From this share of the question's meaning on (0 to 1), a passage answers it. */
  answer: 0.5,
  /** From this share on it is at least about the same subject. */
  closest: 0.15,
  /** Passages behind "Next" reach at least this share of the best one's score. */
  relevant: 0.35,
  /** Films whose best passages are at most this far apart (in share of meaning) are both offered. */
  closeFilms: 0.1,
  /** Example questions under a "none". */
  examples: 3,
} as const;

/** What decides whether a line is the remembered one. */
export const LINE_SETTINGS = {
  /** From this likeness on (0 to 1); below it the bot says that it finds none. */
  like: 0.6,
} as const;
