/** Most passages that one answer offers: as many as the ids of its buttons hold. */
export const MOST_QUOTES = 8;

/** What decides between the three outcomes, and how much is shown. */
export const ANSWER_SETTINGS = {
  /** From this confidence on (0 to 1), a passage answers. */
  answer: 0.5,
  /** From this confidence on it is at least about the same subject. */
  closest: 0.15,
  /** How much less likely than the best one a passage may be and still stand behind "Next" (a difference of scores). */
  relevant: 2.3,
  /** Films whose answers are at most this far apart in confidence are all offered. */
  closeFilms: 0.1,
  /** Example questions under a "none". */
  examples: 3,
} as const;

/** What decides which passages are on a theme that has no paragraphs of its own. */
export const THEME_SETTINGS = {
  /** Passages reach at least this share of the best one's score (0 to 1). */
  relevant: 0.35,
} as const;

/** What decides whether a line is the remembered one. */
export const LINE_SETTINGS = {
  /** From this likeness on (0 to 1); below it the bot says that it finds none. */
  like: 0.6,
} as const;
