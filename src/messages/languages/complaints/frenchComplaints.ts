import type { FieldFault, YamlSlip } from '../../../review/faults/complaints.ts';
import type { Complaints } from '../../../review/faults/Fault.ts';
import { type Place, placeName } from '../../../review/faults/placeName.ts';

const { format } = new Intl.NumberFormat('fr');

const nameOf = (at: Place): string => placeName(at, (key) => `« ${key} »`);

const FIELDS: Readonly<Record<FieldFault, string>> = {
  text: 'doit être du texte',
  empty: 'est vide',
  missing: 'manque',
  severalLines: 'doit tenir sur une seule ligne',
  control: 'contient un caractère de contrôle',
  bars: 'contient des barres de spoiler (||), qui ne masquent rien ici ; enlève ce qu’elles cachent',
  link: 'doit être un lien qui commence par https:// ou http://',
  year: 'doit être une année, par exemple 2019',
  beforeFilm: 'est antérieur à l’invention du cinéma',
  directors: 'doit être un nom ou une liste de cinq noms au plus',
  minutes: 'doit être un nombre de minutes, par exemple 96',
  longerThanFilm: 'dépasse la durée de tout film ; il s’agit de minutes',
  colour: 'doit être une couleur entre guillemets, par exemple "#b8623f"',
  cast: 'doit être une liste, par exemple [Ann Lee, Bo Roe]',
  castEntry: 'doit être un nom, ou « actor: … » avec le reste en dessous',
  names: 'doit être une liste de noms, par exemple [Maria, le robot]',
  themes: 'doit être une liste, par exemple [Le silence, La mer]',
  themeEntry: 'doit être un nom, ou « name: … » avec le reste en dessous',
  paragraphs: 'doit être une liste de numéros de paragraphes, par exemple [3, 11]',
  words: 'doit être une liste de mots, par exemple [piano, partition]',
  questions: 'doit être une liste de questions pour la discussion d’après le film',
  asked: 'doit être une liste d’entrées avec « question: … » et « paragraph: … »',
  askedEntry: 'doit se composer de « question: … » et « paragraph: … »',
  paragraph: 'doit être le numéro d’un paragraphe, par exemple 12',
  other: 'n’a pas sa place ici',
};

const YAML: Readonly<Record<YamlSlip, string>> = {
  indent: 'cette ligne est mal indentée ; ce qui va ensemble commence à la même distance du bord',
  quote: 'un guillemet n’est pas refermé',
  twice: 'cette clé figure déjà plus haut ; enlève l’une des deux',
  tab: 'on indente avec des espaces, pas avec des tabulations',
  bracket:
    'il y a un problème de crochets ou d’accolades ; referme-les tous et sépare les entrées par des virgules',
  colon: 'il manque ici un deux-points après la clé, comme dans « title: … »',
  other: 'écris chaque information sur une ligne à part, comme « title: … »',
};

const unseenCode = (code: string | null): string =>
  code === null ? 'ne contient rien de visible' : `contient un caractère invisible (U+${code}) ; supprime-le`;

