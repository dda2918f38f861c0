/** A stretch of text, as UTF-16 offsets: `start` is the first unit in it, `end` the first after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the author set a character. Flags, so that bold italics is `Emphasis | Strong`. */
export const Style = { Plain: 0, Emphasis: 1, Strong: 2 } as const;

/**
 * A passage as a reader sees it: Markdown's own characters are gone and every line break within a line of thought is a
 * space. `offsets[i]` is the place in the passage's raw text that `text[i]` stands for, `styles[i]` how it is set.
 */
export interface PlainText {
  readonly text: string;
  readonly offsets: Uint32Array;
  readonly styles: Uint8Array;
}

/** A sentence of a passage: its place in the raw text, and the same words as a reader sees them. */
export interface Sentence extends Span {
  readonly plain: string;
}

/** One paragraph of a review, word for word. */
export interface Passage extends Span {
  /** Five base-36 characters from film and text: lasts as long as the words do, also where a server renames its film. */
  readonly id: string;
  /** The film's title. */
  readonly filmTitle: string;
  /** The headings above the passage, outermost first. */
  readonly trail: readonly string[];
  /** Its place among the review's passages, from 1. */
  readonly number: number;
  /** The slice `start`..`end` of the file, after a byte order mark is taken off. */
  readonly text: string;
  readonly plain: PlainText;
  readonly sentences: readonly Sentence[];
  /** Whether it gives away where the story goes. */
  readonly spoiler: boolean;
  /** The line of the file that it starts on, from 1. */
  readonly line: number;
}

export interface CastMember {
  readonly actor: string;
  readonly role: string | null;
  /** Other names that the review or its readers use for the actor or the role. */
  readonly names: readonly string[];
  /** Such as `she/her`. */
  readonly pronouns: string | null;
  /** The line of the file that names the actor. */
  readonly line: number;
}

export interface Theme {
  readonly name: string;
  /** One line that says what the theme is about. */
  readonly about: string | null;
  /** The numbers of the passages on it, best first. Empty: `words` find them. */
  readonly paragraphs: readonly number[];
  /** Words that find its passages. Empty, with no `paragraphs` either: the theme's name does. */
  readonly words: readonly string[];
  readonly line: number;
}

/** A question whose answer the author names. */
interface Asked {
  readonly question: string;
  /** The number of the passage that answers it. */
  readonly paragraph: number;
  /** The line of the file that it stands on, from 1. */
  readonly line: number;
}

/** What the front matter says about the film and the review. */
export interface FilmFacts {
  readonly title: string;
  readonly year: number | null;
  readonly directors: readonly string[];
  /** Where to watch the film. */
  readonly watch: string | null;
  /** How long the film is, in minutes. */
  readonly length: number | null;
  readonly genre: string | null;
  /** What the author gives the film, as they write it: `4 out of 5`. */
  readonly rating: string | null;
  /** The film's colour, 0x000000 to 0xFFFFFF. */
  readonly accent: number | null;
  /** The language the review is written in, as a BCP 47 tag. */
  readonly language: string;
  readonly cast: readonly CastMember[];
  readonly themes: readonly Theme[];
  /** Questions for the talk after the film. */
  readonly questions: readonly string[];
  readonly asked: readonly Asked[];
  /** A few sentences without spoilers. */
  readonly summary: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The line of the file that the title stands on, from 1. */
  readonly line: number;
}

/** A review that was read and found good. */
export interface Review extends FilmFacts {
  /** Its title, with its year where another film has the same title. */
  readonly ownTitle: string;
  /** Four base-36 characters from `ownTitle`; nine, and for good, of a film of a server's own. */
  readonly id: string;
  /** The file's path as shown to an editor, such as `content/io.md`. */
  readonly file: string;
  /** The file's text, without byte order mark: the passages are slices of it. */
  readonly source: string;
  readonly passages: readonly Passage[];
}
