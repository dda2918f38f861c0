/** Most passages that one answer offers: as many as the ids of its buttons hold. */
export const MOST_QUOTES = 8;

/** How much is shown. What decides between the three outcomes stands with the fitted weights of the search. */
export const ANSWER_SETTINGS = {
  /** How much less likely than the best one a passage may be and still stand behind "Next" (a difference of scores). */
  relevant: 2.3,
  /** Most films that are all asked a question that names none. Of more, only those that are worth it. */
  filmsAsked: 8,
  /** Most films whose passages are read for one question, and that are asked at all where there are many. */
  filmsRead: 3,
  /** Films whose answers are at most this far apart are all offered (a difference of log odds). */
  closeFilms: 0.7,
  /** How much less likely than those that are read a film may be, before reading, to be offered with them. */
  alike: 1.5,
  /** Example questions under a "none". */
  examples: 3,
  /** Example questions that are looked for when a review is read. */
  mostExamples: 6,
  /** Most characters of an example question: it has to stand on a button, whole. */
  longestExample: 80,
} as const;

/** What decides which passages are on a theme that has no paragraphs of its own. */
export const THEME_SETTINGS = {
  /** Passages reach at least this share of the best one's score (0 to 1). */
  relevant: 0.35,
} as const;

/** What decides whether a line is the remembered one. */
export const LINE_SETTINGS = {
  /** From this similarity (0 to 1) on; below it the bot says that it found none. */
  like: 0.6,
} as const;
