import type { FieldFault, YamlSlip } from '../../../review/faults/complaints.ts';
import type { Complaints } from '../../../review/faults/Fault.ts';
import { type Place, placeName } from '../../../review/faults/placeName.ts';

const { format } = new Intl.NumberFormat('de');

const nameOf = (at: Place): string => placeName(at, (key) => `„${key}“`);

const FIELDS: Readonly<Record<FieldFault, string>> = {
  text: 'muss Text sein',
  empty: 'ist leer',
  missing: 'fehlt',
  severalLines: 'darf nur eine Zeile haben',
  control: 'enthält ein Steuerzeichen',
  bars: 'enthält Spoiler-Markierungen (||), die hier nichts verdecken; lass weg, was sie verbergen',
  link: 'muss ein Link sein, der mit https:// oder http:// anfängt',
  year: 'muss eine Jahreszahl sein, zum Beispiel 2019',
  beforeFilm: 'liegt vor der Erfindung des Films',
  directors: 'muss ein Name sein oder eine Liste von höchstens fünf Namen',
  minutes: 'muss die Länge in Minuten sein, zum Beispiel 96',
  longerThanFilm: 'ist länger als jeder Film; gemeint sind Minuten',
  colour: 'muss eine Farbe in Anführungszeichen sein, zum Beispiel "#b8623f"',
  cast: 'muss eine Liste sein, zum Beispiel [Ann Lee, Bo Roe]',
  castEntry: 'muss ein Name sein oder „actor: …“ mit dem, was es noch gibt',
  names: 'muss eine Liste von Namen sein, zum Beispiel [Maria, der Roboter]',
  themes: 'muss eine Liste sein, zum Beispiel [Stille, Das Meer]',
  themeEntry: 'muss ein Name sein oder „name: …“ mit dem, was es noch gibt',
  paragraphs: 'muss eine Liste von Absatznummern sein, zum Beispiel [3, 11]',
  words: 'muss eine Liste von Wörtern sein, zum Beispiel [Klavier, Filmmusik]',
  questions: 'muss eine Liste von Fragen fürs Gespräch nach dem Film sein',
  asked: 'muss eine Liste von Einträgen mit „question: …“ und „paragraph: …“ sein',
  askedEntry: 'muss aus „question: …“ und „paragraph: …“ bestehen',
  paragraph: 'muss die Nummer eines Absatzes sein, zum Beispiel 12',
  other: 'passt hier nicht',
};

const YAML: Readonly<Record<YamlSlip, string>> = {
  indent: 'Diese Zeile ist falsch eingerückt; was zusammengehört, beginnt gleich weit links',
  quote: 'Ein Anführungszeichen wird nicht geschlossen',
  twice: 'Dieser Schlüssel steht schon weiter oben; lass einen davon weg',
  tab: 'Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren',
  bracket: 'Mit den Klammern stimmt etwas nicht; schließ jede, und setz Kommas zwischen die Einträge',
  colon: 'Hier fehlt ein Doppelpunkt nach dem Schlüssel, wie in „title: …“',
  other: 'Schreib jede Angabe in eine eigene Zeile, wie „title: …“',
};

const unseenCode = (code: string | null): string =>
  code === null
    ? 'enthält nichts, was man sehen kann'
    : `enthält ein unsichtbares Zeichen (U+${code}); entfern es`;

