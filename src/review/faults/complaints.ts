import { type Place, placeName } from './placeName.ts';

/** Why front matter can't be read as YAML, as far as that can be told. */
export type YamlSlip = 'indent' | 'quote' | 'twice' | 'tab' | 'bracket' | 'colon' | 'other';

/** What can be wrong with a value of front matter, behind its name. */
export const FIELDS = {
  text: 'should be text',
  empty: 'is empty',
  missing: 'is missing',
  severalLines: 'should be a single line',
  control: 'has a control character',
  bars: 'has spoiler bars (||), which cover nothing here; leave out what they hide',
  link: 'should be a link that starts with https:// or http://',
  year: 'should be a year, such as 2019',
  beforeFilm: 'is before film was invented',
  directors: 'should be a name or a list of up to five names',
  minutes: 'should be a number of minutes, such as 96',
  longerThanFilm: 'is longer than any film, in minutes',
  colour: 'should be a colour in quotation marks, such as "#b8623f"',
  cast: 'should be a list, such as [Ann Lee, Bo Roe]',
  castEntry: 'should be a name, or “actor: …” with what else there is',
  names: 'should be a list of names, such as [Maria, the robot]',
  themes: 'should be a list, such as [Silence, The sea]',
  themeEntry: 'should be a name, or “name: …” with what else there is',
  paragraphs: 'should be a list of paragraph numbers, such as [3, 11]',
  words: 'should be a list of words, such as [piano, score]',
  questions: 'should be a list of questions for the talk after the film',
  asked: 'should be a list of entries with “question: …” and “paragraph: …”',
  askedEntry: 'should be “question: …” and “paragraph: …”',
  paragraph: 'should be the number of a paragraph, such as 12',
  other: 'is not what belongs here',
} as const;

/** What is wrong with a value by its kind alone. */
export type FieldFault = keyof typeof FIELDS;

const nameOf = (at: Place): string => placeName(at, (key) => `“${key}”`);

const unseenCode = (code: string | null): string =>
  code === null
    ? 'has nothing that anybody can see'
    : `has a character that nobody sees (U+${code}); remove it`;

const digits = new Intl.NumberFormat('en');

/**
 * All that can be wrong with the text of a review, in English: what came, what was expected and what to do, without the place.
 * `src/messages/languages/complaints/` has the other languages, for films that come from Discord.
 */
