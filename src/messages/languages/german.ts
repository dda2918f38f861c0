import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import type { Phrases } from './Phrases.ts';

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in German. */
export const GERMAN: Phrases = {
  tag: 'de',

  closest: 'Das beantwortet die Rezension nicht. Am nächsten kommt dem diese Stelle:',
  closestIsSame:
    'Für sich allein beantwortet die Rezension das nicht. Am nächsten kommt dem derselbe Absatz:',
  nothing: (title) => `Dazu sagt die Rezension von ${plain(title)} nichts.`,
  allShown: (title) => `Das ist alles, was die Rezension von ${plain(title)} dazu sagt.`,
  aboutCovered: 'zu dieser Stelle',
  about: (subject) => `zu ${plain(subject)}`,
  nothingInAny: 'Keine der Rezensionen sagt etwas dazu.',
  wordsOnly:
    'Ich suche hier nur nach Wörtern. Was die Rezension mit anderen Worten sagt, entgeht mir deshalb.',
  forExample: 'Zum Beispiel:',
  tryThese: 'Das beantwortet sie:',
  tryTheseOfAll: 'Darauf gibt es eine Antwort:',
  which: 'Das kann mehr als einen Film betreffen. Welchen meinst du?',
  notOffered: (films) =>
    `-# ${films === 1 ? 'Noch ein Film kann' : `Noch ${films} Filme können`} gemeint sein: Bitte nenn ihn in der Frage.`,
  forSomebody: (userId) => `für <@${userId}>`,

  fact: (film, says) => `Aus den Angaben zur Rezension von ${film}: ${says}.`,
  factYear: (year) => `erschienen **${year}**`,
  factWhere: (where) => `zu sehen bei **${where}**`,
  factLength: (minutes) => `**${minutes}** lang`,
  factDirector: (names) => `Regie: ${names}`,
  factCast: (names) => `mit ${names}`,
  factAuthor: (author) => `die Rezension ist von ${author}`,
  minutes: (minutes) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
  others: (count) => (count === 1 ? 'einer weiteren Person' : `${count} weiteren`),
  askAlone: (question) => `Für „${plain(question)}“ ist hier kein Platz mehr: Bitte frag das für sich.`,

  greeting: (films) => `Hallo! Frag mich etwas zu ${films}.`,
  welcome: 'Gern geschehen.',
  who: (films) =>
    `Ich bin ein Bot für Filmclubs. Frag mich nach ${films}, und ich antworte mit dem Absatz der Rezension, in dem es steht: Jedes Wort über den Film stammt aus ihr, keines ist erzeugt.`,
  sorryNext: 'Tut mir leid. Als Nächstes habe ich das hier gefunden:',
  sorry: 'Tut mir leid. Frag bitte mit anderen Worten, oder probier eine von diesen:',
  sorryAlone: 'Tut mir leid. Frag bitte mit anderen Worten.',
  noMore: (example) =>
    example === null
      ? 'Mehr wovon? Frag mich erst etwas.'
      : `Mehr wovon? Frag mich erst etwas, zum Beispiel „${plain(example)}“`,
  canAsk: (films) =>
    `Du kannst mich alles zu ${films} fragen: wer mitspielt, worum es geht, ob der Film etwas taugt.`,
  playedBy: (actor, role) => `${actor} als ${role}`,
  isDirector: (name) => `${name}, Regie`,
  offeredDirector: (name) => `${name} (Regie)`,
  directedBy: (names) => `Regie: **${names.map(plain).join('**, **')}**`,
  on: (where) => `Bei ${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} von ${of}`,
  theReview: 'zur Rezension',

  shelf: 'Zu diesen Filmen habe ich Rezensionen:',
  reviewBy: (author) => `Rezension: ${author}`,
  moreFilms: (count) => `und ${count} weitere`,
  whichFilm: (films) => `Hier gibt es mehr als einen Film: ${films}. Sag bitte, welchen du meinst.`,

  helpIntro: (films) =>
    `Frag mich alles zu ${films}. Ich antworte Wort für Wort mit dem Absatz der Rezension, in dem es steht, und sage dir, wenn sie dazu nichts sagt.`,
  helpMenu: (name, help) => `*${name}*, im Menü einer Nachricht unter Apps, ${help}`,
  helpKept: 'Ich behalte nichts über dich: keine Frage, keinen Namen.',
  helpRemembered:
    'Zehn Minuten lang weiß ich noch, worüber wir zuletzt gesprochen haben, damit du „und die Musik?“ fragen kannst, und fünf, wo meine Antworten stehen, damit ich mitkomme, wenn du eine Frage änderst oder löschst.',
  andMore: (films, count) => `${films} und ${count} weiteren`,
  helpChat: 'Erwähne mich, antworte auf meine Antwort oder schreib mir direkt',

  previous: 'Zurück',
  next: 'Weiter',
  around: 'Im Zusammenhang',
  share: 'Teilen',
  seen: 'Schon gesehen',
  notAsked: 'Danach hab ich nicht gefragt',
  delete: 'Löschen',
  showParagraph: 'Den Absatz zeigen',
  passages: (count) => `Alle ${count} Stellen`,
  updateSummary: 'Aktualisieren',
  postSummary: 'Neu posten',
  howToAsk: 'Wie man fragt',

  forTheTalk: (number, of) => `Eine Frage für das Gespräch · ${number} von ${of}`,
  whatStayed: (heading) => `„${plain(heading)}“: Was ist dir davon geblieben?`,
  nextQuestion: 'Nächste Frage',
  nextStands: 'Die nächste Frage steht schon weiter unten.',
  reviewSays: 'Was die Rezension sagt',
  noTalk: (title) =>
    `Die Rezension von ${plain(title)} hat keine Fragen für ein Gespräch, und keine Überschriften, aus denen welche werden.`,
  whatIsMissing: 'Was fehlt hier?',
  solution: 'Den Absatz zeigen',
  guessedRight: (word) => `**${plain(word)}** stimmt.`,
  guessedWrong: (word) =>
    `„${plain(word)}“ ist es nicht. Probier ein anderes, oder lass dir den Absatz zeigen.`,
  noGuess: (title) => `Die Rezension von ${plain(title)} hat zu wenige Namen und Wörter für ein Rätsel.`,

  allFilms: 'Es laufen: alle Filme',
  showing: (film) => `Es läuft: **${film}**`,
  spoilersCovered: 'Spoiler bleiben verdeckt',
  spoilersOpen: 'Spoiler sind offen',
  chatOn: 'Ich antworte auf Befehle und Erwähnungen',
  chatCommands: 'Ich antworte nur auf Befehle',
  answersPublic: 'Alle sehen, was Befehle antworten',
  answersPrivate: 'Wer fragt, sieht die Antwort und kann sie teilen',
  languageAuto: 'Die Sprache des Servers',
  speaksAuto: 'Öffentlich spreche ich die Sprache des Servers',
  speaks: (language) => `Öffentlich spreche ich ${language}`,
  spoilersUntil: (moment) => `Spoiler bleiben verdeckt bis ${moment}`,
  spoilersOpenSince: (moment) => `Spoiler sind seit ${moment} offen`,
  untilIsCovered:
    '`bis` gehört zu verdeckt: Danach sind sie offen. Wähl bitte verdeckt, oder lass `bis` weg.',
  spoilerChannel: (channel) =>
    `${channel} ist auf Discord ein Spoiler-Kanal, deshalb sind Spoiler dort offen: /club spoiler ändert das`,
  chatHere: 'Erwähnungen in diesem Kanal, und nur wo du es gesagt hast',
  chatNotHere: 'Keine Erwähnungen in diesem Kanal',
  eventGone: 'Dieses Event ist vorbei oder gibt es nicht mehr. Nimm bitte ein anderes, oder einen Tag.',
  untilEvent: (event, moment) =>
    `„${plain(event)}“ endet am ${moment}, soweit jetzt bekannt. Wird es verschoben oder abgesagt, stell es bitte noch einmal ein.`,
  untilOpenEvent: (event, moment) =>
    `„${plain(event)}“ hat auf Discord kein Ende, also rechne ich mit vier Stunden, bis ${moment}. Wird es verschoben oder abgesagt, stell es bitte noch einmal ein.`,
  noThreads: (channel) =>
    `In ${channel} lässt sich auf eine Nachricht kein Thread öffnen. Textkanäle und Ankündigungskanäle haben Threads: Ruf es bitte dort auf, oder nenne einen bei \`kanal\`.`,
  threadAlready: (channel) =>
    `${channel} ist schon ein Thread, und darin lässt sich keiner öffnen. \`/club spoiler\` mit \`hier\` öffnet Spoiler in diesem.`,
  maybeKept: 'Ob das festgehalten wurde, ist nicht sicher. Schau bitte gleich mit /club anzeigen nach.',
  noDay: (day) =>
    `„${plain(day)}“ kann ich nicht als Tag lesen, und ein Event hier heißt nicht so. Schreib einen Tag bitte so: 2027-01-31.`,

  questionsOn: 'Ich zähle die Fragen, die ich nicht beantworten kann',
  questionsOff: 'Ich zähle keine Fragen',
  questionsOnMore:
    '-# Was ich hier nicht beantworten kann, wird gezählt: nur die Worte, 30 Tage lang, ohne Namen und ohne wer gefragt hat. /hilfe sagt das allen.',
  questionsOffMore: '-# Ich zähle hier keine Fragen: `/club fragen` mit `zählen` schaltet das ein.',
  unanswered: 'Was unbeantwortet blieb',
  unansweredOf: 'Die letzten 30 Tage, das Häufigste zuerst:',
  nothingUnanswered: 'In den letzten 30 Tagen blieb nichts unbeantwortet.',
  endedNone: (times) => `${times} × nichts gefunden`,
  endedClosest: (times) => `${times} × das Nächste gezeigt`,
  endedWrong: (times) => `${times} × „Danach hab ich nicht gefragt“`,
  answerIsIn: 'Die Antwort steht in ¶ …',
  ignore: 'Ignorieren',
  pinned: (count) => `Festgelegt (${count})`,
  pinnedHere: 'Was mir hier gesagt wurde',
  nothingPinned: 'Keine Frage hat hier einen eigenen Absatz, und keine wird ignoriert.',
  pinIgnored: 'ignoriert: wird weder gezählt noch gezeigt',
  pinGone: 'den Film oder seinen Absatz gibt es nicht mehr, deshalb bewirkt das nichts',
  removePin: 'Entfernen',
  whichFilmAnswers: 'In der Rezension welches Films steht die Antwort?',
  whichParagraph: (of) => `Die Nummer des Absatzes, 1 bis ${of}`,
  noParagraph: (typed, of) =>
    `„${plain(typed)}“ ist kein Absatz dieser Rezension: Sie gehen von 1 bis ${of}, wie unter den Zitaten.`,
  nowAnswered: (question) =>
    `Ab jetzt beantworte ich hier „${plain(question)}“ mit diesem Absatz, und ähnliche Fragen auch:`,
  questionGone: 'Diese Frage ist nicht mehr dabei.',
  tooManyPins: (most) =>
    `Mir wurden hier schon ${most} Dinge gesagt, mehr merke ich mir nicht. Entferne bitte zuerst etwas.`,
  notRead: 'Was gezählt wurde, lässt sich gerade nicht lesen. Versuch es bitte später noch einmal.',
  helpCounted:
    'Auf diesem Server zähle ich für die Moderation die Fragen, die ich nicht beantworten kann: nur die Worte, 30 Tage lang, ohne Namen und ohne wer gefragt hat. Sonst behalte ich nichts über dich.',

  clubServer: 'Was auf diesem Server gilt',
  clubChannels: 'In einzelnen Kanälen',
  clubKept: 'Diese Einstellungen behalte ich für den Server, und nichts über irgendjemanden.',
  notKept:
    'Das ließ sich gerade nicht festhalten und gilt deshalb nicht. Versuch es bitte später noch einmal.',
  clubServersOnly: 'Einstellungen gibt es nur auf Servern.',
  rightsMissing: (channel, missing) =>
    `Das kann in ${channel} nicht gehen: Dort brauche ich noch ${missing}. Wer den Kanal verwaltet, kann mir das geben.`,

  scheduledQuote: 'Ein Zitat',
  scheduledQuoteOn: (theme) => `Ein Zitat zu „${plain(theme)}“`,
  scheduledSummary: 'Die Zusammenfassung',
  scheduledQuestion: 'Eine Frage für das Gespräch',
  everyDay: 'jeden Tag',
  onWeekdays: 'Montag bis Freitag',
  onWeekends: 'Samstag und Sonntag',
  scheduledAt: (days, time, zone) => `${days} um ${time} (${zone})`,
  schedulesHere: 'Was ich von selbst poste',
  noSchedules: 'Von selbst poste ich hier nichts. `/club termine` mit `was` und `zeit` fügt etwas hinzu.',
  nextDates: (dates) => `Als Nächstes: ${dates}`,
  schedulePaused:
    'Pausiert: Discord hat es abgelehnt. Sobald ich dort wieder posten darf, lass es weitergehen.',
  scheduleFilmGone: 'Der Film ist weg, also wird nichts gepostet.',
  scheduleNothing: 'Was hier läuft, hat gerade nichts dergleichen, also wird nichts gepostet.',
  removeSchedule: 'Entfernen',
  resumeSchedule: 'Weitermachen',
  scheduleAdded: 'Hinzugefügt: Das poste ich hier von jetzt an.',
  postsInPrivate:
    'In einem privaten Thread kann ich nur posten, solange ich darin bin: Erwähne mich hier bitte einmal.',
  scheduleRemoved: 'Entfernt: Das wird nicht mehr gepostet.',
  scheduleResumed: 'Es geht weiter.',
  scheduleGone: 'Das war schon weg.',
  pausedIn: (channel) =>
    `Was ich in ${channel} von selbst poste, pausiert: Discord hat es abgelehnt. \`/club termine\` zeigt es und lässt es weitergehen.`,
  scheduleNeeds: 'Um etwas hinzuzufügen, sag `was` und um welche `zeit`. Ohne beides zeige ich, was es gibt.',
  themeOfQuotes: 'Nur Zitate haben ein Thema. Lass `thema` bitte weg, oder nimm ein Zitat.',
  noTime: (time) => `„${plain(time)}“ kann ich nicht als Uhrzeit lesen. Schreib sie bitte so: 20:00.`,
  noDays: (days) =>
    `„${plain(days)}“ kann ich nicht als Tage lesen. Schreib sie bitte so: Mo Do, Wochenende oder täglich.`,
  noZone: (zone, closest) =>
    `Eine Zeitzone „${plain(zone)}“ kenne ich nicht. Am nächsten kommen dem ${closest}.`,
  tooManySchedules: (most) =>
    `Auf diesem Server poste ich ${most} Dinge von selbst, mehr geht nicht. Entferne erst eines mit \`/club termine\`.`,
  nothingToPost: 'Die Rezension hat nichts dergleichen, das nichts verrät, also gibt es nichts zu posten.',
  cannotPostAlone:
    'Ich laufe ohne Token, kann nur dort antworten, wo ich gefragt werde, und von selbst nichts posten.',
  serverManagersOnly:
    'Das kann nur, wer den Server verwalten darf oder den Befehl in den letzten 15 Minuten ausgeführt hat. Bitte führe ihn noch einmal aus.',

  ownFilmsOff: 'Filme von Discord hinzuzufügen ist hier abgeschaltet, von dem, der mich betreibt.',
  ownFilmTypes: (name) => `Ich nehme .md, .txt und .html, und „${plain(name)}“ ist nichts davon.`,
  ownFilmLarge: 'Diese Datei ist größer als 1 MB. Schick mir bitte nur die Rezension.',
  ownFilmNotHad: 'Ich konnte diese Datei nicht von Discord bekommen. Schick sie bitte noch einmal.',
  ownFilmBytes:
    'Diese Datei ist kein Text, den ich lesen kann. Speichere sie bitte als UTF-8 und schick sie noch einmal.',
  ownFilmEmpty: 'Ich finde darin keinen Absatz: nichts, was für eine Rezension lang genug ist.',
  ownFilmUntitled: 'Die Datei sagt nicht, wie der Film heißt. Schick sie bitte noch einmal, mit „titel“.',
  ownFilmLong: 'Das ist mehr, als ich nehmen kann: höchstens 100.000 Zeichen und 500 Absätze.',
  ownFilmSlow:
    'Diese Datei zu lesen dauerte zu lange, da habe ich es gelassen. Schick die Rezension bitte als Text oder Markdown.',
  ownFilmBusy: 'Andere Dateien werden noch gelesen. Schick diese bitte in einer Minute noch einmal.',
  ownFilmUnfit: (name) => `„${plain(name)}“ lässt sich so nicht hinzufügen:`,
  ownFilmPutRight: 'Bitte ändere das und schick sie noch einmal.',
  ownFilmLine: (line) => `Zeile ${line}`,
  ownFilmMoreProblems: (count) => `und ${count} weitere`,
  ownFilmTaken: (film) =>
    `**${film}** gibt es hier schon und bleibt, wie es ist. Gib deinem Film bitte einen anderen Titel.`,
  ownFilmsFull: (most) =>
    `Dieser Server hat schon ${most} eigene Filme, mehr behalte ich nicht. Entferne bitte erst einen, mit /film entfernen.`,
  ownFilmStarts: (paragraphs) =>
    `${paragraphs === 1 ? 'Ein Absatz' : `${paragraphs} Absätze`}, nur für diesen Server. So fängt es an, und so hört es auf:`,
  ownFilmLeftOut: (count, such) =>
    `Von der Seite weggelassen: ${count === 1 ? 'ein Stück' : `${count} Stücke`}, etwa ${such}`,
  ownFilmCalledAsPage:
    'Der Titel ist der der Seite. Heißt der Film anders, brich ab und schick die Datei noch einmal, mit „titel“.',
  ownFilmHere: (film) =>
    `**${film}** gehört schon zu den eigenen Filmen dieses Servers. Soll dieser Text an seine Stelle?`,
  ownFilmHereByNow: (film) =>
    `Jemand hat **${film}** inzwischen hinzugefügt, daher kam jetzt nichts dazu. Soll dieser Text an die Stelle treten?`,
  ownFilmAdded: (film) => `**${film}** ist jetzt da, nur für diesen Server.`,
  ownFilmReplaced: (film) => `**${film}** hat seinen neuen Text.`,
  ownFilmDropped: 'Es wurde nichts hinzugefügt.',
  ownFilmDraftGone: 'Das ist zu lange her, der Text ist nicht mehr da. Schick die Datei bitte noch einmal.',
  ownFilmChanged: (film) => `**${film}** ist geändert.`,
  ownFilmNotChanged: (film) => `**${film}** ist, wie es war, denn das geht so nicht:`,
  ownFilmTyped: 'Was du geschrieben hast, bleibt eine Stunde lang da.',
  ownFilmEdit: (film) => `Titel, Besetzung, Themen und andere Angaben zu **${film}**, in einem Formular:`,
  ownFilmForm: 'Kopfdaten (Front Matter)',
  ownFilmFormFull: (most) =>
    `Die Kopfdaten sind länger als die ${most} Zeichen, die in ein Formular von Discord passen. Ändere bitte die Datei und schick sie noch einmal, mit /film hinzufügen.`,
  ownFilmRemove: (film) => `**${film}** von diesem Server entfernen? Der Text ist dann endgültig weg.`,
  ownFilmRemoved: (film) => `**${film}** ist weg.`,
  ownFilmScheduled: 'Was ich daraus von selbst gepostet habe, ruht: `/club termine` zeigt es.',
  ownFilmStays: (film) => `**${film}** bleibt.`,
  ownFilmsNone: 'Dieser Server hat keine eigenen Filme. /film hinzufügen macht einen aus einer Datei.',
  ownFilmWhich: (films) => `Nimm bitte einen der eigenen Filme dieses Servers: ${films}.`,
  addIt: 'Hinzufügen',
  replaceIt: 'Ersetzen',
  cancel: 'Abbrechen',
  editIt: 'Bearbeiten',
  editAgain: 'Weiter bearbeiten',
  removeIt: 'Entfernen',
  keepIt: 'Behalten',

  betweenNeighbours: 'Die Stelle, zwischen den Absätzen um sie herum:',
  outdated:
    'Dieser Knopf ist nicht mehr aktuell: Die Rezension hat sich seitdem geändert. Bitte frag noch einmal.',
  unknownCommand:
    'Diesen Befehl kenne ich nicht mehr. Nimm bitte einen aus der Liste, die nach „/“ erscheint.',
  unknownButton: 'Diesen Knopf kenne ich nicht mehr. Bitte frag noch einmal.',
  notYours: 'Das kann nur löschen, wer gefragt hat oder Nachrichten verwalten darf.',
  notYoursToShare: 'Eine private Antwort kann nur teilen, wer gefragt hat.',
  sharedAlready: 'Das hast du schon geteilt: Alle hier können es sehen.',
  moderatorsOnly:
    'Das kann nur, wer Nachrichten verwalten darf oder den Befehl in den letzten 15 Minuten ausgeführt hat. Bitte führe ihn noch einmal aus.',
  tooFast: 'Das ist viel auf einmal. Gib mir zehn Sekunden und versuch es dann noch einmal.',
  failed: (id) =>
    `Bei mir ist etwas schiefgegangen, nicht bei dir. Wenn es wieder vorkommt, sag dem, der mich betreibt, diese Nummer: ${id}`,

  noCast: (title) => `Die Rezension von ${plain(title)} nennt keine Besetzung.`,
  noThemes: (title) => `Die Rezension von ${plain(title)} nennt keine Themen.`,
  noSummary: (title) => `Die Rezension von ${plain(title)} hat keine Zusammenfassung.`,
  beginsLikeThis: 'So beginnt sie:',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `„${plain(who)}“ finde ich unter den Leuten dieser Rezension nicht. Sie nennt ${known}.`
      : `„${plain(who)}“ finde ich unter den Leuten dieser Rezensionen nicht. Sie nennen ${known || 'niemanden'}.`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'spielt mit' : `spielt ${plain(role)}`;
    const part = kind === 'director' ? 'hat Regie geführt' : played;
    return `**${plain(name)}** ${part}. Mehr sagt die Rezension von ${plain(title)} dazu nicht.`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `„${plain(theme)}“ ist keines der Themen dieser Rezension. Es sind ${known}.`
      : `„${plain(theme)}“ ist keines der Themen dieser Rezensionen. Sie sind ${known || 'nicht genannt'}.`,
  unknownFilm: (film, known) => `Zu „${plain(film)}“ habe ich keine Rezension. Ich habe ${known}.`,
  chooseFilm: (known) =>
    `Hier gibt es mehr als einen Film: ${known}. Nenn bitte einen mit der Option „film“.`,
  noLine: (about, films) =>
    `Eine Zeile wie „${plain(about)}“ finde ich in ${films === 1 ? 'der Rezension' : 'den Rezensionen'} nicht.`,
  noLines: 'Die Rezension hat keine Zeile, die nichts von der Geschichte verrät.',
  forOrPrivate:
    'Eine private Antwort kann nicht für jemand anderen sein. Lass bitte „für“ oder „privat“ weg.',
  noText: 'Diese Nachricht hat keinen Text, den ich als Frage nehmen könnte.',

  summaryPosted: (channel) => `Die Zusammenfassung steht jetzt in ${channel}.`,
  summaryUpdated: (channel) => `Die Zusammenfassung in ${channel} ist auf dem neuesten Stand.`,
  summaryExists: (channel) =>
    `Meine Zusammenfassung dieses Films steht schon in ${channel}. Aktualisieren oder neu posten?`,
  summaryGone: 'Diese Zusammenfassung ist weg. Nimm bitte noch einmal /zusammenfassung.',
  stopSummary: 'Nicht mehr aktuell halten',
  summaryStopped: (channel) => `Die Zusammenfassung in ${channel} lasse ich ab jetzt, wie sie ist.`,
  noErrands:
    'Ich laufe ohne Token, deshalb kann ich keinen Thread öffnen und nichts aktuell halten. Wer mich betreibt, kann mir eins geben.',
  summaryFollows: 'Ich halte sie aktuell, wenn die Rezension sich ändert.',
  summaryThread: (thread) => `Ihr Thread ist ${thread}, dort sind Spoiler offen.`,
  tooManyFollowed: (most) =>
    `Ich halte hier schon ${most} Zusammenfassungen aktuell, mehr dürfen es nicht sein. Beende bitte zuerst eine: /club anzeigen nennt sie.`,
  spoilersWelcome: (title) => `Spoiler willkommen: ${title}`,
  threadOpen: 'In diesem Thread sind Spoiler willkommen: Was ich hier antworte, ist nicht verdeckt.',
  clubFollows: (message) => `Aktuell gehalten: ${message}`,
  youMayNot: (channel, missing) =>
    `Du darfst in ${channel} nicht schreiben: Dir fehlt dort die Berechtigung ${missing}.`,
  iMayNot: (channel, missing) =>
    `Ich darf in ${channel} nicht schreiben: Mir fehlt dort die Berechtigung ${missing}. Wer den Kanal verwaltet, kann sie mir geben.`,
  couldNotAnswer: (channel, missing) =>
    `In ${channel} hat mich jemand gefragt, und ich konnte nicht antworten: Mir fehlt dort die Berechtigung ${missing}.`,
  cannotPost: (channel) =>
    `In ${channel} kann ich nichts posten: Ich laufe ohne Token und kann nur dort antworten, wo ich gefragt werde. Nimm /zusammenfassung bitte in ${channel} selbst.`,
  threadArchived: (channel) =>
    `${channel} ist archiviert, was dort steht, lässt sich nicht ändern. Nimm noch einmal /zusammenfassung und poste eine neue: Das öffnet ihn.`,
  threadLocked: (channel) => `${channel} ist gesperrt, dort lässt sich nichts posten.`,
  serversOnly: 'Die Zusammenfassung lässt sich nur auf Servern posten.',
};
