import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { SPANISH_COMPLAINTS } from './complaints/spanishComplaints.ts';
import { counting } from './counting.ts';
import type { Phrases } from './Phrases.ts';

const TAG = 'es';

const counted = counting(TAG);

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in Spanish. */
export const SPANISH: Phrases = {
  tag: TAG,
  quoted: (text) => `«${text}»`,
  labelled: (name, says) => `${name}: ${says}`,

  closest: 'La reseña no responde a eso. Esto es lo que más se acerca:',
  closestIsSame: 'A eso, en concreto, la reseña no responde. Lo que más se acerca es el mismo párrafo:',
  askInWords: 'Con eso no puedo saber qué te interesa. Por favor, pregunta con algunas palabras más.',
  sameAnswers: 'A eso responde el mismo párrafo:',
  nothing: (title) => `La reseña de «${plain(title)}» no dice nada sobre eso.`,
  allShown: (title) => `Eso es todo lo que la reseña de «${plain(title)}» dice al respecto.`,
  aboutCovered: 'sobre ese pasaje',
  about: (subject) => `sobre ${plain(subject)}`,
  nothingInAny: 'Ninguna de las reseñas dice nada sobre eso.',
  wordsOnly: 'Aquí busco solo por palabras: lo que la reseña dice con otras se me escapa.',
  forExample: 'Por ejemplo:',
  tryThese: 'A estas preguntas sí responde:',
  tryTheseOfAll: 'Estas preguntas sí tienen respuesta:',
  which: 'Eso podría referirse a más de una película. ¿A cuál te refieres?',
  notOffered: (films) =>
    `-# ${counted(films, { one: 'También podría ser otra película', many: 'También podrían ser otros # de películas', other: 'También podrían ser otras # películas' })}: escribe el título en la pregunta.`,
  forSomebody: (userId) => `para <@${userId}>`,

  fact: (film, says) => `Ficha de la reseña · ${film} · ${says}`,
  factYear: (year) => `se estrenó en **${year}**`,
  factWhere: (where) => `dónde verla: **${where}**`,
  factLength: (minutes) => `dura **${minutes}**`,
  factDirector: (names) => `dirección: ${names}`,
  factCast: (names) => `reparto: ${names}`,
  factAuthor: (author) => `la reseña es de ${author}`,
  minutes: (minutes) => counted(minutes, { one: '# minuto', many: '# de minutos', other: '# minutos' }),
  others: (count) =>
    counted(count, { one: 'otra persona', many: 'otros # de personas', other: 'otras # personas' }),
  askAlone: (question) => `Aquí ya no cabe «${plain(question)}»: haz esa pregunta por separado.`,

  greeting: (films) => `¡Hola! Pregúntame lo que quieras sobre ${films}.`,
  welcome: '¡De nada!',
  who: (films) =>
    `Soy un bot para cineclubes. Pregúntame algo sobre ${films} y te respondo con el párrafo de la reseña que lo dice: cada palabra sobre la película es de la reseña, nada está generado.`,
  sorryNext: 'Perdona. Esto es lo siguiente que he encontrado:',
  sorry: 'Perdona. Pregúntalo con otras palabras o prueba con una de estas preguntas:',
  sorryAlone: 'Perdona. Pregúntalo con otras palabras.',
  noMore: (example) =>
    example === null
      ? '¿Más de qué? Pregúntame algo primero.'
      : `¿Más de qué? Pregúntame algo primero, por ejemplo «${plain(example)}»`,
  canAsk: (films) =>
    `Puedes preguntarme lo que quieras sobre ${films}: quién actúa, de qué trata, si vale la pena.`,
  playedBy: (actor, role) => `${actor} como ${role}`,
  isDirector: (name) => `${name}, dirección`,
  offeredDirector: (name) => `${name} (dirección)`,
  directedBy: (names) => `Dirección: **${names.map(plain).join('**, **')}**`,
  on: (where) => `Dónde verla: ${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} de ${of}`,
  theReview: 'la reseña',

  shelf: 'Tengo las reseñas de estas películas:',
  reviewBy: (author) => `reseña de ${author}`,
  moreFilms: (count) => counted(count, { one: 'y # más', other: 'y # más' }),
  whichFilm: (films) => `Aquí hay más de una película: ${films}. Dime a cuál te refieres.`,

  helpIntro: (films) =>
    `Pregúntame lo que quieras sobre ${films}. Respondo con el párrafo de la reseña que lo dice, palabra por palabra, y te aviso cuando la reseña no dice nada.`,
  helpMenu: (name, help) => `*${name}*, en el menú de un mensaje, dentro de «Aplicaciones», ${help}`,
  helpKept: 'No guardo nada sobre ti: ni preguntas ni nombres.',
  helpRemembered:
    'Durante diez minutos recuerdo de qué hablamos por última vez, para que puedas preguntar «¿y la música?», y durante cinco minutos, dónde están mis respuestas, para seguirte si editas o eliminas una pregunta.',
  more: (count) => counted(count, { one: '# más', other: '# más' }),
  helpChat: 'Mencióname, responde a uno de mis mensajes o escríbeme por mensaje directo',
  helpDirect: 'Escríbeme por mensaje directo: ahí no hace falta ningún comando',

  previous: 'Anterior',
  next: 'Siguiente',
  around: 'Ver contexto',
  share: 'Compartir',
  seen: 'Ya la vi',
  notAsked: 'No era eso',
  delete: 'Eliminar',
  showParagraph: 'Ver el párrafo',
  passages: (count) => `Los ${count} pasajes`,
  updateSummary: 'Actualizar',
  postSummary: 'Publicar otro',
  offeredSpoiler: (film, paragraph) => `${film} · ¶ ${paragraph} (spoiler)`,
  howToAsk: 'Cómo preguntar',

  forTheTalk: (number, of) => `Pregunta para la charla · ${number} de ${of}`,
  whatStayed: (heading) => `«${plain(heading)}»: ¿con qué te quedas?`,
  nextQuestion: 'Siguiente pregunta',
  nextStands: 'La siguiente pregunta ya está más abajo.',
  reviewSays: 'Lo que dice la reseña',
  noTalk: (title) =>
    `La reseña de «${plain(title)}» no tiene preguntas para la charla, ni títulos de los que sacarlas.`,
  whatIsMissing: '¿Qué falta?',
  solution: 'Ver el párrafo',
  guessedRight: (word) => `**${plain(word)}**: ¡correcto!`,
  guessedWrong: (word) => `«${plain(word)}» no es. Prueba otra vez o mira el párrafo.`,
  noGuess: (title) =>
    `La reseña de «${plain(title)}» tiene muy pocos nombres y palabras para una adivinanza.`,

  allFilms: 'En cartelera: todas las películas',
  showing: (film) => `En cartelera: **${film}**`,
  spoilersCovered: 'Los spoilers quedan ocultos',
  spoilersOpen: 'Los spoilers son visibles',
  chatOn: 'Respondo a comandos y menciones',
  chatCommands: 'Respondo solo a comandos',
  answersPublic: 'Todos ven las respuestas a los comandos',
  answersPrivate: 'Solo quien pregunta ve la respuesta y puede compartirla',
  languageAuto: 'El idioma del servidor',
  speaksAuto: 'En público hablo el idioma del servidor',
  speaks: (language) => `En público hablo ${language}`,
  spoilersUntil: (moment) => `Los spoilers quedan ocultos hasta el ${moment}`,
  spoilersOpenSince: (moment) => `Los spoilers son visibles desde el ${moment}`,
  untilIsCovered:
    '`hasta` va con «ocultos»: después, los spoilers son visibles. Elige «ocultos» o deja `hasta` vacío.',
  spoilerChannel: (channel) =>
    `${channel} está marcado en Discord como canal de spoilers, así que allí son visibles: para cambiarlo, usa \`/club spoilers\``,
  chatHere: 'Menciones en este canal, y en otros solo donde lo indicaste',
  chatNotHere: 'Ninguna mención en este canal',
  eventGone: 'Ese evento ya terminó o no existe. Elige otro, o un día.',
  untilEvent: (event, moment) => `«${plain(event)}» termina el ${moment}, según lo previsto.`,
  untilOpenEvent: (event, moment) =>
    `«${plain(event)}» no tiene hora de fin en Discord, así que cuento con cuatro horas, hasta el ${moment}.`,
  eventFollowed:
    'Si se aplaza o termina antes, este ajuste lo sigue. Si se cancela, los spoilers quedan ocultos hasta que vuelvas a configurarlo.',
  eventNotFollowed: 'Si se aplaza o se cancela, vuelve a configurarlo.',
  spoilersCalledOff:
    'Los spoilers quedan ocultos: el evento tras el que iban a ser visibles se canceló. Vuelve a configurarlo con `/club spoilers`',
  noThreads: (channel) =>
    `En ${channel} no se puede crear un hilo en un mensaje. Se puede en los canales de texto y de anuncios: usa el comando allí o indica uno de ellos en \`canal\`.`,
  threadAlready: (channel) =>
    `${channel} ya es un hilo, y dentro no se puede crear otro. \`/club spoilers\` con \`aquí\` hace visibles los spoilers en este.`,
  maybeKept: 'Puede que no se haya guardado. Compruébalo en un momento con `/club mostrar`.',
  dayBegun: (day) =>
    `El ${day} ya ha empezado, así que los spoilers serían visibles enseguida. Elige un día posterior o «Los spoilers son visibles».`,
  noDay: (day) =>
    `No puedo leer «${plain(day)}» como fecha, y ningún evento de aquí se llama así. Escribe la fecha así: 2027-01-31.`,

  questionsOn: 'Cuento las preguntas que no puedo responder',
  questionsOff: 'No cuento ninguna pregunta',
  questionsOnMore:
    '-# Lo que no puedo responder aquí se cuenta: solo las palabras, durante 30 días, sin nombres y sin saber quién preguntó. `/ayuda` se lo dice a todos.',
  questionsOffMore: '-# Aquí no cuento ninguna pregunta: actívalo con `/club preguntas` y `modo`.',
  unanswered: 'Preguntas sin respuesta',
  unansweredOf: 'En los últimos 30 días, las más frecuentes primero:',
  nothingUnanswered: 'Ninguna pregunta quedó sin respuesta en los últimos 30 días.',
  endedNone: (times) => `${times} × sin resultado`,
  endedClosest: (times) => `${times} × solo algo parecido`,
  endedWrong: (times) => `${times} × «No era eso»`,
  answerIsIn: 'La respuesta está en el ¶ …',
  ignore: 'Ignorar',
  pinned: (count) => `Fijadas (${count})`,
  pinnedHere: 'Lo que está fijado aquí',
  nothingPinned: 'Aquí ninguna pregunta tiene un párrafo fijado, y ninguna se ignora.',
  pinIgnored: 'ignorada: ni se cuenta ni se muestra',
  pinGone: 'la película o su párrafo ya no existe: no tiene efecto',
  removePin: 'Quitar',
  whichFilmAnswers: '¿En la reseña de qué película está la respuesta?',
  whichParagraph: (of) => `Número del párrafo, de 1 a ${of}`,
  noParagraph: (typed, of) =>
    `«${plain(typed)}» no es un párrafo de esa reseña: los números van del 1 al ${of} y están debajo de las citas.`,
  nowAnswered: (question) =>
    `A partir de ahora respondo aquí a «${plain(question)}» y a las preguntas que significan lo mismo con este párrafo:`,
  questionGone: 'Esa pregunta ya no está en la lista.',
  tooManyPins: (most) =>
    `Aquí ya hay ${most} preguntas fijadas o ignoradas, y no puedo guardar más. Quita alguna primero.`,
  notRead: 'Ahora mismo no puedo leer las preguntas contadas. Inténtalo más tarde.',
  helpCounted:
    'En este servidor cuento, para la moderación, las preguntas que no puedo responder: solo las palabras, durante 30 días, sin nombres y sin saber quién preguntó. Las que la moderación responde o ignora se guardan hasta que lo deshaga. Por lo demás, no guardo nada sobre ti.',

  clubServer: 'Ajustes de este servidor',
  clubChannels: 'Ajustes de algunos canales',
  clubKept: 'Guardo estos ajustes para el servidor, y nada sobre las personas.',
  notKept: 'No he podido guardarlo ahora, así que nada ha cambiado. Inténtalo más tarde.',
  clubServersOnly: 'Eso solo funciona en servidores.',
  rightsMissing: (channel, missing) =>
    `Eso no puede funcionar en ${channel}: allí necesito además ${missing}. Quien gestione el canal puede dármelo.`,

  scheduledQuote: 'Una cita',
  scheduledQuoteOn: (theme) => `Una cita sobre «${plain(theme)}»`,
  scheduledSummary: 'El resumen',
  scheduledQuestion: 'Una pregunta para la charla',
  everyDay: 'todos los días',
  onWeekdays: 'de lunes a viernes',
  onWeekends: 'sábados y domingos',
  scheduledAt: (days, time, zone) => `${days}, ${time} h (${zone})`,
  schedulesHere: 'Lo que publico automáticamente',
  noSchedules:
    'Aquí no publico nada automáticamente. Usa `/club agenda` con `qué` y `hora` para añadir algo.',
  nextDates: (dates) => `Próxima publicación: ${dates}`,
  schedulePaused:
    'En pausa: Discord lo ha rechazado. Cuando pueda volver a publicar ahí, reanúdalo con `/club agenda`.',
  scheduleFilmGone: 'Su película ya no existe, así que no se publica nada.',
  scheduleNothing:
    'Las películas en cartelera aquí no tienen nada de ese tipo ahora, así que no se publica nada.',
  removeSchedule: 'Quitar',
  resumeSchedule: 'Reanudar',
  editSchedule: 'Editar',
  scheduleChanged: 'Cambiado.',
  scheduleForm: 'Cuándo se publica',
  scheduleTime: 'Hora',
  scheduleDays: 'Días',
  scheduleZone: 'Zona horaria',
  scheduleAdded: 'Añadido: a partir de ahora lo publico aquí.',
  postsInPrivate: 'En un hilo privado solo puedo publicar mientras estoy en él: mencióname una vez en él.',
  scheduleRemoved: 'Quitado: ya no se publicará.',
  scheduleResumed: 'Reanudado.',
  scheduleGone: 'Eso ya se había quitado.',
  pausedIn: (channel) =>
    `Lo que publico automáticamente en ${channel} está en pausa: Discord lo ha rechazado. Con \`/club agenda\` puedes verlo y reanudarlo.`,
  scheduleNeeds: 'Para añadir algo, indica `qué` y `hora`. Sin ninguno de los dos, muestro lo que hay.',
  themeOfQuotes: 'Solo las citas tienen tema. Deja `tema` vacío, o elige una cita.',
  noTime: (time) => `No puedo leer «${plain(time)}» como hora. Escríbela así: 20:00.`,
  noDays: (days) =>
    `No puedo leer «${plain(days)}» como días. Escríbelos así: lun jue, fin de semana o todos los días.`,
  noZone: (zone, closest) => `No conozco la zona horaria «${plain(zone)}». Las más parecidas: ${closest}.`,
  noZoneLike: (zone) =>
    `No conozco la zona horaria «${plain(zone)}». Indica una ciudad más grande con la misma hora, como Madrid. Si escribes un país en \`zona\`, te sugiero sus zonas.`,
  scheduleThere: 'Eso mismo ya lo publico aquí.',
  tooManySchedules: (most) =>
    `En este servidor ya publico ${most} cosas automáticamente, y es el máximo. Quita una primero con \`/club agenda\`.`,
  nothingToPost: 'La reseña no tiene nada de ese tipo sin spoilers, así que no hay nada que publicar.',
  cannotPostAlone:
    'Funciono sin token: solo puedo responder donde me preguntan, no publicar nada automáticamente.',
  serverManagersOnly:
    'Eso solo puede hacerlo quien tenga permiso para gestionar el servidor o haya usado el comando en los últimos 15 minutos. Vuelve a usarlo, por favor.',

  ownFilmsOff: 'Quien me administra ha desactivado aquí la opción de añadir películas desde Discord.',
  ownFilmTypes: (name) => `Acepto archivos .md, .txt y .html, y «${plain(name)}» no es ninguno de ellos.`,
  ownFilmLarge: 'Ese archivo pesa más de 1 MB. Envía solo la reseña.',
  ownFilmNotHad: 'No he podido obtener ese archivo de Discord. Envíalo otra vez.',
  ownFilmBytes: 'Ese archivo no contiene texto que yo pueda leer. Guárdalo como UTF-8 y envíalo otra vez.',
  ownFilmEmpty: 'No encuentro ningún párrafo en ese archivo: nada lo bastante largo para una reseña.',
  ownFilmUntitled: 'El archivo no dice cómo se llama la película. Envíalo otra vez e indica `título`.',
  ownFilmLong: 'Es demasiado largo: una reseña tiene como máximo 100.000 caracteres y 500 párrafos.',
  ownFilmSlow:
    'La lectura de ese archivo tardaba demasiado, así que la he cancelado. Envía la reseña como texto sin formato o Markdown.',
  ownFilmBusy: 'Todavía estoy leyendo otros archivos. Envía este de nuevo dentro de un minuto.',
  ownFilmsUnread: 'Todavía estoy leyendo las películas de este servidor. Inténtalo de nuevo en un momento.',
  ownFilmsLate: (films) => `Falta por ahora, porque leerlo tardó demasiado: ${films}. Sigo intentándolo`,
  ownFilmLate: (title) => `${title} · aún sin leer`,
  ownFilmUnfit: (name) => `«${plain(name)}» no se puede añadir tal como está:`,
  ownFilmFront:
    'El encabezado (front matter) está al principio, entre las dos líneas `---`: son datos de la película. Solo hace falta `title: …`; puedes quitar las líneas que no necesites.',
  ownFilmPage:
    'O copia el texto de la reseña en un archivo .txt, con el título en la primera línea y una línea en blanco entre párrafos.',
  ownFilmPutRight: 'Corrígelo y envía el archivo otra vez.',
  ownFilmLine: (line) => `Línea ${line}`,
  complaints: SPANISH_COMPLAINTS,
  ownFilmMoreProblems: (count) => counted(count, { one: 'y # más', other: 'y # más' }),
  ownFilmTaken: (film) => `**${film}** ya existe aquí y se queda como está. Ponle otro título a la tuya.`,
  ownFilmsFull: (most) =>
    `Este servidor ya tiene ${most} películas propias y no puedo guardar más. Quita una primero con \`/película quitar\`.`,
  ownFilmStarts: (paragraphs) =>
    `${counted(paragraphs, { one: '# párrafo', many: '# de párrafos', other: '# párrafos' })}, solo para este servidor. Así empieza y así termina:`,
  ownFilmLeftOut: (count, such) =>
    `Partes de la página que quedan fuera: ${counted(count, { one: '#', other: '#' })}, por ejemplo ${such}`,
  ownFilmCalledAsPage:
    'He tomado el título del archivo. Si la película se llama de otro modo, cancela, envía el archivo otra vez e indica `título`.',
  ownFilmHere: (film) =>
    `**${film}** ya está entre las películas propias de este servidor. ¿Reemplazo su texto por este?`,
  ownFilmHereByNow: (film) =>
    `Mientras tanto, alguien ha añadido **${film}**, así que esta vez no se ha añadido nada. ¿Reemplazo su texto por este?`,
  ownFilmAdded: (film) => `**${film}** se ha añadido, solo para este servidor.`,
  ownFilmReplaced: (film) => `**${film}** ya tiene el texto nuevo.`,
  ownFilmDropped: 'No se ha añadido nada.',
  ownFilmDraftGone: 'Ha pasado demasiado tiempo y ya no tengo ese texto. Envía el archivo otra vez.',
  ownFilmChanged: (film) => `Cambios guardados: **${film}**.`,
  ownFilmNotChanged: (film) => `**${film}** sigue como estaba, porque esto no se puede guardar:`,
  ownFilmTyped: 'Guardo lo que escribiste durante una hora.',
  ownFilmEdit: (film) => `Título, reparto, temas y otros datos de **${film}**, en un formulario:`,
  ownFilmForm: 'Encabezado (front matter)',
  ownFilmFormAbout: 'Un dato por línea, por ejemplo `year: 1927` o `cast: [Ann Lee, Bo Roe]`',
  ownFilmFormFull: (most) =>
    `El encabezado supera los ${counted(most, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })} que caben en un formulario de Discord. Cambia el archivo y envíalo otra vez con \`/película añadir\`.`,
  ownFilmRemove: (film) => `¿Quitar **${film}** de este servidor? Su texto se perderá para siempre.`,
  ownFilmRemoved: (film) => `**${film}** ya no está.`,
  ownFilmScheduled: 'Lo que publicaba automáticamente de ella está parado: `/club agenda` lo muestra.',
  ownFilmStays: (film) => `**${film}** se queda.`,
  ownFilmsNone:
    'Este servidor no tiene películas propias. Añade una desde un archivo con `/película añadir`.',
  ownFilmWhich: (films) => `Elige una de las películas propias de este servidor: ${films}.`,
  addIt: 'Añadir',
  replaceIt: 'Reemplazar',
  cancel: 'Cancelar',
  editIt: 'Editar',
  editAgain: 'Seguir editando',
  removeIt: 'Quitar',
  keepIt: 'Conservar',

  betweenNeighbours: 'El pasaje, entre el párrafo anterior y el siguiente:',
  outdated: 'Este botón está desactualizado: la reseña ha cambiado desde entonces. Pregunta otra vez.',
  unknownCommand: 'Ya no conozco este comando. Elige uno de la lista que Discord muestra tras «/».',
  unknownButton: 'Ya no conozco este botón. Pregunta otra vez.',
  notYours: 'Solo quien preguntó, o quien puede gestionar mensajes, puede eliminar esto.',
  notYoursToShare: 'Solo quien preguntó puede compartir una respuesta privada.',
  sharedAlready: 'Ya la has compartido: aquí todos pueden verla.',
  moderatorsOnly:
    'Eso solo puede hacerlo quien tenga permiso para gestionar mensajes o haya usado el comando en los últimos 15 minutos. Vuelve a usarlo, por favor.',
  tooFast: 'Vas muy rápido. Dame diez segundos y vuelve a intentarlo.',
  failed: (id) =>
    `Algo ha fallado por mi parte, no por la tuya. Si vuelve a pasar, dale este número a quien me administra: ${id}`,

  noCast: (title) => `La reseña de «${plain(title)}» no indica el reparto.`,
  noThemes: (title) => `La reseña de «${plain(title)}» no indica temas.`,
  noSummary: (title) => `La reseña de «${plain(title)}» no tiene resumen.`,
  summaryCanCome:
    'Quien puede gestionar el servidor puede darle uno con `/película editar`: una línea `summary: …`.',
  beginsLikeThis: 'Empieza así:',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `No encuentro a «${plain(who)}» entre las personas de esta reseña. Menciona a ${known}.`
      : `No encuentro a «${plain(who)}» entre las personas de estas reseñas. Mencionan a ${known || 'nadie'}.`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'está en el reparto' : `interpreta a ${plain(role)}`;
    const part = kind === 'director' ? 'dirigió la película' : played;
    return `**${plain(name)}** ${part}. La reseña de «${plain(title)}» no dice nada más al respecto.`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `«${plain(theme)}» no es uno de los temas de esta reseña. Sus temas: ${known}.`
      : `«${plain(theme)}» no es uno de los temas de estas reseñas. Sus temas: ${known || 'ninguno'}.`,
  unknownFilm: (film, known) => `No tengo ninguna reseña de «${plain(film)}». Tengo ${known}.`,
  chooseFilm: (known) => `Aquí hay más de una película: ${known}. Elige una con la opción \`película\`.`,
  noLine: (about, films) =>
    `No encuentro una frase como «${plain(about)}» en ${films === 1 ? 'la reseña' : 'las reseñas'}.`,
  noLines: 'La reseña no tiene ninguna frase que se pueda compartir sin spoilers.',
  forOrPrivate: 'Una respuesta privada no puede ser para otra persona. Quita `para` o `privada`.',
  noText: 'Ese mensaje no tiene texto que me sirva de pregunta.',

  summaryPosted: (channel) => `El resumen está ahora en ${channel}.`,
  summaryUpdated: (channel) => `El resumen de ${channel} está actualizado.`,
  summaryExists: (channel) =>
    `Mi resumen de esta película ya está en ${channel}. ¿Lo actualizo o publico otro?`,
  summaryGone: 'Ese resumen ya no existe. Usa `/resumen` otra vez.',
  stopSummary: 'Dejar de actualizar',
  summaryStopped: (channel) => `A partir de ahora dejo el resumen de ${channel} como está.`,
  noErrands:
    'Funciono sin token, así que no puedo crear hilos ni mantener nada actualizado. Quien me administra puede darme uno.',
  summaryFollows: 'Lo mantengo actualizado cuando cambia la reseña.',
  summaryThread: (thread) => `Su hilo es ${thread}, donde los spoilers son visibles.`,
  tooManyFollowed: (most) =>
    `Aquí ya mantengo actualizados ${most} resúmenes, y no pueden ser más. Detén uno primero: \`/club mostrar\` los enumera.`,
  spoilersWelcome: (title) => `Spoilers bienvenidos: ${title}`,
  threadOpen: 'En este hilo los spoilers son bienvenidos: nada de lo que respondo aquí queda oculto.',
  clubFollows: (message) => `Se mantiene actualizado: ${message}`,
  youMayNot: (channel, missing) => `No puedes escribir en ${channel}: allí necesitas el permiso ${missing}.`,
  iMayNot: (channel, missing) =>
    `No puedo escribir en ${channel}: allí necesito el permiso ${missing}. Quien gestione el canal puede dármelo.`,
  couldNotAnswer: (channel, missing) =>
    `Me han preguntado en ${channel} y no he podido responder: allí necesito el permiso ${missing}.`,
  cannotPost: (channel) =>
    `No puedo publicar en ${channel}: funciono sin token y solo respondo donde me preguntan. Usa \`/resumen\` directamente en ${channel}.`,
  threadArchived: (channel) =>
    `${channel} está archivado, así que allí no se puede cambiar nada. Usa \`/resumen\` otra vez y publica otro: así se reabre el hilo.`,
  threadLocked: (channel) => `${channel} está bloqueado, así que no se puede publicar nada allí.`,

  serversOnly: 'El resumen solo se puede publicar en servidores.',

  permissions: {
    ViewChannel: 'Ver canal',
    Connect: 'Conectar',
    SendMessages: 'Enviar mensajes',
    SendMessagesInThreads: 'Enviar mensajes en hilos',
    CreatePublicThreads: 'Crear hilos públicos',
    ManageThreads: 'Gestionar hilos',
  },
};
