import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import type { Phrases } from './Phrases.ts';

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in French. */
export const FRENCH: Phrases = {
  tag: 'fr',

  closest: 'La critique n’y répond pas. Voici le passage qui s’en approche le plus :',
  closestIsSame:
    'À elle seule, la critique n’y répond pas. C’est le même paragraphe qui s’en approche le plus :',
  nothing: (title) => `La critique de ${plain(title)} n’en dit rien.`,
  allShown: (title) => `C’est tout ce que la critique de ${plain(title)} en dit.`,
  aboutCovered: 'à propos de ce passage',
  about: (subject) => `à propos de ${plain(subject)}`,
  nothingInAny: 'Aucune des critiques n’en dit quoi que ce soit.',
  wordsOnly: 'Je ne cherche ici que par mots : ce que la critique dit autrement m’échappe.',
  forExample: 'Par exemple :',
  tryThese: 'Elle répond à ceci :',
  tryTheseOfAll: 'Ces questions ont une réponse :',
  which: 'Il peut s’agir de plusieurs films. Lequel veux-tu dire ?',
  notOffered: (films) =>
    `-# ${films === 1 ? 'Un autre film pourrait' : `${films} autres films pourraient`} aussi convenir : nomme-le dans la question.`,
  forSomebody: (userId) => `pour <@${userId}>`,

  fact: (film, says) => `D’après la fiche de la critique de ${film} : ${says}.`,
  factYear: (year) => `sorti en **${year}**`,
  factWhere: (where) => `où le voir : **${where}**`,
  factLength: (minutes) => `durée : **${minutes}**`,
  factDirector: (names) => `réalisé par ${names}`,
  factCast: (names) => `avec ${names}`,
  factAuthor: (author) => `la critique est de ${author}`,
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  others: (count) => (count === 1 ? 'une autre personne' : `${count} autres`),
  askAlone: (question) =>
    `Il n’y a plus de place ici pour « ${plain(question)} » : pose cette question à part.`,

  greeting: (films) => `Bonjour ! Demande-moi ce que tu veux sur ${films}.`,
  welcome: 'Avec plaisir.',
  who: (films) =>
    `Je suis un bot pour ciné-clubs. Pose-moi une question sur ${films}, et je réponds par le paragraphe de la critique qui le dit : chaque mot sur le film vient d’elle, aucun n’est généré.`,
  sorryNext: 'Désolé. Voici ce que j’ai trouvé ensuite :',
  sorry: 'Désolé. Demande-le autrement, ou essaie une de ces questions :',
  sorryAlone: 'Désolé. Demande-le autrement.',
  noMore: (example) =>
    example === null
      ? 'Plus de quoi ? Pose-moi d’abord une question.'
      : `Plus de quoi ? Pose-moi d’abord une question, par exemple « ${plain(example)} »`,
  canAsk: (films) =>
    `Tu peux tout me demander sur ${films} : qui joue dedans, de quoi ça parle, si c’est bien.`,
  playedBy: (actor, role) => `${actor} dans le rôle de ${role}`,
  isDirector: (name) => `${name}, réalisation`,
  offeredDirector: (name) => `${name} (réalisation)`,
  directedBy: (names) => `Réalisé par **${names.map(plain).join('**, **')}**`,
  on: (where) => `Sur ${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} sur ${of}`,
  theReview: 'la critique',

  shelf: 'J’ai les critiques de ces films :',
  reviewBy: (author) => `critique : ${author}`,
  moreFilms: (count) => `et ${count} de plus`,
  whichFilm: (films) => `Il y a plusieurs films ici : ${films}. Dis-moi duquel tu parles.`,

  helpIntro: (films) =>
    `Demande-moi tout sur ${films}. Je réponds mot pour mot par le paragraphe de la critique qui le dit, et je te dis quand elle n’en dit rien.`,
  helpMenu: (name, help) => `*${name}*, dans le menu d’un message, sous Applications, ${help}`,
  helpKept: 'Je ne garde rien sur toi : ni question, ni nom.',
  helpRemembered:
    'Pendant dix minutes je me souviens de quoi nous parlions, pour que tu puisses demander « et la musique ? », et pendant cinq où sont mes réponses, pour suivre quand tu modifies ou supprimes une question.',
  andMore: (films, count) => `${films} et ${count} de plus`,
  helpChat: 'Mentionne-moi, réponds à ma réponse, ou écris-moi en privé',

  previous: 'Précédent',
  next: 'Suivant',
  around: 'Dans son contexte',
  share: 'Partager',
  seen: 'Je l’ai vu',
  notAsked: 'Ce n’est pas ma question',
  delete: 'Supprimer',
  showParagraph: 'Voir le paragraphe',
  passages: (count) => `Les ${count} passages`,
  updateSummary: 'Mettre à jour',
  postSummary: 'Republier',
  howToAsk: 'Comment demander',

  forTheTalk: (number, of) => `Une question pour la discussion · ${number} sur ${of}`,
  whatStayed: (heading) => `« ${plain(heading)} » : qu’est-ce qui t’en reste ?`,
  nextQuestion: 'Question suivante',
  nextStands: 'La question suivante est déjà plus bas.',
  reviewSays: 'Ce que dit la critique',
  noTalk: (title) =>
    `La critique de ${plain(title)} n’a pas de questions pour une discussion, ni d’intertitres dont en tirer.`,
  whatIsMissing: 'Que manque-t-il ?',
  solution: 'Voir le paragraphe',
  guessedRight: (word) => `**${plain(word)}**, c’est juste.`,
  guessedWrong: (word) =>
    `« ${plain(word)} », ce n’est pas ça. Essaie un autre mot, ou regarde le paragraphe.`,
  noGuess: (title) => `La critique de ${plain(title)} a trop peu de noms et de mots pour une devinette.`,

  allFilms: 'À l’affiche : tous les films',
  showing: (film) => `À l’affiche : **${film}**`,
  spoilersCovered: 'Les spoilers restent masqués',
  spoilersOpen: 'Les spoilers sont visibles',
  chatOn: 'Je réponds aux commandes et aux mentions',
  chatCommands: 'Je ne réponds qu’aux commandes',
  answersPublic: 'Tout le monde voit les réponses aux commandes',
  answersPrivate: 'Qui demande voit la réponse, et peut la partager',
  languageAuto: 'La langue du serveur',
  speaksAuto: 'En public je parle la langue du serveur',
  speaks: (language) => `En public je parle ${language}`,
  spoilersUntil: (moment) => `Les spoilers restent masqués jusqu’au ${moment}`,
  spoilersOpenSince: (moment) => `Les spoilers sont visibles depuis le ${moment}`,
  untilIsCovered:
    '`jusque` va avec masqués : ensuite, ils sont visibles. Choisis masqués, ou laisse `jusque` de côté.',
  spoilerChannel: (channel) =>
    `${channel} est un salon à spoilers sur Discord, ils y sont donc visibles : /club spoilers change cela`,
  chatHere: 'Les mentions dans ce salon, et seulement là où tu l’as dit',
  chatNotHere: 'Pas de mentions dans ce salon',
  eventGone: 'Cet événement est terminé ou n’existe plus. Choisis-en un autre, ou un jour.',
  untilEvent: (event, moment) =>
    `« ${plain(event)} » finit le ${moment}, pour autant qu’on le sache maintenant. S’il est déplacé ou annulé, règle cela à nouveau.`,
  untilOpenEvent: (event, moment) =>
    `« ${plain(event)} » n’a pas de fin sur Discord : je compte quatre heures, jusqu’au ${moment}. S’il est déplacé ou annulé, règle cela à nouveau.`,
  noThreads: (channel) =>
    `Dans ${channel}, aucun fil ne peut être ouvert sur un message. Les salons textuels et d’annonces ont des fils : lance-la là-bas, ou indiques-en un dans \`salon\`.`,
  threadAlready: (channel) =>
    `${channel} est déjà un fil, et aucun ne peut y être ouvert. \`/club spoilers\` avec \`ici\` rend les spoilers visibles dans celui-ci.`,
  maybeKept: 'Il n’est pas sûr que cela ait été enregistré. Regarde dans un instant avec /club afficher.',
  noDay: (day) =>
    `« ${plain(day)} » n’est pas un jour que je sache lire, ni un événement d’ici. Écris un jour ainsi : 2027-01-31.`,

  questionsOn: 'Je compte les questions auxquelles je ne sais pas répondre',
  questionsOff: 'Je ne compte aucune question',
  questionsOnMore:
    '-# Ce à quoi je ne sais pas répondre ici est compté : les mots seuls, pendant 30 jours, sans nom et sans qui a demandé. /aide le dit à tout le monde.',
  questionsOffMore: '-# Je ne compte aucune question ici : `/club questions` avec `mode` change cela.',
  unanswered: 'Ce qui est resté sans réponse',
  unansweredOf: 'Les 30 derniers jours, le plus demandé d’abord :',
  nothingUnanswered: 'Rien n’est resté sans réponse ces 30 derniers jours.',
  endedNone: (times) => `${times} × rien trouvé`,
  endedClosest: (times) => `${times} × le plus proche montré`,
  endedWrong: (times) => `${times} × « Ce n’est pas ma question »`,
  answerIsIn: 'La réponse est au ¶ …',
  ignore: 'Ignorer',
  pinned: (count) => `Fixées (${count})`,
  pinnedHere: 'Ce qu’on m’a dit ici',
  nothingPinned: 'Aucune question n’a ici son paragraphe, et aucune n’est ignorée.',
  pinIgnored: 'ignorée : ni comptée ni montrée',
  pinGone: 'le film ou son paragraphe n’existe plus, cela n’a donc aucun effet',
  removePin: 'Retirer',
  whichFilmAnswers: 'La critique de quel film a la réponse ?',
  whichParagraph: (of) => `Le numéro du paragraphe, de 1 à ${of}`,
  noParagraph: (typed, of) =>
    `« ${plain(typed)} » n’est pas un paragraphe de cette critique : ils vont de 1 à ${of}, comme sous les citations.`,
  nowAnswered: (question) =>
    `Désormais, je réponds ici à « ${plain(question)} » par ce paragraphe, et aux questions semblables aussi :`,
  questionGone: 'Cette question n’y est plus.',
  tooManyPins: (most) => `On m’a déjà dit ${most} choses ici, je n’en garde pas plus. Retires-en d’abord.`,
  notRead: 'Ce qui a été compté ne peut pas être lu pour l’instant. Réessaie plus tard.',
  helpCounted:
    'Sur ce serveur, je compte pour la modération les questions auxquelles je ne sais pas répondre : les mots seuls, pendant 30 jours, sans nom et sans qui a demandé. À part cela, je ne garde rien sur toi.',

  clubServer: 'Ce qui vaut sur ce serveur',
  clubChannels: 'Dans certains salons',
  clubKept: 'Je garde ces réglages pour le serveur, et rien sur personne.',
  notKept: 'Cela n’a pas pu être enregistré et ne vaut donc pas. Réessaie plus tard.',
  clubServersOnly: 'Les réglages se font sur un serveur.',
  rightsMissing: (channel, missing) =>
    `Cela ne peut pas marcher dans ${channel} : il me manque là-bas ${missing}. Qui gère le salon peut me l’accorder.`,

  scheduledQuote: 'Une citation',
  scheduledQuoteOn: (theme) => `Une citation sur « ${plain(theme)} »`,
  scheduledSummary: 'Le résumé',
  scheduledQuestion: 'Une question pour la discussion',
  everyDay: 'tous les jours',
  onWeekdays: 'du lundi au vendredi',
  onWeekends: 'le samedi et le dimanche',
  scheduledAt: (days, time, zone) => `${days} à ${time} (${zone})`,
  schedulesHere: 'Ce que je publie de moi-même',
  noSchedules:
    'Je ne publie rien de moi-même ici. `/club programme` avec `quoi` et `heure` ajoute quelque chose.',
  nextDates: (dates) => `Prochainement : ${dates}`,
  schedulePaused: 'En pause : Discord l’a refusé. Dès que je pourrai y publier, relance-le.',
  scheduleFilmGone: 'Son film n’est plus là : rien n’est publié.',
  scheduleNothing: 'Ce qui est à l’affiche ici n’a rien de tel pour l’instant : rien n’est publié.',
  removeSchedule: 'Retirer',
  resumeSchedule: 'Reprendre',
  scheduleAdded: 'Ajouté : je le publie ici désormais.',
  postsInPrivate:
    'Dans un fil privé, je ne peux publier que si j’en fais partie : mentionne-moi ici une fois.',
  scheduleRemoved: 'Retiré : ce n’est plus publié.',
  scheduleResumed: 'C’est reparti.',
  scheduleGone: 'Ce n’était déjà plus là.',
  pausedIn: (channel) =>
    `Ce que je publie de moi-même dans ${channel} est en pause : Discord l’a refusé. \`/club programme\` le montre et le fait reprendre.`,
  scheduleNeeds:
    'Pour ajouter quelque chose, dis `quoi` et à quelle `heure`. Sans les deux, je montre ce qu’il y a.',
  themeOfQuotes: 'Seules les citations ont un thème. Laisse `thème` de côté, ou choisis une citation.',
  noTime: (time) => `Je ne peux pas lire « ${plain(time)} » comme une heure. Écris-la ainsi : 20:00.`,
  noDays: (days) =>
    `Je ne peux pas lire « ${plain(days)} » comme des jours. Écris-les ainsi : lun jeu, week-end ou tous les jours.`,
  noZone: (zone, closest) =>
    `Je ne connais pas de fuseau horaire « ${plain(zone)} ». Les plus proches que je connaisse : ${closest}.`,
  tooManySchedules: (most) =>
    `Je publie déjà ${most} choses de moi-même sur ce serveur, c’est le maximum. Retires-en une avec \`/club programme\`.`,
  nothingToPost: 'La critique n’a rien de tel qui ne dévoile rien : il n’y a donc rien à publier.',
  cannotPostAlone:
    'Je fonctionne sans jeton : je ne peux répondre que là où l’on m’interroge, et ne rien publier de moi-même.',
  serverManagersOnly:
    'Il faut pouvoir gérer le serveur pour faire cela, ou avoir lancé la commande dans les 15 dernières minutes. Relance-la, s’il te plaît.',

  ownFilmsOff: 'L’ajout de films depuis Discord est désactivé ici par la personne qui me fait tourner.',
  ownFilmTypes: (name) => `Je prends les .md, .txt et .html, et « ${plain(name)} » n’en est pas un.`,
  ownFilmLarge: 'Ce fichier dépasse 1 Mo. Envoie seulement la critique.',
  ownFilmNotHad: 'Je n’ai pas pu obtenir ce fichier de Discord. Envoie-le encore une fois.',
  ownFilmBytes:
    'Ce fichier n’est pas un texte que je sais lire. Enregistre-le en UTF-8 et envoie-le à nouveau.',
  ownFilmEmpty: 'Je n’y trouve aucun paragraphe : rien d’assez long pour une critique.',
  ownFilmUntitled: 'Le fichier ne dit pas comment s’appelle le film. Envoie-le à nouveau, avec « titre ».',
  ownFilmLong:
    'C’est plus que je ne peux prendre : une critique a au plus 100 000 caractères et 500 paragraphes.',
  ownFilmSlow:
    'Lire ce fichier prenait trop de temps, j’ai abandonné. Envoie la critique en texte brut ou en Markdown.',
  ownFilmBusy: 'D’autres fichiers sont encore en cours de lecture. Renvoie celui-ci dans une minute.',
  ownFilmUnfit: (name) => `« ${plain(name)} » ne peut pas être ajouté tel quel :`,
  ownFilmPutRight: 'Corrige cela et envoie-le à nouveau.',
  ownFilmLine: (line) => `Ligne ${line}`,
  ownFilmMoreProblems: (count) => `et ${count} de plus`,
  ownFilmTaken: (film) => `**${film}** est déjà là et reste tel quel. Donne un autre titre au tien.`,
  ownFilmsFull: (most) =>
    `Ce serveur a déjà ${most} films à lui, je n’en garde pas plus. Retires-en un d’abord, avec /film retirer.`,
  ownFilmStarts: (paragraphs) =>
    `${paragraphs === 1 ? '1 paragraphe' : `${paragraphs} paragraphes`}, pour ce serveur seul. Voici le début et la fin :`,
  ownFilmLeftOut: (count, such) =>
    `Laissé de côté dans la page : ${count === 1 ? '1 élément' : `${count} éléments`}, comme ${such}`,
  ownFilmCalledAsPage:
    'Le titre est celui de la page. Si le film s’appelle autrement, annule et envoie le fichier à nouveau, avec « titre ».',
  ownFilmHere: (film) =>
    `**${film}** fait déjà partie des films de ce serveur. Ce texte doit-il prendre sa place ?`,
  ownFilmHereByNow: (film) =>
    `Quelqu’un a ajouté **${film}** entre-temps ; rien n’a donc été ajouté. Ce texte doit-il prendre sa place ?`,
  ownFilmAdded: (film) => `**${film}** est là maintenant, pour ce serveur seul.`,
  ownFilmReplaced: (film) => `**${film}** a son nouveau texte.`,
  ownFilmDropped: 'Rien n’a été ajouté.',
  ownFilmDraftGone: 'C’était il y a trop longtemps, le texte n’est plus là. Envoie le fichier à nouveau.',
  ownFilmChanged: (film) => `**${film}** est modifié.`,
  ownFilmNotChanged: (film) => `**${film}** reste comme avant, car ceci ne peut pas être gardé :`,
  ownFilmTyped: 'Ce que tu as écrit reste là une heure.',
  ownFilmEdit: (film) =>
    `Titre, distribution, thèmes et autres informations de **${film}**, dans un formulaire :`,
  ownFilmForm: 'En-tête (front matter)',
  ownFilmFormFull: (most) =>
    `L’en-tête dépasse les ${most} caractères que contient un formulaire de Discord. Modifie le fichier et envoie-le à nouveau, avec /film ajouter.`,
  ownFilmRemove: (film) => `Retirer **${film}** de ce serveur ? Son texte sera perdu pour de bon.`,
  ownFilmRemoved: (film) => `**${film}** n’est plus là.`,
  ownFilmScheduled: 'Ce que j’en publiais de moi-même est à l’arrêt : `/club programme` le montre.',
  ownFilmStays: (film) => `**${film}** reste.`,
  ownFilmsNone: 'Ce serveur n’a pas de films à lui. /film ajouter en fait un d’un fichier.',
  ownFilmWhich: (films) => `Choisis un des films de ce serveur : ${films}.`,
  addIt: 'Ajouter',
  replaceIt: 'Remplacer',
  cancel: 'Annuler',
  editIt: 'Modifier',
  editAgain: 'Modifier encore',
  removeIt: 'Retirer',
  keepIt: 'Garder',

  betweenNeighbours: 'Le passage, entre les paragraphes qui l’entourent :',
  outdated: 'Ce bouton n’est plus à jour : la critique a changé depuis. Repose ta question.',
  unknownCommand:
    'Je ne connais plus cette commande. Choisis-en une dans la liste que Discord montre après « / ».',
  unknownButton: 'Je ne connais plus ce bouton. Repose ta question.',
  notYours: 'Seule la personne qui a demandé, ou qui peut gérer les messages, peut supprimer ceci.',
  notYoursToShare: 'Seule la personne qui a demandé peut partager une réponse privée.',
  sharedAlready: 'Tu l’as déjà partagé : tout le monde ici peut le voir.',
  moderatorsOnly:
    'Il faut pouvoir gérer les messages pour faire cela, ou avoir lancé la commande dans les 15 dernières minutes. Relance-la, s’il te plaît.',
  tooFast: 'Ça fait beaucoup d’un coup. Laisse-moi dix secondes, puis réessaie.',
  failed: (id) =>
    `Quelque chose a mal tourné de mon côté, pas du tien. Si cela se reproduit, donne ce numéro à la personne qui me fait tourner : ${id}`,

  noCast: (title) => `La critique de ${plain(title)} ne donne pas de distribution.`,
  noThemes: (title) => `La critique de ${plain(title)} ne donne pas de thèmes.`,
  noSummary: (title) => `La critique de ${plain(title)} n’a pas de résumé.`,
  beginsLikeThis: 'Voici comment elle commence :',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `Je ne trouve pas « ${plain(who)} » parmi les personnes de cette critique. Elle nomme ${known}.`
      : `Je ne trouve pas « ${plain(who)} » parmi les personnes de ces critiques. Elles nomment ${known || 'personne'}.`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'joue dans le film' : `joue ${plain(role)}`;
    const part = kind === 'director' ? 'l’a réalisé' : played;
    return `**${plain(name)}** ${part}. La critique de ${plain(title)} n’en dit pas plus.`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `« ${plain(theme)} » n’est pas un des thèmes de cette critique. Ce sont ${known}.`
      : `« ${plain(theme)} » n’est pas un des thèmes de ces critiques. Les voici : ${known || 'aucun'}.`,
  unknownFilm: (film, known) => `Je n’ai pas de critique de « ${plain(film)} ». J’ai ${known}.`,
  chooseFilm: (known) => `Il y a plusieurs films ici : ${known}. Nommes-en un avec l’option « film ».`,
  noLine: (about, films) =>
    `Je ne trouve pas de phrase comme « ${plain(about)} » dans ${films === 1 ? 'la critique' : 'les critiques'}.`,
  noLines: 'La critique n’a pas de phrase qui ne dévoile rien de l’histoire.',
  forOrPrivate: 'Une réponse privée ne peut pas être pour quelqu’un d’autre. Enlève « pour » ou « privé ».',
  noText: 'Ce message n’a pas de texte dont je puisse faire une question.',

  summaryPosted: (channel) => `Le résumé est maintenant dans ${channel}.`,
  summaryUpdated: (channel) => `Le résumé dans ${channel} est à jour.`,
  summaryExists: (channel) =>
    `Mon résumé de ce film est déjà dans ${channel}. Le mettre à jour, ou le republier ?`,
  summaryGone: 'Ce résumé n’est plus là. Utilise encore une fois /résumé.',
  stopSummary: 'Ne plus le tenir à jour',
  summaryStopped: (channel) => `Je laisse désormais le résumé dans ${channel} tel qu’il est.`,
  noErrands:
    'Je tourne sans jeton, je ne peux donc ni ouvrir de fil ni rien tenir à jour. Qui me fait tourner peut m’en donner un.',
  summaryFollows: 'Je le tiens à jour quand la critique change.',
  summaryThread: (thread) => `Son fil est ${thread}, où les spoilers sont visibles.`,
  tooManyFollowed: (most) =>
    `Je tiens déjà ${most} résumés à jour ici, c’est le maximum. Arrêtes-en un d’abord : /club afficher les nomme.`,
  spoilersWelcome: (title) => `Spoilers bienvenus : ${title}`,
  threadOpen: 'Les spoilers sont bienvenus dans ce fil : rien de ce que je réponds ici n’est masqué.',
  clubFollows: (message) => `Tenu à jour : ${message}`,
  youMayNot: (channel, missing) =>
    `Tu ne peux pas écrire dans ${channel} : il te faut là-bas la permission ${missing}.`,
  iMayNot: (channel, missing) =>
    `Je ne peux pas écrire dans ${channel} : il me faut là-bas la permission ${missing}. Qui gère le salon peut me la donner.`,
  couldNotAnswer: (channel, missing) =>
    `On m’a posé une question dans ${channel}, et je n’ai pas pu répondre : il me faut là-bas la permission ${missing}.`,
  cannotPost: (channel) =>
    `Je ne peux rien publier dans ${channel} : je tourne sans jeton et ne réponds que là où l’on m’interroge. Utilise /résumé dans ${channel} même.`,
  threadArchived: (channel) =>
    `${channel} est archivé, ce qui s’y trouve ne peut plus changer. Utilise encore /résumé et publie-en un nouveau : cela le rouvre.`,
  threadLocked: (channel) => `${channel} est verrouillé, on ne peut rien y publier.`,
  serversOnly: 'Le résumé ne peut être publié que sur un serveur.',
};
