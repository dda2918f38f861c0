import type { FieldFault, YamlSlip } from '../../../review/faults/complaints.ts';
import type { Complaints } from '../../../review/faults/Fault.ts';
import { type Place, placeName } from '../../../review/faults/placeName.ts';

const { format } = new Intl.NumberFormat('es');

const nameOf = (at: Place): string => placeName(at, (key) => `«${key}»`);

const FIELDS: Readonly<Record<FieldFault, string>> = {
  text: 'tiene que ser texto',
  empty: 'está vacío',
  missing: 'falta',
  severalLines: 'tiene que ocupar una sola línea',
  control: 'contiene un carácter de control',
  bars: 'contiene barras de spoiler (||), que aquí no ocultan nada; quita lo que esconden',
  link: 'tiene que ser un enlace que empiece por https:// o http://',
  year: 'tiene que ser un año, por ejemplo 2019',
  beforeFilm: 'es anterior a la invención del cine',
  directors: 'tiene que ser un nombre o una lista de cinco nombres como máximo',
  minutes: 'tiene que ser un número de minutos, por ejemplo 96',
  longerThanFilm: 'supera la duración de cualquier película; se indica en minutos',
  colour: 'tiene que ser un color entre comillas, por ejemplo "#b8623f"',
  cast: 'tiene que ser una lista, por ejemplo [Ann Lee, Bo Roe]',
  castEntry: 'tiene que ser un nombre, o «actor: …» con lo demás debajo',
  names: 'tiene que ser una lista de nombres, por ejemplo [María, el robot]',
  themes: 'tiene que ser una lista, por ejemplo [El silencio, El mar]',
  themeEntry: 'tiene que ser un nombre, o «name: …» con lo demás debajo',
  paragraphs: 'tiene que ser una lista de números de párrafo, por ejemplo [3, 11]',
  words: 'tiene que ser una lista de palabras, por ejemplo [piano, partitura]',
  questions: 'tiene que ser una lista de preguntas para la charla de después de la película',
  asked: 'tiene que ser una lista de entradas con «question: …» y «paragraph: …»',
  askedEntry: 'tiene que constar de «question: …» y «paragraph: …»',
  paragraph: 'tiene que ser el número de un párrafo, por ejemplo 12',
  other: 'no encaja aquí',
};

const YAML: Readonly<Record<YamlSlip, string>> = {
  indent: 'esta línea está mal sangrada; lo que va junto empieza a la misma distancia del margen',
  quote: 'hay unas comillas sin cerrar',
  twice: 'esta clave ya está más arriba; quita una de las dos',
  tab: 'se sangra con espacios, no con tabuladores',
  bracket: 'algo falla en los corchetes o las llaves; ciérralos todos y separa las entradas con comas',
  colon: 'aquí faltan los dos puntos después de la clave, como en «title: …»',
  other: 'escribe cada dato en su propia línea, como «title: …»',
};

const unseenCode = (code: string | null): string =>
  code === null ? 'no contiene nada visible' : `contiene un carácter invisible (U+${code}); bórralo`;

