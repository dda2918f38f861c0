/** How people ask of a film, in one language. */
export interface ExampleWords {
  readonly whoPlays: (role: string) => string;
  readonly actor: (name: string) => string;
  readonly theme: (name: string) => string;
  readonly heading: (text: string) => string;
  /** A question that says which film it is of. */
  readonly inFilm: (title: string, question: string) => string;
  /**
   * What people ask of any film. None in other languages than English, of which the network knows too little: it is as sure
   * there where the review says nothing about it.
   */
  readonly usual: readonly string[];
}

const ENGLISH: ExampleWords = {
  whoPlays: (role) => `Who plays ${role}?`,
  actor: (name) => `What does the review say about ${name}?`,
  theme: (name) => `What does the film say about ${lowerFirst(name)}?`,
  heading: (text) => `What is “${text}” about?`,
  inFilm: (title, question) => `In ${title}, ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
  usual: [
    'Is it worth watching?',
    'How is the music?',
    'Where does it take place?',
    'How does it look?',
    'How long is it?',
    'Who shot it?',
  ],
};

const BY_LANGUAGE: ReadonlyMap<string, ExampleWords> = new Map([
  [
    'de',
    {
      whoPlays: (role) => `Wer spielt ${role}?`,
      actor: (name) => `Was sagt die Rezension über ${name}?`,
      // Nouns keep their capitals.
      theme: (name) => `Was sagt der Film über ${name}?`,
      heading: (text) => `Worum geht es in „${text}“?`,
      inFilm: (title, question) => `In „${title}“: ${question}`,
      usual: [],
    },
  ],
  [
    'fr',
    {
      whoPlays: (role) => `Qui joue ${role}\u202f?`,
      actor: (name) => `Que dit la critique sur ${name}\u202f?`,
      theme: (name) => `Que dit le film sur ${lowerFirst(name)}\u202f?`,
      heading: (text) => `De quoi parle «\u202f${text}\u202f»\u202f?`,
      inFilm: (title, question) => `Dans «\u202f${title}\u202f»\u202f: ${question}`,
      usual: [],
    },
  ],
  [
    'es',
    {
      whoPlays: (role) => `¿Quién interpreta a ${role}?`,
      actor: (name) => `¿Qué dice la reseña sobre ${name}?`,
      theme: (name) => `¿Qué dice la película sobre ${lowerFirst(name)}?`,
      heading: (text) => `¿De qué trata «${text}»?`,
      inFilm: (title, question) => `En «${title}»: ${question}`,
      usual: [],
    },
  ],
  [
    'pt',
    {
      whoPlays: (role) => `Quem interpreta ${role}?`,
      actor: (name) => `O que a crítica diz sobre ${name}?`,
      theme: (name) => `O que o filme diz sobre ${lowerFirst(name)}?`,
      heading: (text) => `Do que trata “${text}”?`,
      inFilm: (title, question) => `Em “${title}”: ${question}`,
      usual: [],
    },
  ],
  [
    'ja',
    {
      whoPlays: (role) => `${role}を演じているのは誰ですか？`,
      actor: (name) => `レビューは${name}について何と言っていますか？`,
      theme: (name) => `この映画は${name}について何を語っていますか？`,
      heading: (text) => `「${text}」には何が書かれていますか？`,
      inFilm: (title, question) => `『${title}』：${question}`,
      usual: [],
    },
  ],
]);

/**
 * How people ask of a film in the language of its review, for it is the review that answers; in English where the bot does
 * not speak that one.
 *
 * @param tag a BCP 47 tag
 */
export function exampleWords(tag: string): ExampleWords {
  return BY_LANGUAGE.get(new Intl.Locale(tag).language) ?? ENGLISH;
}

/** A theme's name in the middle of a sentence; names that start with an abbreviation keep their capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