export const COMPLAINTS = {
  noFront: () => 'the file should start with front matter: a line “---”, a line “title: …”, a line “---”',
  noEnd: () => 'the front matter has no end; put a line “---” under its last line, before the text',
  aboveFront: () => 'the file should start with its “---”; take out what stands above it',
  noParagraph: () => 'there is no paragraph after the front matter',
  control: (code: string) => `this line has a control character (U+${code}); remove it`,
  deep: (depth: number, most: number) =>
    `this line stands in ${depth} lists and quotations, one within the other; ${most} are the most`,
  crowded: (marks: number, most: number) =>
    `this paragraph has ${marks} marks of emphasis (* and _), and ${most} are the most; part it, or write \\* and \\_ where they are no emphasis`,
  unreadable: (why: string) => `this can’t be read (${why}); write it more simply`,
  slow: () => 'reading this takes too long; make it shorter, or write it more simply',

  longFront: (length: number, most: number) =>
    `the front matter has ${length} characters, ${most} are the most; the review itself stands below the second “---”`,
  deepFront: () => 'the front matter is nested deeper than anything that belongs here; write it flat',
  openQuote: (typed: string) => `the quotation mark is not closed; write ${typed}`,
  notText: (typed: string) =>
    `YAML takes this for something else than text; put it in quotation marks: ${typed}`,
  notYaml: (_slip: YamlSlip, says: string) => `the front matter is not YAML: ${says}`,
  repeats: () => 'the front matter repeats a part of itself (“&” and “*”); write it out',
  glued: (typed: string) => `a space is missing after the colon; write ${typed}`,
  noKeys: () => 'the front matter should be a list of keys, starting with “title: …”',
  /** @param at empty for the front matter itself */
  unknownKey: (key: string, at: Place, keys: readonly string[], meant: string | null) =>
    `“${key}” is not a key of ${at.length === 0 ? 'the front matter' : nameOf(at)}; ${meant === null ? `the keys are ${keys.join(', ')}` : `did you mean “${meant}”?`}`,

  field: (at: Place, fault: FieldFault) => `${nameOf(at)} ${FIELDS[fault]}`,
  long: (at: Place, most: number) => `${nameOf(at)} is longer than ${digits.format(most)} characters`,
  unseen: (at: Place, code: string | null) => `${nameOf(at)} ${unseenCode(code)}`,
  language: (at: Place, typed: string, near: string | null) =>
    `${nameOf(at)} should be a language tag, ${near === null ? 'such as en or pt-BR' : `probably ${near}`}; ${typed} is none`,
  manyNames: (at: Place, most: number) => `${nameOf(at)} has more than ${most} names`,
  manyEntries: (at: Place, most: number) => `${nameOf(at)} has more than ${most} entries`,
  /** What to type instead, behind what is wrong. */
  inMarks: (typed: string) => `; put it in quotation marks: ${typed}`,
  withoutMarks: (typed: string) => `; write it without quotation marks: ${typed}`,

  code: () =>
    'this is code (four spaces or a fence before it), which can’t be quoted; write it as a paragraph',
  html: () =>
    'this is HTML (it starts with “<”), which can’t be quoted; write it as a paragraph, or “\\<” for a plain sign',
  table: () => 'this is a table, which can’t be quoted; write it as paragraphs',
  definition: () => 'this is a link definition, which nobody would see; write the link where it belongs',
  inlineCode: () =>
    'there is code between backticks here, which can’t be quoted; write “\\`” for a plain backtick',
  image: () => 'there is an image here, which can’t be quoted; describe it in words',
  listNumber: (number: number) =>
    `Markdown reads “${number}.” at the start of a line as a list; write “${number}\\.” for a plain number`,
  underlined: () =>
    'the line of “=” or “-” makes a heading of the words above it; write “## …”, or leave a blank line',
  longHeading: (length: number, most: number) =>
    `this heading has ${length} characters, ${most} are the most`,
  barsInHeading: () =>
    'spoiler bars (||) cover nothing in a heading, which stands under what it heads; write one that gives nothing away',
  headingUnseen: (code: string | null) => `this heading ${unseenCode(code)}`,
  barsInside: () => 'spoiler bars (||) go around a whole paragraph; write “\\|\\|” for plain bars',
  headingSpace: (signs: string, words: string, mark: string) =>
    `a heading needs a space behind “${signs}”: write “${signs} ${words}”, or “\\${mark}” for a plain sign`,
  footnote: (mark: string) =>
    `“${mark}” makes a footnote elsewhere; write what it says where it belongs, or “\\${mark}”`,
  otherPrograms: (mark: string) =>
    `“${mark}” means something to other programs, and would be quoted as it is; leave it out`,
  wikiLink: (mark: string) => `“${mark}” is a link in a wiki only; write its words without brackets`,
  struck: (mark: string) =>
    `“${mark}” would be quoted with its “~~”; leave out what is struck, or write “\\~\\~”`,
  highlighted: (mark: string) => `“${mark}” would be quoted with its “==”; write “**” for bold`,
  tickBox: (mark: string) => `“${mark}” makes a box to tick elsewhere; leave it out`,

  longParagraph: (length: number, most: number, hasLongLink: boolean) =>
    `this paragraph takes ${length} characters, more than a message can hold (${most}); split it in two${hasLongLink ? ', or shorten the review’s link' : ''}`,
  themeBeyond: (theme: string, paragraphs: readonly number[], last: number) =>
    `the theme “${theme}” means paragraph ${paragraphs.join(', ')}; the last one is ${last}`,
  themeNowhere: (theme: string) =>
    `no paragraph is on the theme “${theme}”; add “paragraphs” or “words” that find some`,
  askedBeyond: (paragraph: number, question: string, last: number) =>
    `“asked” says that paragraph ${paragraph} answers “${question}”; the last one is ${last}`,
  askedTwice: (question: string, line: number) =>
    `“asked” has “${question}” in line ${line} already; leave one of them out`,

  misread: () => 'Markdown can’t show this paragraph as it reads on the page',
  deepPage: (most: number) => `This page nests its elements more than ${most} deep, as no article does.`,
};