/** What is wrong with a review, in Spanish. */
export const SPANISH_COMPLAINTS: Complaints = {
  noFront: () =>
    'el archivo tiene que empezar con un encabezado: una línea «---», una línea «title: …», una línea «---»',
  noEnd: () => 'el encabezado no termina; pon una línea «---» debajo de su última línea, antes del texto',
  aboveFront: () => 'el archivo tiene que empezar con su línea «---»; quita lo que hay encima',
  noParagraph: () => 'no hay ningún párrafo después del encabezado',
  control: (code) => `esta línea contiene un carácter de control (U+${code}); bórralo`,
  deep: (depth, most) =>
    `esta línea está dentro de ${format(depth)} listas y citas, una dentro de otra; el máximo es ${most}`,
  crowded: (marks, most) =>
    `este párrafo tiene ${format(marks)} marcas de énfasis (* y _), y el máximo es ${most}; divídelo, o escribe \\* y \\_ donde no haya énfasis`,
  unreadable: () => 'esto no se puede leer; escríbelo de forma más sencilla',
  slow: () => 'se tarda demasiado en leer esto; acórtalo o escríbelo de forma más sencilla',

  longFront: (length, most) =>
    `el encabezado tiene ${format(length)} caracteres, y el máximo es ${format(most)}; la reseña en sí va debajo del segundo «---»`,
  deepFront: () => 'el encabezado tiene demasiados niveles; escríbelo sin anidar',
  openQuote: (typed) => `las comillas no se cierran; escribe ${typed}`,
  notText: (typed) => `YAML no lo toma por texto; ponlo entre comillas: ${typed}`,
  notYaml: (slip) => `el encabezado no es YAML válido: ${YAML[slip]}`,
  repeats: () => 'el encabezado repite una parte de sí mismo («&» y «*»); escríbela entera',
  glued: (typed) => `falta un espacio después de los dos puntos; escribe ${typed}`,
  noKeys: () => 'el encabezado tiene que constar de líneas con claves, empezando por «title: …»',
  unknownKey: (key, at, keys, meant) =>
    `«${key}» no es una clave ${at.length === 0 ? 'del encabezado' : `de ${nameOf(at)}`}; ${meant === null ? `las claves son ${keys.join(', ')}` : `¿querías decir «${meant}»?`}`,

  field: (at, fault) => `${nameOf(at)} ${FIELDS[fault]}`,
  long: (at, most) => `${nameOf(at)} supera los ${format(most)} caracteres`,
  unseen: (at, code) => `${nameOf(at)} ${unseenCode(code)}`,
  language: (at, typed, near) =>
    `${nameOf(at)} tiene que ser un código de idioma, ${near === null ? 'por ejemplo en o pt-BR' : `probablemente ${near}`}; ${typed} no lo es`,
  manyNames: (at, most) => `${nameOf(at)} tiene más de ${most} nombres`,
  manyEntries: (at, most) => `${nameOf(at)} tiene más de ${most} entradas`,
  inMarks: (typed) => `; ponlo entre comillas: ${typed}`,
  withoutMarks: (typed) => `; escríbelo sin comillas: ${typed}`,

  code: () =>
    'esto es código (va detrás de cuatro espacios o de acentos graves) y no se puede citar; escribe un párrafo',
  html: () =>
    'esto es HTML (empieza por «<») y no se puede citar; escribe un párrafo, o «\\<» para el simple signo',
  table: () => 'esto es una tabla y no se puede citar; escribe párrafos',
  definition: () => 'esto es una definición de enlace, que nadie vería; escribe el enlace donde corresponde',
  inlineCode: () =>
    'aquí hay código entre acentos graves y no se puede citar; escribe «\\`» para un simple acento grave',
  image: () => 'aquí hay una imagen y no se puede citar; descríbela con palabras',
  listNumber: (number) =>
    `para Markdown, «${number}.» al principio de una línea es una lista; escribe «${number}\\.» para un simple número`,
  underlined: () =>
    'la línea de «=» o «-» convierte en título el texto de arriba; escribe «## …», o deja una línea en blanco',
  longHeading: (length, most) => `este título tiene ${format(length)} caracteres, y el máximo es ${most}`,
  barsInHeading: () =>
    'las barras de spoiler (||) no ocultan nada en un título, que aparece bajo las citas; escribe uno que no revele nada',
  headingUnseen: (code) => `este título ${unseenCode(code)}`,
  barsInside: () =>
    'las barras de spoiler (||) van alrededor de un párrafo entero; escribe «\\|\\|» para simples barras',
  headingSpace: (signs, words, mark) =>
    `en un título va un espacio después de «${signs}»: escribe «${signs} ${words}», o «\\${mark}» para el simple signo`,
  footnote: (mark) =>
    `«${mark}» es en otros sitios una nota al pie; escribe su texto donde corresponde, o «\\${mark}»`,
  otherPrograms: (mark) => `«${mark}» significa algo para otros programas y se citaría tal cual; quítalo`,
  wikiLink: (mark) => `«${mark}» solo es un enlace en una wiki; escribe sus palabras sin corchetes`,
  struck: (mark) => `«${mark}» se citaría con sus «~~»; quita lo tachado, o escribe «\\~\\~»`,
  highlighted: (mark) => `«${mark}» se citaría con sus «==»; escribe «**» para la negrita`,
  tickBox: (mark) => `«${mark}» es en otros sitios una casilla; quítala`,

  longParagraph: (length, most, hasLongLink) =>
    `este párrafo ocupa ${format(length)} caracteres, más de los que caben en un mensaje (${format(most)}); divídelo en dos${hasLongLink ? ', o acorta el enlace de la reseña' : ''}`,
  themeBeyond: (theme, paragraphs, last) =>
    `el tema «${theme}» remite al párrafo ${paragraphs.join(', ')}; el último es el ${last}`,
  themeNowhere: (theme) =>
    `ningún párrafo trata el tema «${theme}»; añade «paragraphs», o «words» que encuentren alguno`,
  askedBeyond: (paragraph, question, last) =>
    `según «asked», el párrafo ${paragraph} responde a «${question}»; el último es el ${last}`,
  askedTwice: (question, line) =>
    `«${question}» ya está en «asked», en la línea ${line}; quita una de las dos`,

  misread: () => 'Markdown no puede mostrar este párrafo como se lee en la página',
  deepPage: (most) =>
    `esta página anida sus elementos en más de ${format(most)} niveles, cosa que no hace ningún artículo`,
};