/** What is wrong with a review, in German. */
export const GERMAN_COMPLAINTS: Complaints = {
  noFront: () =>
    'Die Datei muss mit Kopfdaten anfangen: eine Zeile „---“, eine Zeile „title: …“, eine Zeile „---“',
  noEnd: () => 'Die Kopfdaten hören nicht auf; setz unter ihre letzte Zeile, vor den Text, eine Zeile „---“',
  aboveFront: () => 'Die Datei muss mit der Zeile „---“ anfangen; entfern, was darüber steht',
  noParagraph: () => 'Nach den Kopfdaten kommt kein Absatz',
  control: (code) => `Diese Zeile enthält ein Steuerzeichen (U+${code}); entfern es`,
  deep: (depth, most) =>
    `Diese Zeile steckt in ${format(depth)} ineinander verschachtelten Listen und Zitaten; höchstens ${most} sind erlaubt`,
  crowded: (marks, most) =>
    `Dieser Absatz hat ${format(marks)} Zeichen für Hervorhebungen (* und _), höchstens ${most} sind erlaubt; teil ihn, oder schreib \\* und \\_, wo nichts hervorgehoben ist`,
  unreadable: () => 'Das lässt sich nicht lesen; schreib es einfacher',
  slow: () => 'Das zu lesen dauert zu lange; kürz den Text, oder schreib ihn einfacher',

  longFront: (length, most) =>
    `Die Kopfdaten haben ${format(length)} Zeichen, höchstens ${format(most)} sind erlaubt; die Rezension selbst steht unter dem zweiten „---“`,
  deepFront: () =>
    'Die Kopfdaten sind tiefer verschachtelt, als hier irgendetwas sein muss; schreib sie flach',
  openQuote: (typed) => `Das Anführungszeichen wird nicht geschlossen; schreib ${typed}`,
  notText: (typed) => `YAML hält das für etwas anderes als Text; setz es in Anführungszeichen: ${typed}`,
  notYaml: (slip) => `Die Kopfdaten sind kein gültiges YAML: ${YAML[slip]}`,
  repeats: () => 'Die Kopfdaten wiederholen einen Teil von sich („&“ und „*“); schreib ihn aus',
  glued: (typed) => `Nach dem Doppelpunkt fehlt ein Leerzeichen; schreib ${typed}`,
  noKeys: () => 'Die Kopfdaten müssen aus Zeilen mit Schlüsseln bestehen, angefangen mit „title: …“',
  unknownKey: (key, at, keys, meant) =>
    `„${key}“ ist kein Schlüssel ${at.length === 0 ? 'der Kopfdaten' : `von ${nameOf(at)}`}; ${meant === null ? `es gibt ${keys.join(', ')}` : `meinst du „${meant}“?`}`,

  field: (at, fault) => `${nameOf(at)} ${FIELDS[fault]}`,
  long: (at, most) => `${nameOf(at)} hat mehr als ${format(most)} Zeichen`,
  unseen: (at, code) => `${nameOf(at)} ${unseenCode(code)}`,
  language: (at, typed, near) =>
    `${nameOf(at)} muss ein Sprachkürzel sein, ${near === null ? 'zum Beispiel en oder pt-BR' : `vermutlich ${near}`}; ${typed} ist keins`,
  manyNames: (at, most) => `${nameOf(at)} hat mehr als ${most} Namen`,
  manyEntries: (at, most) => `${nameOf(at)} hat mehr als ${most} Einträge`,
  inMarks: (typed) => `; setz es in Anführungszeichen: ${typed}`,
  withoutMarks: (typed) => `; schreib es ohne Anführungszeichen: ${typed}`,

  code: () =>
    'Das ist Code (davor stehen vier Leerzeichen oder Backticks), und der lässt sich nicht zitieren; schreib einen Absatz',
  html: () =>
    'Das ist HTML (es fängt mit „<“ an), und das lässt sich nicht zitieren; schreib einen Absatz, oder „\\<“ für das bloße Zeichen',
  table: () => 'Das ist eine Tabelle, und die lässt sich nicht zitieren; schreib Absätze',
  definition: () =>
    'Das ist eine Link-Definition, die niemand sehen würde; schreib den Link dorthin, wo er hingehört',
  inlineCode: () =>
    'Hier steht Code zwischen Backticks, und der lässt sich nicht zitieren; schreib „\\`“ für einen bloßen Backtick',
  image: () => 'Hier steht ein Bild, und das lässt sich nicht zitieren; beschreib es mit Worten',
  listNumber: (number) =>
    `Markdown liest „${number}.“ am Anfang einer Zeile als Liste; schreib „${number}\\.“ für die bloße Zahl`,
  underlined: () =>
    'Die Zeile aus „=“ oder „-“ macht den Text darüber zur Überschrift; schreib „## …“, oder lass eine Zeile frei',
  longHeading: (length, most) =>
    `Diese Überschrift hat ${format(length)} Zeichen, höchstens ${most} sind erlaubt`,
  barsInHeading: () =>
    'Spoiler-Markierungen (||) verdecken in einer Überschrift nichts, denn sie steht unter den Zitaten; schreib eine, die nichts verrät',
  headingUnseen: (code) => `Diese Überschrift ${unseenCode(code)}`,
  barsInside: () =>
    'Spoiler-Markierungen (||) gehören um einen ganzen Absatz; schreib „\\|\\|“ für bloße Striche',
  headingSpace: (signs, words, mark) =>
    `In einer Überschrift kommt nach „${signs}“ ein Leerzeichen: schreib „${signs} ${words}“, oder „\\${mark}“ für das bloße Zeichen`,
  footnote: (mark) =>
    `„${mark}“ macht anderswo eine Fußnote; schreib ihren Text dorthin, wo er hingehört, oder „\\${mark}“`,
  otherPrograms: (mark) =>
    `„${mark}“ bedeutet etwas für andere Programme und würde so zitiert, wie es dasteht; lass es weg`,
  wikiLink: (mark) => `„${mark}“ ist nur in einem Wiki ein Link; schreib die Wörter ohne Klammern`,
  struck: (mark) =>
    `„${mark}“ würde mitsamt „~~“ zitiert; lass weg, was durchgestrichen ist, oder schreib „\\~\\~“`,
  highlighted: (mark) => `„${mark}“ würde mitsamt „==“ zitiert; schreib „**“ für fette Schrift`,
  tickBox: (mark) => `„${mark}“ macht anderswo ein Kästchen zum Ankreuzen; lass es weg`,

  longParagraph: (length, most, hasLongLink) =>
    `Dieser Absatz braucht ${format(length)} Zeichen, mehr als in eine Nachricht passen (${format(most)}); teil ihn in zwei${hasLongLink ? ', oder kürz den Link der Rezension' : ''}`,
  themeBeyond: (theme, paragraphs, last) =>
    `Das Thema „${theme}“ nennt Absatz ${paragraphs.join(', ')}; der letzte ist ${last}`,
  themeNowhere: (theme) =>
    `Kein Absatz passt zum Thema „${theme}“; gib „paragraphs“ an, oder „words“, die welche finden`,
  askedBeyond: (paragraph, question, last) =>
    `Nach „asked“ beantwortet Absatz ${paragraph} die Frage „${question}“; der letzte ist ${last}`,
  askedTwice: (question, line) =>
    `„${question}“ steht unter „asked“ schon in Zeile ${line}; lass eins davon weg`,

  misread: () => 'Markdown kann diesen Absatz nicht so zeigen, wie er auf der Seite steht',
  deepPage: (most) =>
    `Diese Seite verschachtelt ihre Elemente mehr als ${format(most)}-fach, wie kein Artikel es tut`,
};