/** What is wrong with a review, in French. */
export const FRENCH_COMPLAINTS: Complaints = {
  noFront: () =>
    'le fichier doit commencer par un en-tête : une ligne « --- », une ligne « title: … », une ligne « --- »',
  noEnd: () => 'l’en-tête ne se termine pas ; mets une ligne « --- » sous sa dernière ligne, avant le texte',
  aboveFront: () => 'le fichier doit commencer par sa ligne « --- » ; enlève ce qui se trouve au-dessus',
  noParagraph: () => 'il n’y a aucun paragraphe après l’en-tête',
  control: (code) => `cette ligne contient un caractère de contrôle (U+${code}) ; supprime-le`,
  deep: (depth, most) =>
    `cette ligne se trouve dans ${format(depth)} listes et citations imbriquées ; le maximum est ${most}`,
  crowded: (marks, most) =>
    `ce paragraphe compte ${format(marks)} marques de mise en valeur (* et _) ; le maximum est ${most} ; divise-le, ou écris \\* et \\_ là où rien n’est mis en valeur`,
  unreadable: () => 'impossible à lire ; écris-le plus simplement',
  slow: () => 'la lecture prend trop de temps ; raccourcis le texte ou écris-le plus simplement',

  longFront: (length, most) =>
    `l’en-tête compte ${format(length)} caractères ; le maximum est ${format(most)} ; la critique elle-même se trouve sous le second « --- »`,
  deepFront: () => 'l’en-tête est bien trop imbriqué ; écris-le à plat',
  openQuote: (typed) => `le guillemet n’est pas refermé ; écris ${typed}`,
  notText: (typed) => `YAML prend cela pour autre chose que du texte ; mets-le entre guillemets : ${typed}`,
  notYaml: (slip) => `l’en-tête n’est pas du YAML valide : ${YAML[slip]}`,
  repeats: () => 'l’en-tête répète une partie de lui-même (« & » et « * ») ; écris-la en entier',
  glued: (typed) => `il manque un espace après le deux-points ; écris ${typed}`,
  noKeys: () => 'l’en-tête doit se composer de lignes avec des clés, à commencer par « title: … »',
  unknownKey: (key, at, keys, meant) =>
    `« ${key} » n’est pas une clé de ${at.length === 0 ? 'l’en-tête' : nameOf(at)} ; ${meant === null ? `les clés sont ${keys.join(', ')}` : `voulais-tu dire « ${meant} » ?`}`,

  field: (at, fault) => `${nameOf(at)} ${FIELDS[fault]}`,
  long: (at, most) => `${nameOf(at)} dépasse ${format(most)} caractères`,
  unseen: (at, code) => `${nameOf(at)} ${unseenCode(code)}`,
  language: (at, typed, near) =>
    `${nameOf(at)} doit être un code de langue, ${near === null ? 'par exemple en ou pt-BR' : `sans doute ${near}`} ; ${typed} n’en est pas un`,
  manyNames: (at, most) => `${nameOf(at)} contient plus de ${most} noms`,
  manyEntries: (at, most) => `${nameOf(at)} contient plus de ${most} entrées`,
  inMarks: (typed) => ` ; mets-le entre guillemets : ${typed}`,
  withoutMarks: (typed) => ` ; écris-le sans guillemets : ${typed}`,

  code: () =>
    'ceci est du code (précédé de quatre espaces ou d’accents graves), impossible à citer ; écris un paragraphe',
  html: () =>
    'ceci est du HTML (cela commence par « < »), impossible à citer ; écris un paragraphe, ou « \\< » pour le simple signe',
  table: () => 'ceci est un tableau, impossible à citer ; écris des paragraphes',
  definition: () =>
    'ceci est une définition de lien, que personne ne verrait ; écris le lien là où il doit être',
  inlineCode: () =>
    'il y a ici du code entre accents graves, impossible à citer ; écris « \\` » pour un simple accent grave',
  image: () => 'il y a ici une image, impossible à citer ; décris-la avec des mots',
  listNumber: (number) =>
    `pour Markdown, « ${number}. » en début de ligne commence une liste ; écris « ${number}\\. » pour un simple nombre`,
  underlined: () =>
    'la ligne de « = » ou de « - » fait un titre du texte au-dessus ; écris « ## … », ou laisse une ligne vide',
  longHeading: (length, most) => `ce titre compte ${format(length)} caractères ; le maximum est ${most}`,
  barsInHeading: () =>
    'les barres de spoiler (||) ne masquent rien dans un titre, qui figure sous les citations ; écris-en un qui ne révèle rien',
  headingUnseen: (code) => `ce titre ${unseenCode(code)}`,
  barsInside: () =>
    'les barres de spoiler (||) entourent tout un paragraphe ; écris « \\|\\| » pour de simples barres',
  headingSpace: (signs, words, mark) =>
    `un titre demande un espace après « ${signs} » : écris « ${signs} ${words} », ou « \\${mark} » pour le simple signe`,
  footnote: (mark) =>
    `« ${mark} » fait ailleurs une note de bas de page ; écris son texte là où il doit être, ou « \\${mark} »`,
  otherPrograms: (mark) =>
    `« ${mark} » a un sens pour d’autres programmes et serait cité tel quel ; enlève-le`,
  wikiLink: (mark) => `« ${mark} » n’est un lien que dans un wiki ; écris ses mots sans crochets`,
  struck: (mark) => `« ${mark} » serait cité avec ses « ~~ » ; enlève ce qui est barré, ou écris « \\~\\~ »`,
  highlighted: (mark) => `« ${mark} » serait cité avec ses « == » ; écris « ** » pour du gras`,
  tickBox: (mark) => `« ${mark} » fait ailleurs une case à cocher ; enlève-la`,

  longParagraph: (length, most, hasLongLink) =>
    `ce paragraphe prend ${format(length)} caractères, plus qu’un message ne peut contenir (${format(most)}) ; coupe-le en deux${hasLongLink ? ', ou raccourcis le lien de la critique' : ''}`,
  themeBeyond: (theme, paragraphs, last) =>
    `le thème « ${theme} » renvoie au paragraphe ${paragraphs.join(', ')} ; le dernier est le ${last}`,
  themeNowhere: (theme) =>
    `aucun paragraphe ne traite du thème « ${theme} » ; ajoute « paragraphs », ou des « words » qui en trouvent`,
  askedBeyond: (paragraph, question, last) =>
    `d’après « asked », le paragraphe ${paragraph} répond à « ${question} » ; le dernier est le ${last}`,
  askedTwice: (question, line) =>
    `« ${question} » figure déjà dans « asked », ligne ${line} ; enlève l’une des deux`,

  misread: () => 'Markdown ne peut pas montrer ce paragraphe tel qu’il se lit sur la page',
  deepPage: (most) =>
    `cette page imbrique ses éléments sur plus de ${format(most)} niveaux, ce qu’aucun article ne fait`,
};
