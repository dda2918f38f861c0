import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { GERMAN_COMPLAINTS } from './complaints/germanComplaints.ts';
import { counting } from './counting.ts';
import type { Phrases } from './Phrases.ts';

const TAG = 'de';

const counted = counting(TAG);

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in German. */
export const GERMAN: Phrases = {
  tag: TAG,
  quoted: (text) => `„${text}“`,
  labelled: (name, says) => `${name}: ${says}`,

  closest: 'Darauf gibt die Rezension keine Antwort. Am nächsten kommt diese Stelle:',
  closestIsSame: 'Darauf allein gibt die Rezension keine Antwort. Am nächsten kommt derselbe Absatz:',
  askInWords: 'Daraus kann ich nicht erkennen, was du wissen möchtest. Frag bitte mit ein paar Worten mehr.',
  sameAnswers: 'Darauf antwortet derselbe Absatz:',
  nothing: (title) => `Dazu sagt die Rezension zu „${plain(title)}“ nichts.`,
  allShown: (title) => `Mehr sagt die Rezension zu „${plain(title)}“ nicht dazu.`,
  aboutCovered: 'zu dieser Stelle',
  about: (subject) => `zu ${plain(subject)}`,
  nothingInAny: 'Dazu sagt keine der Rezensionen etwas.',
  wordsOnly: 'Ich suche hier nur nach Wörtern: Was die Rezension mit anderen Worten sagt, entgeht mir.',
  forExample: 'Zum Beispiel:',
  tryThese: 'Das beantwortet sie:',
  tryTheseOfAll: 'Auf diese Fragen gibt es eine Antwort:',
  which: 'Damit kann mehr als ein Film gemeint sein. Welchen meinst du?',
  notOffered: (films) =>
    `-# ${counted(films, { one: 'Noch ein Film kann', other: 'Noch # Filme können' })} gemeint sein: Nenn den Titel bitte in der Frage.`,
  forSomebody: (userId) => `für <@${userId}>`,

  fact: (film, says) => `Angaben der Rezension · ${film} · ${says}`,
  factYear: (year) => `erschienen **${year}**`,
  factWhere: (where) => `zu sehen: **${where}**`,
  factLength: (minutes) => `Länge: **${minutes}**`,
  factDirector: (names) => `Regie: ${names}`,
  factCast: (names) => `Besetzung: ${names}`,
  factAuthor: (author) => `die Rezension hat ${author} geschrieben`,
  minutes: (minutes) => counted(minutes, { one: '# Minute', other: '# Minuten' }),
  others: (count) => counted(count, { one: 'eine weitere Person', other: '# weitere' }),
  askAlone: (question) =>
    `Für „${plain(question)}“ ist hier kein Platz mehr: Stell diese Frage bitte einzeln.`,

  greeting: (films) => `Hallo! Frag mich etwas über ${films}.`,
  welcome: 'Gern geschehen!',
  who: (films) =>
    `Ich bin ein Bot für Filmclubs. Frag mich etwas über ${films}, und ich antworte mit dem Absatz der Rezension, in dem es steht: Jedes Wort über den Film stammt aus ihr, nichts davon ist KI-generiert.`,
  sorryNext: 'Tut mir leid. Das hier habe ich als Nächstes gefunden:',
  sorry: 'Tut mir leid. Frag bitte mit anderen Worten oder probier eine dieser Fragen:',
  sorryAlone: 'Tut mir leid. Frag bitte mit anderen Worten.',
  noMore: (example) =>
    example === null
      ? 'Mehr wovon? Frag mich erst etwas.'
      : `Mehr wovon? Frag mich erst etwas, zum Beispiel „${plain(example)}“`,
  canAsk: (films) =>
    `Du kannst mich alles über ${films} fragen: wer mitspielt, worum es geht, ob der Film gut ist.`,
  playedBy: (actor, role) => `${actor} als ${role}`,
  isDirector: (name) => `${name}, Regie`,
  offeredDirector: (name) => `${name} (Regie)`,
  directedBy: (names) => `Regie: **${names.map(plain).join('**, **')}**`,
  on: (where) => `Zu sehen: ${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} von ${of}`,
  theReview: 'zur Rezension',

  shelf: 'Zu diesen Filmen habe ich Rezensionen:',
  reviewBy: (author) => `Rezension: ${author}`,
  moreFilms: (count) => counted(count, { one: 'und ein weiterer', other: 'und # weitere' }),
  whichFilm: (films) => `Hier gibt es mehr als einen Film: ${films}. Sag bitte dazu, welchen du meinst.`,

  helpIntro: (films) =>
    `Frag mich alles über ${films}. Ich antworte mit dem Absatz der Rezension, in dem es steht, Wort für Wort, und ich sage dir, wenn sie nichts dazu sagt.`,
  helpMenu: (name, help) => `*${name}*, im Menü einer Nachricht unter „Apps“, ${help}`,
  helpKept: 'Ich speichere nichts über dich: keine Frage, keinen Namen.',
  helpRemembered:
    'Zehn Minuten lang merke ich mir, worüber wir zuletzt gesprochen haben, damit du „und die Musik?“ fragen kannst, und fünf Minuten lang, wo meine Antworten stehen, damit ich es mitbekomme, wenn du eine Frage bearbeitest oder löschst.',
  more: (count) => counted(count, { one: 'einen weiteren', other: '# weitere' }),
  helpChat: 'Erwähne mich, antworte auf eine meiner Antworten oder schreib mir eine Direktnachricht',
  helpDirect: 'Schreib mir eine Direktnachricht: Dort brauchst du keinen Befehl',

  previous: 'Zurück',
  next: 'Weiter',
  around: 'Im Zusammenhang',
  share: 'Teilen',
  seen: 'Schon gesehen',
  notAsked: 'Nicht meine Frage',
  delete: 'Löschen',
  showParagraph: 'Absatz zeigen',
  passages: (count) => `Alle ${count} Stellen`,
  updateSummary: 'Aktualisieren',
  postSummary: 'Neu posten',
  howToAsk: 'So fragst du',
  offeredSpoiler: (film, paragraph) => `${film} · ¶ ${paragraph} (Spoiler)`,

  forTheTalk: (number, of) => `Frage fürs Gespräch · ${number} von ${of}`,
  whatStayed: (heading) => `„${plain(heading)}“: Was ist dir davon im Kopf geblieben?`,
  nextQuestion: 'Nächste Frage',
  nextStands: 'Die nächste Frage steht schon weiter unten.',
  reviewSays: 'Das sagt die Rezension',
  noTalk: (title) =>
    `In der Rezension zu „${plain(title)}“ stehen keine Fragen fürs Gespräch und keine Überschriften, aus denen sich welche machen ließen.`,
  whatIsMissing: 'Was fehlt hier?',
  solution: 'Absatz zeigen',
  guessedRight: (word) => `Richtig: **${plain(word)}**.`,
  guessedWrong: (word) => `„${plain(word)}“ ist es nicht. Rate noch einmal oder lass dir den Absatz zeigen.`,
  noGuess: (title) => `Die Rezension zu „${plain(title)}“ hat zu wenige Namen und Wörter für ein Rätsel.`,

  allFilms: 'Alle Filme laufen',
  showing: (film) => `Es läuft: **${film}**`,
  spoilersCovered: 'Spoiler bleiben verdeckt',
  spoilersOpen: 'Spoiler sind offen',
  chatOn: 'Ich antworte auf Befehle und Erwähnungen',
  chatCommands: 'Ich antworte nur auf Befehle',
  answersPublic: 'Alle sehen die Antworten auf Befehle',
  answersPrivate: 'Nur wer fragt, sieht die Antwort und kann sie teilen',
  languageAuto: 'Die Sprache des Servers',
  speaksAuto: 'Öffentlich spreche ich die Sprache des Servers',
  speaks: (language) => `Öffentlich spreche ich ${language}`,
  spoilersUntil: (moment) => `Spoiler bleiben bis zum ${moment} verdeckt`,
  spoilersOpenSince: (moment) => `Spoiler sind seit dem ${moment} offen`,
  untilIsCovered:
    '`bis` gehört zu „verdeckt“: Danach sind Spoiler offen. Wähl bitte „verdeckt“ oder lass `bis` weg.',
  spoilerChannel: (channel) =>
    `${channel} ist auf Discord ein Spoiler-Kanal, deshalb sind Spoiler dort offen: Mit \`/club spoiler\` änderst du das`,
  chatHere: 'Erwähnungen in diesem Kanal, anderswo nur, wo du es so eingestellt hast',
  chatNotHere: 'Keine Erwähnungen in diesem Kanal',
  eventGone: 'Dieses Event ist vorbei oder gelöscht. Wähl bitte ein anderes oder einen Tag.',
  untilEvent: (event, moment) => `„${plain(event)}“ endet nach jetzigem Stand am ${moment}.`,
  untilOpenEvent: (event, moment) =>
    `„${plain(event)}“ hat auf Discord kein Ende, also rechne ich mit vier Stunden, bis zum ${moment}.`,
  eventFollowed:
    'Wird es verschoben oder endet es früher, gilt das auch hier. Wird es abgesagt, bleiben Spoiler verdeckt, bis du das neu einstellst.',
  eventNotFollowed: 'Wird es verschoben oder abgesagt, stell das bitte noch einmal ein.',
  spoilersCalledOff:
    'Spoiler bleiben verdeckt: Das Event, nach dem sie offen sein sollten, wurde abgesagt. Stell es bitte mit `/club spoiler` neu ein',
  noThreads: (channel) =>
    `In ${channel} lässt sich an einer Nachricht kein Thread erstellen. Das geht in Text- und Ankündigungskanälen: Nutze den Befehl bitte dort oder gib einen solchen Kanal bei \`kanal\` an.`,
  threadAlready: (channel) =>
    `${channel} ist selbst ein Thread, darin lässt sich kein weiterer erstellen. Mit \`/club spoiler\` und \`hier\` sind Spoiler in diesem Thread offen.`,
  maybeKept: 'Vielleicht wurde das nicht gespeichert. Schau bitte gleich mit `/club anzeigen` nach.',
  dayBegun: (day) =>
    `Der ${day} hat schon begonnen, Spoiler wären also sofort offen. Wähl bitte einen späteren Tag oder „Spoiler sind offen“.`,
  noDay: (day) =>
    `„${plain(day)}“ kann ich nicht als Tag lesen, und so heißt hier auch kein Event. Schreib den Tag bitte so: 2027-01-31.`,

  questionsOn: 'Ich zähle die Fragen, die ich nicht beantworten kann',
  questionsOff: 'Ich zähle keine Fragen',
  questionsOnMore:
    '-# Was ich hier nicht beantworten kann, wird gezählt: nur der Wortlaut, 30 Tage lang, ohne Namen und ohne zu speichern, wer gefragt hat. Das steht für alle auch in `/hilfe`.',
  questionsOffMore: '-# Ich zähle hier keine Fragen: Mit `/club fragen` und `zählen` schaltest du das ein.',
  unanswered: 'Was unbeantwortet blieb',
  unansweredOf: 'In den letzten 30 Tagen, die häufigsten zuerst:',
  nothingUnanswered: 'In den letzten 30 Tagen blieb nichts unbeantwortet.',
  endedNone: (times) => `${times} × nichts gefunden`,
  endedClosest: (times) => `${times} × nur Ähnliches gezeigt`,
  endedWrong: (times) => `${times} × „Nicht meine Frage“`,
  answerIsIn: 'Antwort steht in ¶ …',
  ignore: 'Ignorieren',
  pinned: (count) => `Festgelegt (${count})`,
  pinnedHere: 'Was hier festgelegt ist',
  nothingPinned: 'Hier ist für keine Frage ein Absatz festgelegt, und keine wird ignoriert.',
  pinIgnored: 'ignoriert: wird weder gezählt noch gezeigt',
  pinGone: 'Film oder Absatz gibt es nicht mehr, deshalb ohne Wirkung',
  removePin: 'Entfernen',
  whichFilmAnswers: 'In der Rezension welches Films steht die Antwort?',
  whichParagraph: (of) => `Nummer des Absatzes, 1 bis ${of}`,
  noParagraph: (typed, of) =>
    `Einen Absatz „${plain(typed)}“ hat diese Rezension nicht: Die Nummern gehen von 1 bis ${of} und stehen unter den Zitaten.`,
  nowAnswered: (question) =>
    `Ab jetzt beantworte ich „${plain(question)}“ und Fragen, die dasselbe meinen, hier mit diesem Absatz:`,
  questionGone: 'Diese Frage ist nicht mehr dabei.',
  tooManyPins: (most) =>
    `Hier ist schon ${most}-mal etwas festgelegt, mehr kann ich mir nicht merken. Entfern bitte zuerst etwas.`,
  notRead: 'Die gezählten Fragen lassen sich gerade nicht lesen. Versuch es bitte später noch einmal.',
  helpCounted:
    'Auf diesem Server zähle ich für die Moderation die Fragen, die ich nicht beantworten kann: nur den Wortlaut, 30 Tage lang, ohne Namen und ohne zu speichern, wer gefragt hat. Was sie beantwortet oder ignoriert, bleibt, bis sie es zurücknimmt. Sonst speichere ich nichts über dich.',

  clubServer: 'Einstellungen dieses Servers',
  clubChannels: 'Einstellungen einzelner Kanäle',
  clubKept: 'Diese Einstellungen speichere ich für den Server, aber nichts über einzelne Personen.',
  notKept:
    'Das ließ sich gerade nicht speichern, es bleibt also alles beim Alten. Versuch es bitte später noch einmal.',
  clubServersOnly: 'Das geht nur auf Servern.',
  rightsMissing: (channel, missing) =>
    `Das geht in ${channel} nicht: Ich brauche dort noch ${missing}. Wer den Kanal verwaltet, kann mir das erlauben.`,

  scheduledQuote: 'Ein Zitat',
  scheduledQuoteOn: (theme) => `Ein Zitat zu „${plain(theme)}“`,
  scheduledSummary: 'Die Zusammenfassung',
  scheduledQuestion: 'Eine Frage fürs Gespräch',
  everyDay: 'jeden Tag',
  onWeekdays: 'Montag bis Freitag',
  onWeekends: 'Samstag und Sonntag',
  scheduledAt: (days, time, zone) => `${days} um ${time} Uhr (${zone})`,
  schedulesHere: 'Was ich von selbst poste',
  noSchedules:
    'Von selbst poste ich hier nichts. Mit `/club zeitplan`, `was` und `zeit` fügst du etwas hinzu.',
  nextDates: (dates) => `Als Nächstes: ${dates}`,
  schedulePaused:
    'Pausiert: Discord hat es abgelehnt. Sobald ich dort wieder posten darf, setz es mit `/club zeitplan` fort.',
  scheduleFilmGone: 'Den Film dazu gibt es nicht mehr, also wird nichts gepostet.',
  scheduleNothing: 'Zu den Filmen, die hier laufen, gibt es dafür gerade nichts, also wird nichts gepostet.',
  removeSchedule: 'Entfernen',
  resumeSchedule: 'Fortsetzen',
  editSchedule: 'Bearbeiten',
  scheduleChanged: 'Geändert.',
  scheduleForm: 'Wann es gepostet wird',
  scheduleTime: 'Uhrzeit',
  scheduleDays: 'Tage',
  scheduleZone: 'Zeitzone',
  scheduleAdded: 'Hinzugefügt: Ab jetzt poste ich das hier.',
  postsInPrivate:
    'In einem privaten Thread kann ich nur posten, solange ich Mitglied bin: Erwähne mich bitte einmal darin.',
  scheduleRemoved: 'Entfernt: Das wird nicht mehr gepostet.',
  scheduleResumed: 'Fortgesetzt.',
  scheduleGone: 'Das gab es schon nicht mehr.',
  pausedIn: (channel) =>
    `Was ich in ${channel} von selbst poste, ist pausiert: Discord hat es abgelehnt. Mit \`/club zeitplan\` kannst du es ansehen und fortsetzen.`,
  scheduleNeeds:
    'Um etwas hinzuzufügen, gib `was` und `zeit` an. Ohne beides zeige ich, was schon im Zeitplan steht.',
  themeOfQuotes: 'Ein Thema gibt es nur bei Zitaten. Lass `thema` bitte weg oder wähl ein Zitat.',
  noTime: (time) => `„${plain(time)}“ kann ich nicht als Uhrzeit lesen. Schreib sie bitte so: 20:00.`,
  noDays: (days) =>
    `„${plain(days)}“ kann ich nicht als Wochentage lesen. Schreib sie bitte so: Mo Do, Wochenende oder täglich.`,
  noZone: (zone, closest) => `Die Zeitzone „${plain(zone)}“ kenne ich nicht. Am ähnlichsten sind ${closest}.`,
  noZoneLike: (zone) =>
    `Die Zeitzone „${plain(zone)}“ kenne ich nicht. Nenn bitte eine größere Stadt mit derselben Uhrzeit, etwa Berlin. Tippst du in \`zeitzone\` ein Land, schlage ich seine Zonen vor.`,
  scheduleThere: 'Genau das poste ich hier schon.',
  tooManySchedules: (most) =>
    `Auf diesem Server poste ich schon ${most} Dinge von selbst, mehr geht nicht. Entfern bitte zuerst eins mit \`/club zeitplan\`.`,
  nothingToPost: 'Dafür hat die Rezension nichts ohne Spoiler, es gibt also nichts zu posten.',
  cannotPostAlone:
    'Ich laufe ohne Token: Ich kann nur dort antworten, wo ich gefragt werde, und von selbst nichts posten.',
  serverManagersOnly:
    'Das kann nur, wer den Server verwalten darf oder den Befehl in den letzten 15 Minuten benutzt hat. Benutz ihn bitte noch einmal.',

  ownFilmsOff: 'Wer mich betreibt, hat das Hinzufügen von Filmen über Discord hier abgeschaltet.',
  ownFilmTypes: (name) => `Ich nehme .md-, .txt- und .html-Dateien; „${plain(name)}“ ist nichts davon.`,
  ownFilmLarge: 'Diese Datei ist größer als 1 MB. Schick mir bitte nur die Rezension.',
  ownFilmNotHad: 'Ich konnte diese Datei nicht von Discord laden. Schick sie bitte noch einmal.',
  ownFilmBytes:
    'Diese Datei enthält keinen Text, den ich lesen kann. Speicher sie bitte als UTF-8 und schick sie noch einmal.',
  ownFilmEmpty: 'Ich finde in dieser Datei keinen Absatz: nichts, was lang genug für eine Rezension ist.',
  ownFilmUntitled:
    'In der Datei steht nicht, wie der Film heißt. Schick sie bitte noch einmal und gib `titel` an.',
  ownFilmLong: 'Das ist zu lang: Eine Rezension darf höchstens 100.000 Zeichen und 500 Absätze haben.',
  ownFilmSlow:
    'Diese Datei zu lesen hat zu lange gedauert, deshalb habe ich abgebrochen. Schick die Rezension bitte als reinen Text oder Markdown.',
  ownFilmBusy: 'Ich lese noch andere Dateien. Schick diese bitte in einer Minute noch einmal.',
  ownFilmsUnread: 'Ich lese die Filme dieses Servers noch. Versuch es bitte gleich noch einmal.',
  ownFilmsLate: (films) =>
    `Fehlt vorerst, weil das Lesen zu lange gedauert hat: ${films}. Ich versuche es weiter`,
  ownFilmLate: (title) => `${title} · noch nicht gelesen`,
  ownFilmUnfit: (name) => `„${plain(name)}“ kann so nicht hinzugefügt werden:`,
  ownFilmFront:
    'Die Kopfdaten (Front Matter) stehen ganz oben zwischen den beiden Zeilen `---`: Angaben zum Film. Nötig ist nur `title: …`; Zeilen, die du nicht brauchst, können weg.',
  ownFilmPage:
    'Oder kopier den Text der Rezension in eine .txt-Datei: den Titel in die erste Zeile, zwischen den Absätzen je eine Leerzeile.',
  ownFilmPutRight: 'Korrigier das bitte und schick die Datei noch einmal.',
  ownFilmLine: (line) => `Zeile ${line}`,
  complaints: GERMAN_COMPLAINTS,
  ownFilmMoreProblems: (count) => counted(count, { one: 'und ein weiteres Problem', other: 'und # weitere' }),
  ownFilmTaken: (film) =>
    `**${film}** gibt es hier schon, und das bleibt so. Gib deinem Film bitte einen anderen Titel.`,
  ownFilmsFull: (most) =>
    `Dieser Server hat schon ${most} eigene Filme, mehr gehen nicht. Entfern bitte zuerst einen mit \`/film entfernen\`.`,
  ownFilmStarts: (paragraphs) =>
    `${counted(paragraphs, { one: '# Absatz', other: '# Absätze' })}, nur für diesen Server. So fängt der Text an, und so hört er auf:`,
  ownFilmLeftOut: (count, such) =>
    `Von der Seite weggelassen: ${counted(count, { one: '# Stück', other: '# Stücke' })}, zum Beispiel ${such}`,
  ownFilmCalledAsPage:
    'Den Titel habe ich aus der Datei abgelesen. Heißt der Film anders, brich ab, schick die Datei noch einmal und gib `titel` an.',
  ownFilmHere: (film) =>
    `**${film}** gehört schon zu den eigenen Filmen dieses Servers. Soll dieser Text den alten ersetzen?`,
  ownFilmHereByNow: (film) =>
    `Inzwischen hat jemand **${film}** hinzugefügt, deshalb kam jetzt nichts dazu. Soll dieser Text den anderen ersetzen?`,
  ownFilmAdded: (film) => `**${film}** ist hinzugefügt, nur für diesen Server.`,
  ownFilmReplaced: (film) => `**${film}** hat jetzt den neuen Text.`,
  ownFilmDropped: 'Es wurde nichts hinzugefügt.',
  ownFilmDraftGone: 'Das ist zu lange her, den Text habe ich nicht mehr. Schick die Datei bitte noch einmal.',
  ownFilmChanged: (film) => `**${film}** ist geändert.`,
  ownFilmNotChanged: (film) => `**${film}** bleibt, wie es war, denn das lässt sich so nicht speichern:`,
  ownFilmTyped: 'Was du geschrieben hast, hebe ich eine Stunde lang auf.',
  ownFilmEdit: (film) => `Titel, Besetzung, Themen und andere Angaben zu **${film}** in einem Formular:`,
  ownFilmForm: 'Kopfdaten (Front Matter)',
  ownFilmFormAbout: 'Eine Angabe pro Zeile, etwa `year: 1927` oder `cast: [Ann Lee, Bo Roe]`',
  ownFilmFormFull: (most) =>
    `Die Kopfdaten sind länger als die ${counted(most, { one: '# Zeichen', other: '# Zeichen' })}, die in ein Formular von Discord passen. Ändere bitte die Datei und schick sie mit \`/film hinzufügen\` noch einmal.`,
  ownFilmRemove: (film) => `**${film}** von diesem Server entfernen? Der Text ist dann endgültig weg.`,
  ownFilmRemoved: (film) => `**${film}** ist entfernt.`,
  ownFilmScheduled: 'Was ich daraus von selbst gepostet habe, ruht jetzt: `/club zeitplan` zeigt es.',
  ownFilmStays: (film) => `**${film}** bleibt.`,
  ownFilmsNone:
    'Dieser Server hat keine eigenen Filme. Mit `/film hinzufügen` kommt einer aus einer Datei dazu.',
  ownFilmWhich: (films) => `Wähl bitte einen der eigenen Filme dieses Servers: ${films}.`,
  addIt: 'Hinzufügen',
  replaceIt: 'Ersetzen',
  cancel: 'Abbrechen',
  editIt: 'Bearbeiten',
  editAgain: 'Weiter bearbeiten',
  removeIt: 'Entfernen',
  keepIt: 'Behalten',

  betweenNeighbours: 'Die Stelle zwischen den Absätzen davor und danach:',
  outdated: 'Dieser Button ist veraltet: Die Rezension hat sich seitdem geändert. Frag bitte noch einmal.',
  unknownCommand:
    'Diesen Befehl kenne ich nicht mehr. Wähl bitte einen aus der Liste, die Discord nach „/“ zeigt.',
  unknownButton: 'Diesen Button kenne ich nicht mehr. Frag bitte noch einmal.',
  notYours: 'Das kann nur löschen, wer gefragt hat oder Nachrichten verwalten darf.',
  notYoursToShare: 'Eine private Antwort kann nur teilen, wer gefragt hat.',
  sharedAlready: 'Das hast du schon geteilt: Alle hier können es sehen.',
  moderatorsOnly:
    'Das kann nur, wer Nachrichten verwalten darf oder den Befehl in den letzten 15 Minuten benutzt hat. Benutz ihn bitte noch einmal.',
  tooFast: 'Das ist viel auf einmal. Gib mir zehn Sekunden und versuch es dann noch einmal.',
  failed: (id) =>
    `Bei mir ist etwas schiefgegangen, nicht bei dir. Wenn es wieder passiert, gib diese Nummer an die Leute weiter, die mich betreiben: ${id}`,

  noCast: (title) => `Die Rezension zu „${plain(title)}“ nennt keine Besetzung.`,
  noThemes: (title) => `Die Rezension zu „${plain(title)}“ nennt keine Themen.`,
  noSummary: (title) => `Die Rezension zu „${plain(title)}“ hat keine Zusammenfassung.`,
  summaryCanCome:
    'Wer den Server verwalten darf, kann ihr mit `/film bearbeiten` eine geben: mit einer Zeile `summary: …`.',
  beginsLikeThis: 'So fängt sie an:',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `„${plain(who)}“ finde ich unter den Personen in dieser Rezension nicht. Sie nennt ${known}.`
      : `„${plain(who)}“ finde ich unter den Personen in diesen Rezensionen nicht. Sie nennen ${known || 'niemanden'}.`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'spielt mit' : `spielt ${plain(role)}`;
    const part = kind === 'director' ? 'hat Regie geführt' : played;
    return `**${plain(name)}** ${part}. Mehr sagt die Rezension zu „${plain(title)}“ darüber nicht.`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `„${plain(theme)}“ ist kein Thema dieser Rezension. Ihre Themen: ${known}.`
      : `„${plain(theme)}“ ist kein Thema dieser Rezensionen. Ihre Themen: ${known || 'keine'}.`,
  unknownFilm: (film, known) => `Zu „${plain(film)}“ habe ich keine Rezension. Ich habe ${known}.`,
  chooseFilm: (known) =>
    `Hier gibt es mehr als einen Film: ${known}. Wähl bitte einen mit der Option \`film\`.`,
  noLine: (about, films) =>
    `Einen Satz wie „${plain(about)}“ finde ich in ${films === 1 ? 'der Rezension' : 'den Rezensionen'} nicht.`,
  noLines: 'In der Rezension gibt es keinen Satz, den ich ohne Spoiler teilen könnte.',
  forOrPrivate:
    'Eine private Antwort kann nicht für jemand anderen sein. Lass `für` oder `privat` bitte weg.',
  noText: 'In dieser Nachricht steht kein Text, den ich als Frage nehmen könnte.',

  summaryPosted: (channel) => `Die Zusammenfassung steht jetzt in ${channel}.`,
  summaryUpdated: (channel) => `Die Zusammenfassung in ${channel} ist auf dem neuesten Stand.`,
  summaryExists: (channel) =>
    `Meine Zusammenfassung dieses Films steht schon in ${channel}. Aktualisieren oder neu posten?`,
  summaryGone: 'Diese Zusammenfassung gibt es nicht mehr. Benutz bitte noch einmal `/zusammenfassung`.',
  stopSummary: 'Nicht mehr aktuell halten',
  summaryStopped: (channel) => `Die Zusammenfassung in ${channel} lasse ich ab jetzt, wie sie ist.`,
  noErrands:
    'Ich laufe ohne Token, deshalb kann ich keinen Thread erstellen und nichts aktuell halten. Wer mich betreibt, kann eins einrichten.',
  summaryFollows: 'Ich halte sie aktuell, wenn sich die Rezension ändert.',
  summaryThread: (thread) => `Der Thread dazu ist ${thread}, dort sind Spoiler offen.`,
  tooManyFollowed: (most) =>
    `Ich halte hier schon ${most} Zusammenfassungen aktuell, mehr geht nicht. Beende bitte zuerst eine: \`/club anzeigen\` listet sie auf.`,
  spoilersWelcome: (title) => `Spoiler willkommen: ${title}`,
  threadOpen: 'In diesem Thread sind Spoiler willkommen: Meine Antworten sind hier nicht verdeckt.',
  clubFollows: (message) => `Wird aktuell gehalten: ${message}`,
  youMayNot: (channel, missing) =>
    `Du darfst in ${channel} nicht schreiben: Dir fehlt dort die Berechtigung ${missing}.`,
  iMayNot: (channel, missing) =>
    `Ich darf in ${channel} nicht schreiben: Mir fehlt dort die Berechtigung ${missing}. Wer den Kanal verwaltet, kann sie mir geben.`,
  couldNotAnswer: (channel, missing) =>
    `In ${channel} hat mich jemand etwas gefragt, und ich konnte nicht antworten: Mir fehlt dort die Berechtigung ${missing}.`,
  cannotPost: (channel) =>
    `In ${channel} kann ich nichts posten: Ich laufe ohne Token und kann nur dort antworten, wo ich gefragt werde. Benutz \`/zusammenfassung\` bitte direkt in ${channel}.`,
  threadArchived: (channel) =>
    `${channel} ist archiviert, deshalb lässt sich dort nichts ändern. Benutz noch einmal \`/zusammenfassung\` und poste eine neue: Dann ist der Thread wieder offen.`,
  threadLocked: (channel) => `${channel} ist gesperrt, dort lässt sich nichts posten.`,
  serversOnly: 'Die Zusammenfassung lässt sich nur auf Servern posten.',
  permissions: {
    ViewChannel: 'Kanal ansehen',
    Connect: 'Verbinden',
    SendMessages: 'Nachrichten senden',
    SendMessagesInThreads: 'Nachrichten in Threads senden',
    CreatePublicThreads: 'Öffentliche Threads erstellen',
    ManageThreads: 'Threads verwalten',
  },
};
