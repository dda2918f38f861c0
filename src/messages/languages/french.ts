import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { FRENCH_COMPLAINTS } from './complaints/frenchComplaints.ts';
import { counting } from './counting.ts';
import type { Phrases } from './Phrases.ts';

const TAG = 'fr';

const counted = counting(TAG);

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in French. */
export const FRENCH: Phrases = {
  tag: TAG,
  quoted: (text) => `« ${text} »`,
  labelled: (name, says) => `${name} : ${says}`,

  closest: 'La critique n’y répond pas. Voici le passage qui s’en approche le plus :',
  closestIsSame:
    'La critique n’y répond pas à proprement parler. C’est le même paragraphe qui s’en approche le plus :',
  askInWords:
    'Je n’arrive pas à voir ce que tu veux savoir. Peux-tu poser la question avec quelques mots de plus ?',
  sameAnswers: 'C’est le même paragraphe qui répond à cette question :',
  nothing: (title) => `La critique du film « ${plain(title)} » n’en dit rien.`,
  allShown: (title) => `C’est tout ce que la critique du film « ${plain(title)} » en dit.`,
  aboutCovered: 'concernant ce passage',
  about: (subject) => `concernant ${plain(subject)}`,
  nothingInAny: 'Aucune des critiques n’en parle.',
  wordsOnly: 'Ici, je ne cherche que les mots exacts : ce que la critique dit autrement m’échappe.',
  forExample: 'Par exemple :',
  tryThese: 'Elle répond par contre à ces questions :',
  tryTheseOfAll: 'Ces questions ont une réponse :',
  which: 'Ça peut concerner plusieurs films. Duquel parles-tu ?',
  notOffered: (films) =>
    `-# ${counted(films, { one: '# autre film est possible', many: '# d’autres films sont possibles', other: '# autres films sont possibles' })} : donne son titre dans la question.`,
  forSomebody: (userId) => `pour <@${userId}>`,

  fact: (film, says) => `Fiche de la critique · ${film} · ${says}`,
  factYear: (year) => `sorti en **${year}**`,
  factWhere: (where) => `où le voir : **${where}**`,
  factLength: (minutes) => `durée : **${minutes}**`,
  factDirector: (names) => `réalisation : ${names}`,
  factCast: (names) => `distribution : ${names}`,
  factAuthor: (author) => `critique signée ${author}`,
  minutes: (minutes) => counted(minutes, { one: '# minute', many: '# de minutes', other: '# minutes' }),
  others: (count) =>
    counted(count, { one: '# autre personne', many: '# d’autres personnes', other: '# autres' }),
  askAlone: (question) =>
    `Il n’y a plus de place ici pour « ${plain(question)} » : pose cette question à part.`,

  greeting: (films) => `Salut ! Pose-moi une question sur ${films}.`,
  welcome: 'Avec plaisir.',
  who: (films) =>
    `Je suis un bot pour ciné-clubs. Pose-moi une question sur ${films}, et je réponds avec le paragraphe de la critique qui en parle : chaque mot sur le film vient d’elle, rien n’est généré.`,
  sorryNext: 'Désolé. Voici ce que j’ai trouvé ensuite :',
  sorry: 'Désolé. Reformule ta question ou essaie l’une de celles-ci :',
  sorryAlone: 'Désolé. Reformule ta question, s’il te plaît.',
  noMore: (example) =>
    example === null
      ? 'La suite de quoi ? Pose-moi d’abord une question.'
      : `La suite de quoi ? Pose-moi d’abord une question, par exemple « ${plain(example)} »`,
  canAsk: (films) =>
    `Tu peux tout me demander sur ${films} : qui joue dedans, de quoi ça parle, si c’est bien.`,
  playedBy: (actor, role) => `${actor} (${role})`,
  isDirector: (name) => `${name}, réalisation`,
  offeredDirector: (name) => `${name} (réalisation)`,
  directedBy: (names) => `Réalisation : **${names.map(plain).join('**, **')}**`,
  on: (where) => `Où le voir : ${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} sur ${of}`,
  theReview: 'la critique',

  shelf: 'J’ai les critiques de ces films :',
  reviewBy: (author) => `critique signée ${author}`,
  moreFilms: (count) => counted(count, { one: 'et # autre', many: 'et # d’autres', other: 'et # autres' }),
  whichFilm: (films) => `Il y a plusieurs films ici : ${films}. Dis-moi duquel tu parles.`,

  helpIntro: (films) =>
    `Demande-moi ce que tu veux sur ${films}. Je réponds avec le paragraphe de la critique qui en parle, mot pour mot, et je te dis quand elle n’en dit rien.`,
  helpMenu: (name, help) => `*${name}*, dans le menu d’un message, sous « Applications », ${help}`,
  helpKept: 'Je ne garde rien sur toi : ni question, ni nom.',
  helpRemembered:
    'Pendant dix minutes, je me souviens de notre dernier sujet, pour que tu puisses demander « et la musique ? », et pendant cinq minutes, de l’endroit où sont mes réponses, pour suivre quand tu modifies ou supprimes une question.',
  more: (count) => counted(count, { one: '# autre', many: '# d’autres', other: '# autres' }),
  helpChat: 'Mentionne-moi, réponds à un de mes messages ou écris-moi en message privé',
  helpDirect: 'Écris-moi en message privé : là, pas besoin de commande',

  previous: 'Précédent',
  next: 'Suivant',
  around: 'Contexte',
  share: 'Partager',
  seen: 'Je l’ai vu',
  notAsked: 'Hors sujet',
  delete: 'Supprimer',
  showParagraph: 'Voir le paragraphe',
  passages: (count) => `Les ${count} passages`,
  updateSummary: 'Mettre à jour',
  postSummary: 'Republier',
  howToAsk: 'Mode d’emploi',
  offeredSpoiler: (film, paragraph) => `${film} · ¶ ${paragraph} (spoiler)`,

  forTheTalk: (number, of) => `Question pour la discussion · ${number} sur ${of}`,
  whatStayed: (heading) => `« ${plain(heading)} » : qu’est-ce que tu en retiens ?`,
  nextQuestion: 'Question suivante',
  nextStands: 'La question suivante est déjà plus bas.',
  reviewSays: 'Ce que dit la critique',
  noTalk: (title) =>
    `La critique du film « ${plain(title)} » n’a ni questions pour la discussion, ni intertitres dont en tirer.`,
  whatIsMissing: 'Quel mot manque-t-il ?',
  solution: 'Voir le paragraphe',
  guessedRight: (word) => `**${plain(word)}** : bonne réponse !`,
  guessedWrong: (word) => `« ${plain(word)} », ce n’est pas ça. Essaie encore, ou regarde le paragraphe.`,
  noGuess: (title) =>
    `La critique du film « ${plain(title)} » a trop peu de noms et de mots pour une devinette.`,

  allFilms: 'À l’affiche : tous les films',
  showing: (film) => `À l’affiche : **${film}**`,
  spoilersCovered: 'Les spoilers restent masqués',
  spoilersOpen: 'Les spoilers sont visibles',
  chatOn: 'Je réponds aux commandes et aux mentions',
  chatCommands: 'Je ne réponds qu’aux commandes',
  answersPublic: 'Tout le monde voit les réponses aux commandes',
  answersPrivate: 'Seule la personne qui demande voit la réponse, et peut la partager',
  languageAuto: 'La langue du serveur',
  speaksAuto: 'En public, je parle la langue du serveur',
  speaks: (language) => `En public, je parle ${language}`,
  spoilersUntil: (moment) => `Les spoilers restent masqués jusqu’au ${moment}`,
  spoilersOpenSince: (moment) => `Les spoilers sont visibles depuis le ${moment}`,
  untilIsCovered:
    '`fin` va avec « masqués » : ensuite, les spoilers sont visibles. Choisis « masqués », ou laisse `fin` vide.',
  spoilerChannel: (channel) =>
    `${channel} est marqué sur Discord comme salon à spoilers, ils y sont donc visibles : pour changer cela, utilise \`/club spoilers\``,
  chatHere: 'Mentions dans ce salon, et ailleurs seulement là où tu l’as autorisé',
  chatNotHere: 'Pas de mentions dans ce salon',
  eventGone: 'Cet événement est terminé ou n’existe plus. Choisis-en un autre, ou un jour.',
  untilEvent: (event, moment) => `« ${plain(event)} » se termine le ${moment}, d’après ce qui est prévu.`,
  untilOpenEvent: (event, moment) =>
    `« ${plain(event)} » n’a pas d’heure de fin sur Discord : je compte quatre heures, jusqu’au ${moment}.`,
  eventFollowed:
    'S’il est déplacé ou se termine plus tôt, ce réglage suit. S’il est annulé, les spoilers restent masqués jusqu’à ce que tu refasses ce réglage.',
  eventNotFollowed: 'S’il est déplacé ou annulé, refais ce réglage.',
  spoilersCalledOff:
    'Les spoilers restent masqués : l’événement après lequel ils devaient être visibles a été annulé. Refais le réglage avec `/club spoilers`',
  noThreads: (channel) =>
    `Dans ${channel}, on ne peut pas créer de fil sur un message. C’est possible dans les salons textuels et d’annonces : lance la commande là-bas, ou indique un de ces salons dans \`salon\`.`,
  threadAlready: (channel) =>
    `${channel} est déjà un fil, et on ne peut pas en créer un autre dedans. \`/club spoilers\` avec \`ici\` rend les spoilers visibles dans ce fil.`,
  maybeKept: 'Ce n’est peut-être pas enregistré. Vérifie dans un instant avec `/club afficher`.',
  dayBegun: (day) =>
    `Le ${day} a déjà commencé : les spoilers seraient visibles tout de suite. Choisis un jour à venir, ou « Les spoilers sont visibles ».`,
  noDay: (day) =>
    `Je n’arrive pas à lire « ${plain(day)} » comme une date, et aucun événement d’ici ne porte ce nom. Écris la date ainsi : 2027-01-31.`,

  questionsOn: 'Je compte les questions auxquelles je ne sais pas répondre',
  questionsOff: 'Je ne compte aucune question',
  questionsOnMore:
    '-# Les questions auxquelles je ne sais pas répondre ici sont comptées : seulement les mots, pendant 30 jours, sans nom et sans savoir qui a demandé. `/aide` le dit à tout le monde.',
  questionsOffMore: '-# Je ne compte aucune question ici : `/club questions` avec `mode` change cela.',
  unanswered: 'Questions sans réponse',
  unansweredOf: 'Ces 30 derniers jours, les plus fréquentes d’abord :',
  nothingUnanswered: 'Aucune question n’est restée sans réponse ces 30 derniers jours.',
  endedNone: (times) => `${times} × aucun résultat`,
  endedClosest: (times) => `${times} × passage approchant`,
  endedWrong: (times) => `${times} × « Hors sujet »`,
  answerIsIn: 'La réponse est au ¶ …',
  ignore: 'Ignorer',
  pinned: (count) => `Fixées (${count})`,
  pinnedHere: 'Ce qui est fixé ici',
  nothingPinned: 'Aucune question n’a de paragraphe fixé ici, et aucune n’est ignorée.',
  pinIgnored: 'ignorée : ni comptée ni montrée',
  pinGone: 'le film ou son paragraphe n’existe plus : sans effet',
  removePin: 'Retirer',
  whichFilmAnswers: 'Dans la critique de quel film se trouve la réponse ?',
  whichParagraph: (of) => `Numéro du paragraphe, de 1 à ${of}`,
  noParagraph: (typed, of) =>
    `« ${plain(typed)} » n’est pas un paragraphe de cette critique : leurs numéros vont de 1 à ${of}, tu les trouves sous les citations.`,
  nowAnswered: (question) =>
    `Désormais, je réponds ici à « ${plain(question)} » et aux questions qui veulent dire la même chose par ce paragraphe :`,
  questionGone: 'Cette question n’est plus dans la liste.',
  tooManyPins: (most) =>
    `J’ai déjà fixé ${most} questions ici, je ne peux pas en garder plus. Retires-en d’abord.`,
  notRead: 'Impossible de lire les questions comptées pour l’instant. Réessaie plus tard.',
  helpCounted:
    'Sur ce serveur, je compte pour la modération les questions auxquelles je ne sais pas répondre : seulement les mots, pendant 30 jours, sans nom et sans savoir qui a demandé. Celles auxquelles elle répond ou qu’elle ignore restent jusqu’à ce qu’elle revienne dessus. À part cela, je ne garde rien sur toi.',

  clubServer: 'Réglages de ce serveur',
  clubChannels: 'Réglages de certains salons',
  clubKept: 'Je garde ces réglages pour le serveur, et rien sur les membres.',
  notKept: 'Impossible d’enregistrer cela pour l’instant, donc rien n’a changé. Réessaie plus tard.',
  clubServersOnly: 'Cela ne marche que sur un serveur.',
  rightsMissing: (channel, missing) =>
    `Cela ne peut pas marcher dans ${channel} : il m’y faut encore ${missing}. La personne qui gère le salon peut me l’accorder.`,

  scheduledQuote: 'Une citation',
  scheduledQuoteOn: (theme) => `Une citation sur « ${plain(theme)} »`,
  scheduledSummary: 'Le résumé',
  scheduledQuestion: 'Une question pour la discussion',
  everyDay: 'tous les jours',
  onWeekdays: 'du lundi au vendredi',
  onWeekends: 'le samedi et le dimanche',
  scheduledAt: (days, time, zone) => `${days} à ${time} (${zone})`,
  schedulesHere: 'Publications automatiques',
  noSchedules:
    'Je ne publie rien automatiquement ici. Utilise `/club programme` avec `quoi` et `heure` pour ajouter quelque chose.',
  nextDates: (dates) => `Prochaine publication : ${dates}`,
  schedulePaused:
    'En pause : Discord a refusé. Dès que je peux de nouveau y publier, relance avec `/club programme`.',
  scheduleFilmGone: 'Son film n’existe plus : rien n’est publié.',
  scheduleNothing: 'Les films à l’affiche ici n’ont rien de ce genre pour l’instant : rien n’est publié.',
  removeSchedule: 'Retirer',
  resumeSchedule: 'Reprendre',
  editSchedule: 'Modifier',
  scheduleChanged: 'C’est modifié.',
  scheduleForm: 'Quand cela est publié',
  scheduleTime: 'Heure',
  scheduleDays: 'Jours',
  scheduleZone: 'Fuseau horaire',
  scheduleAdded: 'Ajouté : je publierai cela ici.',
  postsInPrivate: 'Dans un fil privé, je ne peux publier que si j’en fais partie : mentionne-m’y une fois.',
  scheduleRemoved: 'Retiré : cela ne sera plus publié.',
  scheduleResumed: 'C’est reparti.',
  scheduleGone: 'Cela avait déjà été retiré.',
  pausedIn: (channel) =>
    `Une publication automatique dans ${channel} est en pause : Discord l’a refusée. Tu peux la voir et la relancer avec \`/club programme\`.`,
  scheduleNeeds:
    'Pour ajouter quelque chose, indique `quoi` et `heure`. Sans aucun des deux, je montre ce qui est prévu.',
  themeOfQuotes: 'Seules les citations ont un thème. Laisse `thème` vide, ou choisis une citation.',
  noTime: (time) => `Je n’arrive pas à lire « ${plain(time)} » comme une heure. Écris-la ainsi : 20:00.`,
  noDays: (days) =>
    `Je n’arrive pas à lire « ${plain(days)} » comme des jours. Écris-les ainsi : lun jeu, week-end ou tous les jours.`,
  noZone: (zone, closest) =>
    `Je ne connais pas le fuseau horaire « ${plain(zone)} ». Les noms les plus proches : ${closest}.`,
  noZoneLike: (zone) =>
    `Je ne connais pas le fuseau horaire « ${plain(zone)} ». Indique une plus grande ville qui a la même heure, comme Paris. Quand tu tapes un pays dans \`fuseau\`, je propose ses fuseaux.`,
  scheduleThere: 'Je publie déjà exactement cela ici.',
  tooManySchedules: (most) =>
    `Il y a déjà ${most} publications automatiques sur ce serveur, c’est le maximum. Retires-en une d’abord avec \`/club programme\`.`,
  nothingToPost: 'La critique n’a rien de ce genre sans spoiler : il n’y a donc rien à publier.',
  cannotPostAlone:
    'Je tourne sans token : je ne peux répondre que là où on m’interroge, sans rien publier automatiquement.',
  serverManagersOnly:
    'Pour cela, il faut pouvoir gérer le serveur, ou avoir lancé la commande il y a moins de 15 minutes. Relance-la, s’il te plaît.',

  ownFilmsOff: 'L’ajout de films depuis Discord est désactivé ici par la personne qui me fait tourner.',
  ownFilmTypes: (name) => `Je prends les fichiers .md, .txt et .html, et « ${plain(name)} » n’en est pas un.`,
  ownFilmLarge: 'Ce fichier dépasse 1 Mo. Envoie seulement la critique.',
  ownFilmNotHad: 'Je n’ai pas pu récupérer ce fichier auprès de Discord. Envoie-le encore une fois.',
  ownFilmBytes: 'Ce fichier n’est pas un texte que je sais lire. Enregistre-le en UTF-8, puis renvoie-le.',
  ownFilmEmpty: 'Je ne trouve aucun paragraphe dans ce fichier : rien d’assez long pour une critique.',
  ownFilmUntitled: 'Le fichier n’indique pas le titre du film. Renvoie-le en précisant `titre`.',
  ownFilmLong: 'C’est trop long : une critique a au plus 100 000 caractères et 500 paragraphes.',
  ownFilmSlow:
    'La lecture de ce fichier prenait trop de temps, j’ai abandonné. Envoie la critique en texte brut ou en Markdown.',
  ownFilmBusy: 'D’autres fichiers sont encore en cours de lecture. Renvoie celui-ci dans une minute.',
  ownFilmsUnread: 'Je suis encore en train de lire les films de ce serveur. Réessaie dans un instant.',
  ownFilmsLate: (films) =>
    `Laissé de côté pour l’instant, car la lecture a pris trop de temps : ${films}. Je réessaie`,
  ownFilmLate: (title) => `${title} · pas encore lu`,
  ownFilmUnfit: (name) => `« ${plain(name)} » ne peut pas être ajouté tel quel :`,
  ownFilmFront:
    'L’en-tête (front matter) se trouve tout en haut, entre les deux lignes `---` : ce sont des informations sur le film. Seul `title: …` est obligatoire ; tu peux supprimer les lignes inutiles.',
  ownFilmPage:
    'Tu peux aussi copier le texte de la critique dans un fichier .txt, avec le titre à la première ligne et une ligne vide entre les paragraphes.',
  ownFilmPutRight: 'Corrige cela, puis renvoie le fichier.',
  ownFilmLine: (line) => `Ligne ${line}`,
  complaints: FRENCH_COMPLAINTS,
  ownFilmMoreProblems: (count) =>
    counted(count, { one: 'et # autre', many: 'et # d’autres', other: 'et # autres' }),
  ownFilmTaken: (film) => `**${film}** existe déjà ici et ne change pas. Donne un autre titre à ton film.`,
  ownFilmsFull: (most) =>
    `Ce serveur a déjà ${most} films à lui, je ne peux pas en garder plus. Retires-en un d’abord avec \`/film retirer\`.`,
  ownFilmStarts: (paragraphs) =>
    `${counted(paragraphs, { one: '# paragraphe', many: '# de paragraphes', other: '# paragraphes' })}, pour ce serveur uniquement. Voici le début et la fin :`,
  ownFilmLeftOut: (count, such) =>
    `Laissé de côté dans la page : ${counted(count, { one: '# élément', many: '# d’éléments', other: '# éléments' })}, par exemple ${such}`,
  ownFilmCalledAsPage:
    'J’ai tiré ce titre du fichier. Si le film s’appelle autrement, annule et renvoie le fichier en précisant `titre`.',
  ownFilmHere: (film) =>
    `**${film}** fait déjà partie des films de ce serveur. Remplacer son texte par celui-ci ?`,
  ownFilmHereByNow: (film) =>
    `Quelqu’un a ajouté **${film}** entre-temps, donc rien n’a été ajouté cette fois. Remplacer son texte par celui-ci ?`,
  ownFilmAdded: (film) => `**${film}** a été ajouté, pour ce serveur uniquement.`,
  ownFilmReplaced: (film) => `**${film}** a son nouveau texte.`,
  ownFilmDropped: 'Rien n’a été ajouté.',
  ownFilmDraftGone: 'C’était il y a trop longtemps, je n’ai plus ce texte. Renvoie le fichier.',
  ownFilmChanged: (film) => `**${film}** a été modifié.`,
  ownFilmNotChanged: (film) => `**${film}** reste tel quel, car ceci ne peut pas être enregistré :`,
  ownFilmTyped: 'Je garde ce que tu as écrit pendant une heure.',
  ownFilmEdit: (film) =>
    `Titre, distribution, thèmes et autres informations sur **${film}**, dans un formulaire :`,
  ownFilmForm: 'En-tête (front matter)',
  ownFilmFormAbout: 'Une information par ligne, par exemple `year: 1927` ou `cast: [Ann Lee, Bo Roe]`',
  ownFilmFormFull: (most) =>
    `L’en-tête dépasse les ${counted(most, { one: '# caractère', many: '# de caractères', other: '# caractères' })} d’un formulaire Discord. Modifie le fichier et renvoie-le avec \`/film ajouter\`.`,
  ownFilmRemove: (film) => `Retirer **${film}** de ce serveur ? Son texte sera définitivement perdu.`,
  ownFilmRemoved: (film) => `**${film}** a été retiré.`,
  ownFilmScheduled: 'Ses publications automatiques sont à l’arrêt : `/club programme` les montre.',
  ownFilmStays: (film) => `**${film}** reste.`,
  ownFilmsNone: 'Ce serveur n’a pas de films à lui. Ajoutes-en un depuis un fichier avec `/film ajouter`.',
  ownFilmWhich: (films) => `Choisis un des films de ce serveur : ${films}.`,
  addIt: 'Ajouter',
  replaceIt: 'Remplacer',
  cancel: 'Annuler',
  editIt: 'Modifier',
  editAgain: 'Continuer',
  removeIt: 'Retirer',
  keepIt: 'Garder',

  betweenNeighbours: 'Le passage, entre le paragraphe d’avant et celui d’après :',
  outdated: 'Ce bouton est périmé : la critique a changé depuis. Repose ta question.',
  unknownCommand:
    'Je ne connais plus cette commande. Choisis-en une dans la liste que Discord affiche après « / ».',
  unknownButton: 'Je ne connais plus ce bouton. Repose ta question.',
  notYours: 'Seule la personne qui a posé la question, ou qui peut gérer les messages, peut supprimer ceci.',
  notYoursToShare: 'Seule la personne qui a posé la question peut partager une réponse privée.',
  sharedAlready: 'Tu l’as déjà partagée : tout le monde ici peut la voir.',
  moderatorsOnly:
    'Pour cela, il faut pouvoir gérer les messages, ou avoir lancé la commande il y a moins de 15 minutes. Relance-la, s’il te plaît.',
  tooFast: 'Ça fait beaucoup d’un coup. Laisse-moi dix secondes, puis réessaie.',
  failed: (id) =>
    `Un problème est survenu de mon côté, pas du tien. Si cela se reproduit, donne ce numéro à la personne qui me fait tourner : ${id}`,

  noCast: (title) => `La critique du film « ${plain(title)} » ne donne pas la distribution.`,
  noThemes: (title) => `La critique du film « ${plain(title)} » n’indique pas de thèmes.`,
  noSummary: (title) => `La critique du film « ${plain(title)} » n’a pas de résumé.`,
  summaryCanCome:
    'Qui peut gérer le serveur peut lui en donner un avec `/film modifier` : une ligne `summary: …`.',
  beginsLikeThis: 'Elle commence ainsi :',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `Je ne trouve pas « ${plain(who)} » parmi les personnes citées dans cette critique. Elle cite ${known}.`
      : `Je ne trouve pas « ${plain(who)} » parmi les personnes citées dans ces critiques. Elles citent : ${known || 'personne'}.`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'joue dans le film' : `joue ${plain(role)}`;
    const part = kind === 'director' ? 'a réalisé le film' : played;
    return `**${plain(name)}** ${part}. La critique du film « ${plain(title)} » n’en dit pas plus.`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `« ${plain(theme)} » n’est pas un thème de cette critique. Ses thèmes : ${known}.`
      : `« ${plain(theme)} » n’est pas un thème de ces critiques. Leurs thèmes : ${known || 'aucun'}.`,
  unknownFilm: (film, known) =>
    `Je n’ai pas de critique du film « ${plain(film)} ». Voici celles que j’ai : ${known}.`,
  chooseFilm: (known) => `Il y a plusieurs films ici : ${known}. Choisis-en un avec l’option \`film\`.`,
  noLine: (about, films) =>
    `Je ne trouve pas de phrase comme « ${plain(about)} » dans ${films === 1 ? 'la critique' : 'les critiques'}.`,
  noLines: 'La critique n’a aucune phrase à partager sans spoiler.',
  forOrPrivate: 'Une réponse privée ne peut pas être destinée à quelqu’un d’autre. Enlève `pour` ou `privé`.',
  noText: 'Ce message ne contient pas de texte dont je puisse faire une question.',

  summaryPosted: (channel) => `Le résumé est maintenant dans ${channel}.`,
  summaryUpdated: (channel) => `Le résumé dans ${channel} est à jour.`,
  summaryExists: (channel) =>
    `Mon résumé de ce film est déjà dans ${channel}. Le mettre à jour, ou le republier ?`,
  summaryGone: 'Ce résumé n’existe plus. Utilise de nouveau `/résumé`.',
  stopSummary: 'Ne plus mettre à jour',
  summaryStopped: (channel) => `Je laisse désormais le résumé dans ${channel} tel quel.`,
  noErrands:
    'Je tourne sans token : je ne peux ni créer de fil, ni tenir quoi que ce soit à jour. La personne qui me fait tourner peut m’en donner un.',
  summaryFollows: 'Je le tiens à jour quand la critique change.',
  summaryThread: (thread) => `Son fil est ${thread}, où les spoilers sont visibles.`,
  tooManyFollowed: (most) =>
    `Je tiens déjà ${most} résumés à jour ici, c’est le maximum. Arrêtes-en un d’abord : \`/club afficher\` en donne la liste.`,
  spoilersWelcome: (title) => `Spoilers bienvenus : ${title}`,
  threadOpen: 'Les spoilers sont bienvenus dans ce fil : rien de ce que je réponds ici n’est masqué.',
  clubFollows: (message) => `Tenu à jour : ${message}`,
  youMayNot: (channel, missing) =>
    `Tu ne peux pas écrire dans ${channel} : il t’y faut la permission ${missing}.`,
  iMayNot: (channel, missing) =>
    `Je ne peux pas écrire dans ${channel} : il m’y faut la permission ${missing}. La personne qui gère le salon peut me la donner.`,
  couldNotAnswer: (channel, missing) =>
    `On m’a posé une question dans ${channel}, et je n’ai pas pu répondre : il m’y faut la permission ${missing}.`,
  cannotPost: (channel) =>
    `Je ne peux rien publier dans ${channel} : je tourne sans token et ne réponds que là où on m’interroge. Utilise \`/résumé\` directement dans ${channel}.`,
  threadArchived: (channel) =>
    `${channel} est archivé, on ne peut donc rien y changer. Utilise de nouveau \`/résumé\` et publies-en un nouveau : le fil sera rouvert.`,
  threadLocked: (channel) => `${channel} est verrouillé, on ne peut rien y publier.`,
  serversOnly: 'Le résumé ne peut être publié que sur un serveur.',

  permissions: {
    ViewChannel: 'Voir le salon',
    Connect: 'Se connecter',
    SendMessages: 'Envoyer des messages',
    SendMessagesInThreads: 'Envoyer des messages dans les fils',
    CreatePublicThreads: 'Créer des fils publics',
    ManageThreads: 'Gérer les fils',
  },
};
