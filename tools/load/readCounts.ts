/** What bots under load count themselves, all of them together. */
export interface Counts {
  /** Questions that got an answer, the closest passage, or an honest no. */
  readonly answered: number;
  /** Questions that got anything else: too many by one person, or something broke. */
  readonly turnedAway: number;
  /** Questions that were not read in time. */
  readonly wordsOnly: number;
}

const ANSWERS = new Set(['answer', 'closest', 'none']);

/**
 * Reads the metrics of bots.
 *
 * @param urls of `/metrics`
 */
export async function readCounts(urls: readonly string[]): Promise<Counts> {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  let answered = 0;
  let turnedAway = 0;
  let wordsOnly = 0;
  for (const text of texts) {
    for (const [, outcome = '', count] of text.matchAll(
      /^aftercredits_replies_total\{command="ask",outcome="(\w+)"\} (\d+)/gm,
    )) {
      if (ANSWERS.has(outcome)) answered += Number(count);
      else turnedAway += Number(count);
    }
    wordsOnly += Number(/^aftercredits_words_only_total (\d+)/m.exec(text)?.[1] ?? 0);
  }
  return { answered, turnedAway, wordsOnly };
}
