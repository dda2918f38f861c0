const inEnglish = (language: string): string =>
  `The review is written in ${language}. Please ask your question in ${language}.`;

/** What is said in each other language, given the name that it has for the review's. */
const LINES: ReadonlyMap<string, typeof inEnglish> = new Map([
  [
    'de',
    (language: string) =>
      `Die Rezension ist auf ${language} geschrieben. Bitte stell deine Frage auf ${language}.`,
  ],
  [
    'fr',
    (language: string) =>
      `La critique est écrite en ${language}. Pose ta question en ${language}, s’il te plaît.`,
  ],
  [
    'es',
    (language: string) => `La reseña está escrita en ${language}. Por favor, haz tu pregunta en ${language}.`,
  ],
  [
    'it',
    (language: string) =>
      `La recensione è scritta in ${language}. Per favore, fai la tua domanda in ${language}.`,
  ],
  [
    'pt',
    (language: string) =>
      `A crítica está escrita em ${language}. Por favor, faça a sua pergunta em ${language}.`,
  ],
  [
    'ja',
    (language: string) =>
      `このレビューは${language}で書かれています。お手数ですが、${language}で質問してください。`,
  ],
]);

/**
 * The language in which to ask for a question in the review's: the one that was asked in where there is a line in it, or
 * else the review's, or else English.
 *
 * @param asked a two-letter tag, or `und`
 * @param review a BCP 47 tag
 * @returns a two-letter tag
 */
export function spokenTo(asked: string, review: string): string {
  const { language } = new Intl.Locale(review);
  return [asked, language].find((tag) => LINES.has(tag)) ?? 'en';
}

/**
 * Asks for a question in the review's language, in the language that `spokenTo` says.
 *
 * @param asked a two-letter tag, or `und`
 * @param review a BCP 47 tag
 */
export function foreignLine(asked: string, review: string): string {
  const { language } = new Intl.Locale(review);
  const spoken = spokenTo(asked, review);
  const line = LINES.get(spoken) ?? inEnglish;
  return line(new Intl.DisplayNames([spoken], { type: 'language' }).of(language) ?? language);
}
