import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import type { Phrases } from './Phrases.ts';

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in Spanish. */
export const SPANISH: Phrases = {
  tag: 'es',

  closest: 'La reseña no responde a eso. Esto es lo que más se acerca:',
  closestIsSame: 'Por sí sola, la reseña no responde a eso. Lo que más se acerca es el mismo párrafo:',
  nothing: (title) => `La reseña de ${plain(title)} no dice nada de eso.`,
  allShown: (title) => `Eso es todo lo que dice de ello la reseña de ${plain(title)}.`,
  aboutCovered: 'sobre ese pasaje',
  about: (subject) => `sobre ${plain(subject)}`,
  nothingInAny: 'Ninguna de las reseñas dice nada de eso.',
  wordsOnly: 'Aquí busco solo por palabras: lo que la reseña dice de otro modo se me escapa.',
  forExample: 'Por ejemplo:',
  tryThese: 'A esto sí responde:',
  tryTheseOfAll: 'Estas preguntas sí tienen respuesta:',
  which: 'Eso puede referirse a más de una película. ¿A cuál te refieres?',
  notOffered: (films) =>
    `-# ${films === 1 ? 'También podría ser otra película' : `También podrían ser otras ${films} películas`}: nómbrala en la pregunta.`,
  forSomebody: (userId) => `para <@${userId}>`,

  fact: (film, says) => `De los datos de la reseña de ${film}: ${says}.`,
  factYear: (year) => `estrenada en **${year}**`,
  factWhere: (where) => `dónde verla: **${where}**`,
  factLength: (minutes) => `dura **${minutes}**`,
  factDirector: (names) => `dirigida por ${names}`,
  factCast: (names) => `con ${names}`,
  factAuthor: (author) => `la reseña es de ${author}`,
  minutes: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
  others: (count) => (count === 1 ? 'otra persona' : `otras ${count}`),
  askAlone: (question) => `Aquí ya no cabe «${plain(question)}»: pregúntalo por separado.`,

  greeting: (films) => `¡Hola! Pregúntame lo que quieras sobre ${films}.`,
  welcome: 'De nada.',
  who: (films) =>
    `Soy un bot para cineclubes. Pregúntame por ${films} y respondo con el párrafo de la reseña que lo dice: cada palabra sobre la película es suya, ninguna está generada.`,
  sorryNext: 'Perdona. Esto es lo siguiente que encontré:',
  sorry: 'Perdona. Pregúntalo con otras palabras, o prueba una de estas:',
  sorryAlone: 'Perdona. Pregúntalo con otras palabras.',
  noMore: (example) =>
    example === null
      ? '¿Más de qué? Pregúntame algo primero.'
      : `¿Más de qué? Pregúntame algo primero, por ejemplo «${plain(example)}»`,
  canAsk: (films) =>
    `Puedes preguntarme lo que quieras sobre ${films}: quién sale, de qué trata, si merece la pena.`,
  playedBy: (actor, role) => `${actor} como ${role}`,
  isDirector: (name) => `${name}, dirección`,
  offeredDirector: (name) => `${name} (dirección)`,
  directedBy: (names) => `Dirigida por **${names.map(plain).join('**, **')}**`,
  on: (where) => `En ${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} de ${of}`,
  theReview: 'la reseña',

  shelf: 'Tengo las reseñas de estas películas:',
  reviewBy: (author) => `reseña de ${author}`,
  moreFilms: (count) => `y ${count} más`,
  whichFilm: (films) => `Aquí hay más de una película: ${films}. Dime a cuál te refieres.`,

  helpIntro: (films) =>
    `Pregúntame lo que quieras sobre ${films}. Respondo palabra por palabra con el párrafo de la reseña que lo dice, y te digo cuándo no dice nada.`,
  helpMenu: (name, help) => `*${name}*, en el menú de un mensaje, en Aplicaciones, ${help}`,
  helpKept: 'No guardo nada sobre ti: ni preguntas ni nombres.',
  helpRemembered:
    'Durante diez minutos recuerdo de qué hablábamos, para que puedas preguntar «¿y la música?», y durante cinco dónde están mis respuestas, para seguirte si editas o borras una pregunta.',
  andMore: (films, count) => `${films} y ${count} más`,
  helpChat: 'Mencióname, responde a mi respuesta o escríbeme directamente',

  previous: 'Anterior',
  next: 'Siguiente',
  around: 'En contexto',
  share: 'Compartir',
  seen: 'Ya la he visto',
  notAsked: 'No es lo que pregunté',
  delete: 'Borrar',
  showParagraph: 'Ver el párrafo',
  passages: (count) => `Los ${count} pasajes`,
  updateSummary: 'Actualizarlo',
  postSummary: 'Publicar uno nuevo',
  howToAsk: 'Cómo preguntar',

  forTheTalk: (number, of) => `Una pregunta para la charla · ${number} de ${of}`,
  whatStayed: (heading) => `«${plain(heading)}»: ¿qué te quedó de esto?`,
  nextQuestion: 'Siguiente pregunta',
  nextStands: 'La siguiente pregunta ya está más abajo.',
  reviewSays: 'Lo que dice la reseña',
  noTalk: (title) =>
    `La reseña de ${plain(title)} no tiene preguntas para una charla, ni títulos de los que sacarlas.`,
  whatIsMissing: '¿Qué falta?',
  solution: 'Ver el párrafo',
  guessedRight: (word) => `**${plain(word)}** es correcto.`,
  guessedWrong: (word) => `«${plain(word)}» no es. Prueba con otra, o mira el párrafo.`,
  noGuess: (title) => `La reseña de ${plain(title)} tiene muy pocos nombres y palabras para una adivinanza.`,

  allFilms: 'En cartelera: todas las películas',
  showing: (film) => `En cartelera: **${film}**`,
  spoilersCovered: 'Los spoilers quedan tapados',
  spoilersOpen: 'Los spoilers están a la vista',
  chatOn: 'Respondo a comandos y menciones',
  chatCommands: 'Respondo solo a comandos',
  answersPublic: 'Todos ven lo que responden los comandos',
  answersPrivate: 'Quien pregunta ve la respuesta y puede compartirla',
  languageAuto: 'El idioma del servidor',
  speaksAuto: 'En público hablo el idioma del servidor',
  speaks: (language) => `En público hablo ${language}`,
  spoilersUntil: (moment) => `Los spoilers quedan tapados hasta ${moment}`,
  spoilersOpenSince: (moment) => `Los spoilers están a la vista desde el ${moment}`,
  untilIsCovered: '`hasta` va con tapados: después quedan a la vista. Elige tapados, o deja fuera `hasta`.',
  spoilerChannel: (channel) =>
    `${channel} es un canal de spoilers en Discord, así que allí están a la vista: /club spoilers lo cambia`,
  chatHere: 'Menciones en este canal, y solo donde lo dijiste',
  chatNotHere: 'Ninguna mención en este canal',
  eventGone: 'Ese evento terminó o ya no existe. Elige otro, o un día.',
  untilEvent: (event, moment) =>
    `«${plain(event)}» termina el ${moment}, por lo que se sabe ahora. Si se mueve o se cancela, ponlo de nuevo.`,
  untilOpenEvent: (event, moment) =>
    `«${plain(event)}» no tiene final en Discord, así que cuento con cuatro horas, hasta el ${moment}. Si se mueve o se cancela, ponlo de nuevo.`,
  noThreads: (channel) =>
    `En ${channel} no se puede abrir un hilo sobre un mensaje. Los canales de texto y de anuncios tienen hilos: úsalo allí, o indica uno en \`canal\`.`,
  threadAlready: (channel) =>
    `${channel} ya es un hilo, y en él no se puede abrir otro. \`/club spoilers\` con \`aquí\` deja los spoilers a la vista en este.`,
  maybeKept: 'No es seguro que se haya guardado. Míralo en un momento con /club mostrar.',
  noDay: (day) =>
    `«${plain(day)}» no es un día que sepa leer, ni un evento de aquí. Escribe un día así: 2027-01-31.`,

  questionsOn: 'Cuento las preguntas que no puedo responder',
  questionsOff: 'No cuento ninguna pregunta',
  questionsOnMore:
    '-# Lo que no puedo responder aquí se cuenta: solo las palabras, durante 30 días, sin nombres y sin quién preguntó. /ayuda se lo dice a todos.',
  questionsOffMore: '-# Aquí no cuento ninguna pregunta: `/club preguntas` con `modo` lo activa.',
  unanswered: 'Lo que quedó sin respuesta',
  unansweredOf: 'Los últimos 30 días, primero lo más preguntado:',
  nothingUnanswered: 'Nada quedó sin respuesta en los últimos 30 días.',
  endedNone: (times) => `${times} × nada encontrado`,
  endedClosest: (times) => `${times} × lo más cercano`,
  endedWrong: (times) => `${times} × «No es lo que pregunté»`,
  answerIsIn: 'La respuesta está en ¶ …',
  ignore: 'Ignorar',
  pinned: (count) => `Fijadas (${count})`,
  pinnedHere: 'Lo que me han dicho aquí',
  nothingPinned: 'Aquí ninguna pregunta tiene su propio párrafo, y ninguna se ignora.',
  pinIgnored: 'ignorada: ni se cuenta ni se muestra',
  pinGone: 'la película o su párrafo ya no existe, así que esto no hace nada',
  removePin: 'Quitar',
  whichFilmAnswers: '¿La reseña de qué película tiene la respuesta?',
  whichParagraph: (of) => `El número del párrafo, de 1 a ${of}`,
  noParagraph: (typed, of) =>
    `«${plain(typed)}» no es un párrafo de esa reseña: van del 1 al ${of}, como bajo las citas.`,
  nowAnswered: (question) =>
    `Desde ahora respondo aquí a «${plain(question)}» con este párrafo, y a preguntas parecidas:`,
  questionGone: 'Esa pregunta ya no está entre ellas.',
  tooManyPins: (most) => `Aquí ya me han dicho ${most} cosas, y no guardo más. Quita alguna primero.`,
  notRead: 'Lo contado no se puede leer ahora. Inténtalo más tarde.',
  helpCounted:
    'En este servidor cuento, para la moderación, las preguntas que no puedo responder: solo las palabras, durante 30 días, sin nombres y sin quién preguntó. Por lo demás no guardo nada sobre ti.',

  clubServer: 'Lo que vale en este servidor',
  clubChannels: 'En algunos canales',
  clubKept: 'Guardo estos ajustes para el servidor, y nada sobre nadie.',
  notKept: 'No se pudo guardar ahora, así que no vale. Inténtalo más tarde.',
  clubServersOnly: 'Los ajustes se hacen en servidores.',
  rightsMissing: (channel, missing) =>
    `Eso no puede funcionar en ${channel}: allí aún necesito ${missing}. Quien gestiona el canal puede dármelo.`,

  scheduledQuote: 'Una cita',
  scheduledQuoteOn: (theme) => `Una cita sobre «${plain(theme)}»`,
  scheduledSummary: 'El resumen',
  scheduledQuestion: 'Una pregunta para la charla',
  everyDay: 'todos los días',
  onWeekdays: 'de lunes a viernes',
  onWeekends: 'sábados y domingos',
  scheduledAt: (days, time, zone) => `${days} a las ${time} (${zone})`,
  schedulesHere: 'Lo que publico por mi cuenta',
  noSchedules: 'Aquí no publico nada por mi cuenta. `/club programa` con `qué` y `hora` añade algo.',
  nextDates: (dates) => `Próximamente: ${dates}`,
  schedulePaused: 'En pausa: Discord lo ha rechazado. Cuando pueda volver a publicar ahí, haz que siga.',
  scheduleFilmGone: 'Su película ya no está, así que no se publica nada.',
  scheduleNothing: 'Lo que está en cartelera aquí no tiene nada de eso ahora: no se publica nada.',
  removeSchedule: 'Quitar',
  resumeSchedule: 'Seguir',
  scheduleAdded: 'Añadido: desde ahora lo publico aquí.',
  postsInPrivate: 'En un hilo privado solo puedo publicar si estoy en él: mencióname aquí una vez.',
  scheduleRemoved: 'Quitado: ya no se publica.',
  scheduleResumed: 'Sigue adelante.',
  scheduleGone: 'Eso ya no estaba.',
  pausedIn: (channel) =>
    `Lo que publico por mi cuenta en ${channel} está en pausa: Discord lo ha rechazado. \`/club programa\` lo muestra y hace que siga.`,
  scheduleNeeds: 'Para añadir algo, di `qué` y a qué `hora`. Sin ninguno de los dos, muestro lo que hay.',
  themeOfQuotes: 'Solo las citas tienen tema. Deja `tema` vacío, o elige una cita.',
  noTime: (time) => `No puedo leer «${plain(time)}» como una hora. Escríbela así: 20:00.`,
  noDays: (days) =>
    `No puedo leer «${plain(days)}» como días. Escríbelos así: lun jue, fin de semana o todos los días.`,
  noZone: (zone, closest) =>
    `No conozco ninguna zona horaria «${plain(zone)}». Las más parecidas que conozco son ${closest}.`,
  tooManySchedules: (most) =>
    `En este servidor ya publico ${most} cosas por mi cuenta, y es el máximo. Quita antes una con \`/club programa\`.`,
  nothingToPost: 'La reseña no tiene nada de eso que no desvele algo, así que no hay nada que publicar.',
  cannotPostAlone:
    'Funciono sin token: solo puedo responder donde me preguntan, y no publicar nada por mi cuenta.',
  serverManagersOnly:
    'Eso solo puede hacerlo quien pueda gestionar el servidor, o quien haya usado el comando en los últimos 15 minutos. Vuelve a usarlo, por favor.',

  ownFilmsOff: 'Quien me administra ha desactivado aquí la opción de añadir películas desde Discord.',
  ownFilmTypes: (name) => `Acepto .md, .txt y .html, y «${plain(name)}» no es ninguno de ellos.`,
  ownFilmLarge: 'Ese archivo supera 1 MB. Envía solo la reseña.',
  ownFilmNotHad: 'No pude obtener ese archivo de Discord. Envíalo otra vez.',
  ownFilmBytes: 'Ese archivo no es un texto que yo pueda leer. Guárdalo como UTF-8 y envíalo otra vez.',
  ownFilmEmpty: 'No encuentro ningún párrafo: nada lo bastante largo para una reseña.',
  ownFilmUntitled: 'El archivo no dice cómo se llama la película. Envíalo otra vez, con «título».',
  ownFilmLong:
    'Es más de lo que puedo aceptar: una reseña tiene como máximo 100.000 caracteres y 500 párrafos.',
  ownFilmSlow:
    'Leer ese archivo tardaba demasiado, así que lo dejé. Envía la reseña como texto sin formato o Markdown.',
  ownFilmBusy: 'Todavía se están leyendo otros archivos. Vuelve a enviar este dentro de un minuto.',
  ownFilmUnfit: (name) => `«${plain(name)}» no se puede añadir tal como está:`,
  ownFilmPutRight: 'Corrígelo y envíalo otra vez.',
  ownFilmLine: (line) => `Línea ${line}`,
  ownFilmMoreProblems: (count) => `y ${count} más`,
  ownFilmTaken: (film) => `**${film}** ya está aquí y se queda como está. Ponle otro título a la tuya.`,
  ownFilmsFull: (most) =>
    `Este servidor ya tiene ${most} películas propias, no guardo más. Quita antes una, con /película quitar.`,
  ownFilmStarts: (paragraphs) =>
    `${paragraphs === 1 ? '1 párrafo' : `${paragraphs} párrafos`}, solo para este servidor. Así empieza y así termina:`,
  ownFilmLeftOut: (count, such) =>
    `De la página se dejó fuera: ${count === 1 ? '1 parte' : `${count} partes`}, como ${such}`,
  ownFilmCalledAsPage:
    'El título es el de la página. Si la película se llama de otro modo, cancela y envía el archivo otra vez, con «título».',
  ownFilmHere: (film) =>
    `**${film}** ya está entre las películas propias de este servidor. ¿Debe este texto ocupar su lugar?`,
  ownFilmHereByNow: (film) =>
    `Mientras tanto alguien ha añadido **${film}**, así que no se ha añadido nada. ¿Quieres que este texto ocupe su lugar?`,
  ownFilmAdded: (film) => `**${film}** ya está aquí, solo para este servidor.`,
  ownFilmReplaced: (film) => `**${film}** tiene su nuevo texto.`,
  ownFilmDropped: 'No se añadió nada.',
  ownFilmDraftGone: 'Hace demasiado tiempo, el texto ya no está. Envía el archivo otra vez.',
  ownFilmChanged: (film) => `**${film}** ha cambiado.`,
  ownFilmNotChanged: (film) => `**${film}** sigue como estaba, porque esto no se puede guardar:`,
  ownFilmTyped: 'Lo que escribiste se queda aquí una hora.',
  ownFilmEdit: (film) => `Título, reparto, temas y otros datos de **${film}**, en un formulario:`,
  ownFilmForm: 'Encabezado (front matter)',
  ownFilmFormFull: (most) =>
    `El encabezado supera los ${most} caracteres que caben en un formulario de Discord. Cambia el archivo y envíalo otra vez, con /película añadir.`,
  ownFilmRemove: (film) => `¿Quitar **${film}** de este servidor? Su texto se perderá para siempre.`,
  ownFilmRemoved: (film) => `**${film}** ya no está.`,
  ownFilmScheduled: 'Lo que publicaba de ella por mi cuenta está parado: `/club programa` lo muestra.',
  ownFilmStays: (film) => `**${film}** se queda.`,
  ownFilmsNone: 'Este servidor no tiene películas propias. /película añadir hace una de un archivo.',
  ownFilmWhich: (films) => `Elige una de las películas propias de este servidor: ${films}.`,
  addIt: 'Añadir',
  replaceIt: 'Reemplazar',
  cancel: 'Cancelar',
  editIt: 'Editar',
  editAgain: 'Seguir editando',
  removeIt: 'Quitar',
  keepIt: 'Conservar',

  betweenNeighbours: 'El pasaje, entre los párrafos que lo rodean:',
  outdated: 'Este botón ya no vale: la reseña ha cambiado desde entonces. Pregunta otra vez.',
  unknownCommand: 'Ya no conozco este comando. Elige uno de la lista que Discord muestra tras «/».',
  unknownButton: 'Ya no conozco este botón. Pregunta otra vez.',
  notYours: 'Solo quien preguntó, o quien puede gestionar mensajes, puede borrar esto.',
  notYoursToShare: 'Solo quien preguntó puede compartir una respuesta privada.',
  sharedAlready: 'Ya lo has compartido: aquí todos pueden verlo.',
  moderatorsOnly:
    'Eso solo puede hacerlo quien pueda gestionar mensajes, o quien haya usado el comando en los últimos 15 minutos. Vuelve a usarlo, por favor.',
  tooFast: 'Son muchas a la vez. Dame diez segundos y vuelve a intentarlo.',
  failed: (id) =>
    `Algo ha fallado por mi parte, no por la tuya. Si vuelve a pasar, dale este número a quien me mantiene: ${id}`,

  noCast: (title) => `La reseña de ${plain(title)} no da un reparto.`,
  noThemes: (title) => `La reseña de ${plain(title)} no da temas.`,
  noSummary: (title) => `La reseña de ${plain(title)} no tiene resumen.`,
  beginsLikeThis: 'Así empieza:',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `No encuentro a «${plain(who)}» entre las personas de esta reseña. Nombra a ${known}.`
      : `No encuentro a «${plain(who)}» entre las personas de estas reseñas. Nombran a ${known || 'nadie'}.`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'está en el reparto' : `interpreta a ${plain(role)}`;
    const part = kind === 'director' ? 'la dirigió' : played;
    return `**${plain(name)}** ${part}. La reseña de ${plain(title)} no dice nada más.`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `«${plain(theme)}» no es uno de los temas de esta reseña. Son ${known}.`
      : `«${plain(theme)}» no es uno de los temas de estas reseñas. Son estos: ${known || 'ninguno'}.`,
  unknownFilm: (film, known) => `No tengo reseña de «${plain(film)}». Tengo ${known}.`,
  chooseFilm: (known) => `Aquí hay más de una película: ${known}. Nombra una con la opción «película».`,
  noLine: (about, films) =>
    `No encuentro una frase como «${plain(about)}» en ${films === 1 ? 'la reseña' : 'las reseñas'}.`,
  noLines: 'La reseña no tiene ninguna frase que no desvele la historia.',
  forOrPrivate: 'Una respuesta privada no puede ser para otra persona. Quita «para» o «privada».',
  noText: 'Ese mensaje no tiene texto que pueda tomar como pregunta.',

  summaryPosted: (channel) => `El resumen está ahora en ${channel}.`,
  summaryUpdated: (channel) => `El resumen de ${channel} está al día.`,
  summaryExists: (channel) =>
    `Mi resumen de esta película ya está en ${channel}. ¿Lo actualizo o publico uno nuevo?`,
  summaryGone: 'Ese resumen ya no está. Usa otra vez /resumen.',
  stopSummary: 'No mantenerlo más al día',
  summaryStopped: (channel) => `Desde ahora dejo el resumen de ${channel} como está.`,
  noErrands:
    'Funciono sin token, así que no puedo abrir hilos ni mantener nada al día. Quien me administra puede darme uno.',
  summaryFollows: 'Lo mantengo al día cuando cambia la reseña.',
  summaryThread: (thread) => `Su hilo es ${thread}, donde los spoilers están a la vista.`,
  tooManyFollowed: (most) =>
    `Ya mantengo al día ${most} resúmenes aquí, y no pueden ser más. Termina uno primero: /club mostrar los nombra.`,
  spoilersWelcome: (title) => `Spoilers bienvenidos: ${title}`,
  threadOpen: 'En este hilo los spoilers son bienvenidos: nada de lo que respondo aquí queda tapado.',
  clubFollows: (message) => `Se mantiene al día: ${message}`,
  youMayNot: (channel, missing) => `No puedes escribir en ${channel}: allí necesitas el permiso ${missing}.`,
  iMayNot: (channel, missing) =>
    `No puedo escribir en ${channel}: allí necesito el permiso ${missing}. Quien gestiona el canal puede dármelo.`,
  couldNotAnswer: (channel, missing) =>
    `Me han preguntado en ${channel} y no pude responder: allí necesito el permiso ${missing}.`,
  cannotPost: (channel) =>
    `No puedo publicar en ${channel}: funciono sin token y solo respondo donde me preguntan. Usa /resumen en ${channel} mismo.`,
  threadArchived: (channel) =>
    `${channel} está archivado, así que lo que hay allí no se puede cambiar. Usa otra vez /resumen y publica uno nuevo: eso lo abre.`,
  threadLocked: (channel) => `${channel} está cerrado, así que no se puede publicar nada allí.`,
  serversOnly: 'El resumen solo se puede publicar en servidores.',
};
