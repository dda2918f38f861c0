import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import type { Phrases } from './Phrases.ts';

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in Brazilian Portuguese. */
export const PORTUGUESE: Phrases = {
  tag: 'pt-BR',

  closest: 'A crítica não responde a isso. Isto é o que mais se aproxima:',
  closestIsSame: 'Sozinha, a crítica não responde a isso. O que mais se aproxima é o mesmo parágrafo:',
  nothing: (title) => `A crítica de ${plain(title)} não diz nada sobre isso.`,
  allShown: (title) => `Isso é tudo o que a crítica de ${plain(title)} diz sobre isso.`,
  aboutCovered: 'sobre esse trecho',
  about: (subject) => `sobre ${plain(subject)}`,
  nothingInAny: 'Nenhuma das críticas diz algo sobre isso.',
  wordsOnly: 'Aqui eu procuro só por palavras: o que a crítica diz de outro jeito me escapa.',
  forExample: 'Por exemplo:',
  tryThese: 'A isto ela responde:',
  tryTheseOfAll: 'Estas perguntas têm resposta:',
  which: 'Isso pode ser sobre mais de um filme. De qual você está falando?',
  notOffered: (films) =>
    `-# ${films === 1 ? 'Também pode ser outro filme' : `Também podem ser outros ${films} filmes`}: diga o nome na pergunta.`,
  forSomebody: (userId) => `para <@${userId}>`,

  fact: (film, says) => `Dos dados da crítica de ${film}: ${says}.`,
  factYear: (year) => `lançado em **${year}**`,
  factWhere: (where) => `onde ver: **${where}**`,
  factLength: (minutes) => `duração: **${minutes}**`,
  factDirector: (names) => `dirigido por ${names}`,
  factCast: (names) => `com ${names}`,
  factAuthor: (author) => `a crítica é de ${author}`,
  minutes: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
  others: (count) => (count === 1 ? 'mais uma pessoa' : `mais ${count}`),
  askAlone: (question) => `Aqui não cabe mais “${plain(question)}”: pergunte isso separadamente.`,

  greeting: (films) => `Olá! Pergunte o que quiser sobre ${films}.`,
  welcome: 'De nada.',
  who: (films) =>
    `Sou um bot para cineclubes. Pergunte sobre ${films}, e eu respondo com o parágrafo da crítica que diz isso: cada palavra sobre o filme é dela, nenhuma é gerada.`,
  sorryNext: 'Desculpe. Isto é o que encontrei em seguida:',
  sorry: 'Desculpe. Pergunte com outras palavras, ou tente uma destas:',
  sorryAlone: 'Desculpe. Pergunte com outras palavras.',
  noMore: (example) =>
    example === null
      ? 'Mais de quê? Pergunte algo primeiro.'
      : `Mais de quê? Pergunte algo primeiro, por exemplo “${plain(example)}”`,
  canAsk: (films) =>
    `Você pode me perguntar o que quiser sobre ${films}: quem está no filme, do que trata, se vale a pena.`,
  playedBy: (actor, role) => `${actor} como ${role}`,
  isDirector: (name) => `${name}, direção`,
  offeredDirector: (name) => `${name} (direção)`,
  directedBy: (names) => `Dirigido por **${names.map(plain).join('**, **')}**`,
  on: (where) => `Em ${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} de ${of}`,
  theReview: 'a crítica',

  shelf: 'Tenho as críticas destes filmes:',
  reviewBy: (author) => `crítica de ${author}`,
  moreFilms: (count) => `e mais ${count}`,
  whichFilm: (films) => `Há mais de um filme aqui: ${films}. Diga de qual você está falando.`,

  helpIntro: (films) =>
    `Pergunte o que quiser sobre ${films}. Eu respondo, palavra por palavra, com o parágrafo da crítica que diz isso, e aviso quando ela não diz nada.`,
  helpMenu: (name, help) => `*${name}*, no menu de uma mensagem, em Aplicativos, ${help}`,
  helpKept: 'Não guardo nada sobre você: nenhuma pergunta, nenhum nome.',
  helpRemembered:
    'Por dez minutos lembro do que falamos, para que você possa perguntar “e a música?”, e por cinco de onde estão minhas respostas, para acompanhar quando você edita ou apaga uma pergunta.',
  andMore: (films, count) => `${films} e mais ${count}`,
  helpChat: 'Mencione-me, responda à minha resposta ou escreva direto para mim',

  previous: 'Anterior',
  next: 'Próximo',
  around: 'No contexto',
  share: 'Compartilhar',
  seen: 'Eu já vi',
  notAsked: 'Não foi o que perguntei',
  delete: 'Apagar',
  showParagraph: 'Ver o parágrafo',
  passages: (count) => `Os ${count} trechos`,
  updateSummary: 'Atualizar',
  postSummary: 'Publicar de novo',
  howToAsk: 'Como perguntar',

  forTheTalk: (number, of) => `Uma pergunta para a conversa · ${number} de ${of}`,
  whatStayed: (heading) => `“${plain(heading)}”: o que ficou com você?`,
  nextQuestion: 'Próxima pergunta',
  nextStands: 'A próxima pergunta já está mais abaixo.',
  reviewSays: 'O que diz a crítica',
  noTalk: (title) =>
    `A crítica de ${plain(title)} não tem perguntas para uma conversa, nem títulos de onde tirá-las.`,
  whatIsMissing: 'O que está faltando?',
  solution: 'Ver o parágrafo',
  guessedRight: (word) => `**${plain(word)}** está certo.`,
  guessedWrong: (word) => `“${plain(word)}” não é. Tente outra, ou veja o parágrafo.`,
  noGuess: (title) => `A crítica de ${plain(title)} tem poucos nomes e palavras para uma charada.`,

  allFilms: 'Em cartaz: todos os filmes',
  showing: (film) => `Em cartaz: **${film}**`,
  spoilersCovered: 'Spoilers ficam cobertos',
  spoilersOpen: 'Spoilers ficam à vista',
  chatOn: 'Respondo a comandos e menções',
  chatCommands: 'Respondo só a comandos',
  answersPublic: 'Todos veem o que os comandos respondem',
  answersPrivate: 'Quem pergunta vê a resposta, e pode compartilhar',
  languageAuto: 'O idioma do servidor',
  speaksAuto: 'Em público eu falo o idioma do servidor',
  speaks: (language) => `Em público eu falo ${language}`,
  spoilersUntil: (moment) => `Spoilers ficam cobertos até ${moment}`,
  spoilersOpenSince: (moment) => `Spoilers estão à vista desde ${moment}`,
  untilIsCovered:
    '`até` vai com cobertos: depois disso ficam à vista. Escolha cobertos, ou deixe `até` de fora.',
  spoilerChannel: (channel) =>
    `${channel} é um canal de spoilers no Discord, então lá eles ficam à vista: /clube spoilers muda isso`,
  chatHere: 'Menções neste canal, e só onde você disse',
  chatNotHere: 'Nenhuma menção neste canal',
  eventGone: 'Esse evento terminou ou não existe mais. Escolha outro, ou um dia.',
  untilEvent: (event, moment) =>
    `“${plain(event)}” termina em ${moment}, pelo que se sabe agora. Se for mudado ou cancelado, defina de novo.`,
  untilOpenEvent: (event, moment) =>
    `“${plain(event)}” não tem fim no Discord, então conto com quatro horas, até ${moment}. Se for mudado ou cancelado, defina de novo.`,
  noThreads: (channel) =>
    `Em ${channel} não dá para abrir um tópico numa mensagem. Canais de texto e de anúncios têm tópicos: use o comando lá, ou indique um em \`canal\`.`,
  threadAlready: (channel) =>
    `${channel} já é um tópico, e nele não dá para abrir outro. \`/clube spoilers\` com \`aqui\` deixa os spoilers à vista neste.`,
  maybeKept: 'Não é certo que isso tenha sido guardado. Veja daqui a pouco com /clube mostrar.',
  noDay: (day) =>
    `“${plain(day)}” não é um dia que eu saiba ler, nem um evento daqui. Escreva um dia assim: 2027-01-31.`,

  questionsOn: 'Conto as perguntas que não consigo responder',
  questionsOff: 'Não conto nenhuma pergunta',
  questionsOnMore:
    '-# O que não consigo responder aqui é contado: só as palavras, por 30 dias, sem nomes e sem quem perguntou. /ajuda diz isso a todos.',
  questionsOffMore: '-# Aqui não conto nenhuma pergunta: `/clube perguntas` com `modo` muda isso.',
  unanswered: 'O que ficou sem resposta',
  unansweredOf: 'Os últimos 30 dias, o mais perguntado primeiro:',
  nothingUnanswered: 'Nada ficou sem resposta nos últimos 30 dias.',
  endedNone: (times) => `${times} × nada encontrado`,
  endedClosest: (times) => `${times} × o mais próximo mostrado`,
  endedWrong: (times) => `${times} × “Não foi o que perguntei”`,
  answerIsIn: 'A resposta está em ¶ …',
  ignore: 'Ignorar',
  pinned: (count) => `Fixadas (${count})`,
  pinnedHere: 'O que me disseram aqui',
  nothingPinned: 'Aqui nenhuma pergunta tem um parágrafo próprio, e nenhuma é ignorada.',
  pinIgnored: 'ignorada: nem contada nem mostrada',
  pinGone: 'o filme ou o parágrafo não existe mais, então isto não faz nada',
  removePin: 'Remover',
  whichFilmAnswers: 'A crítica de qual filme tem a resposta?',
  whichParagraph: (of) => `O número do parágrafo, de 1 a ${of}`,
  noParagraph: (typed, of) =>
    `“${plain(typed)}” não é um parágrafo dessa crítica: eles vão de 1 a ${of}, como sob as citações.`,
  nowAnswered: (question) =>
    `A partir de agora respondo aqui “${plain(question)}” com este parágrafo, e perguntas parecidas também:`,
  questionGone: 'Essa pergunta não está mais entre elas.',
  tooManyPins: (most) => `Já me disseram ${most} coisas aqui, e não guardo mais. Remova alguma primeiro.`,
  notRead: 'O que foi contado não pode ser lido agora. Tente mais tarde.',
  helpCounted:
    'Neste servidor conto, para a moderação, as perguntas que não consigo responder: só as palavras, por 30 dias, sem nomes e sem quem perguntou. Fora isso, não guardo nada sobre você.',

  clubServer: 'O que vale neste servidor',
  clubChannels: 'Em alguns canais',
  clubKept: 'Guardo estas configurações para o servidor, e nada sobre ninguém.',
  notKept: 'Não foi possível guardar isso agora, por isso não vale. Tente mais tarde.',
  clubServersOnly: 'Configurações são feitas em servidores.',
  rightsMissing: (channel, missing) =>
    `Isso não pode funcionar em ${channel}: lá ainda preciso de ${missing}. Quem gerencia o canal pode me dar.`,

  scheduledQuote: 'Uma citação',
  scheduledQuoteOn: (theme) => `Uma citação sobre “${plain(theme)}”`,
  scheduledSummary: 'O resumo',
  scheduledQuestion: 'Uma pergunta para a conversa',
  everyDay: 'todos os dias',
  onWeekdays: 'de segunda a sexta-feira',
  onWeekends: 'aos sábados e domingos',
  scheduledAt: (days, time, zone) => `${days} às ${time} (${zone})`,
  schedulesHere: 'O que publico por conta própria',
  noSchedules: 'Não publico nada por conta própria aqui. `/clube agenda` com `quê` e `hora` adiciona algo.',
  nextDates: (dates) => `A seguir: ${dates}`,
  schedulePaused: 'Em pausa: o Discord recusou. Quando eu puder publicar lá de novo, faça continuar.',
  scheduleFilmGone: 'O filme não está mais aqui, então nada é publicado.',
  scheduleNothing: 'O que está em cartaz aqui não tem nada do tipo agora, então nada é publicado.',
  removeSchedule: 'Remover',
  resumeSchedule: 'Continuar',
  scheduleAdded: 'Adicionado: a partir de agora publico isto aqui.',
  postsInPrivate: 'Num tópico privado só posso publicar enquanto faço parte dele: mencione-me aqui uma vez.',
  scheduleRemoved: 'Removido: não é mais publicado.',
  scheduleResumed: 'Vai continuar.',
  scheduleGone: 'Isso já não estava mais aqui.',
  pausedIn: (channel) =>
    `O que publico por conta própria em ${channel} está em pausa: o Discord recusou. \`/clube agenda\` mostra e faz continuar.`,
  scheduleNeeds: 'Para adicionar algo, diga o `quê` e a que `hora`. Sem nenhum dos dois, mostro o que há.',
  themeOfQuotes: 'Só citações têm tema. Deixe `tema` de fora, ou escolha uma citação.',
  noTime: (time) => `Não consigo ler “${plain(time)}” como hora. Escreva assim: 20:00.`,
  noDays: (days) =>
    `Não consigo ler “${plain(days)}” como dias. Escreva assim: seg qui, fim de semana ou todos os dias.`,
  noZone: (zone, closest) =>
    `Não conheço um fuso horário “${plain(zone)}”. Os mais próximos que conheço são ${closest}.`,
  tooManySchedules: (most) =>
    `Já publico ${most} coisas por conta própria neste servidor, e é o máximo. Remova uma antes com \`/clube agenda\`.`,
  nothingToPost: 'A crítica não tem nada do tipo que não revele algo, então não há o que publicar.',
  cannotPostAlone:
    'Funciono sem token: só posso responder onde me perguntam, e não publicar nada por conta própria.',
  serverManagersOnly:
    'Só pode fazer isso quem pode gerenciar o servidor, ou quem usou o comando nos últimos 15 minutos. Use-o de novo, por favor.',

  ownFilmsOff: 'Adicionar filmes pelo Discord está desativado aqui por quem me administra.',
  ownFilmTypes: (name) => `Aceito .md, .txt e .html, e “${plain(name)}” não é nenhum deles.`,
  ownFilmLarge: 'Esse arquivo passa de 1 MB. Envie só a crítica.',
  ownFilmNotHad: 'Não consegui obter esse arquivo do Discord. Envie mais uma vez.',
  ownFilmBytes: 'Esse arquivo não é um texto que eu possa ler. Salve como UTF-8 e envie de novo.',
  ownFilmEmpty: 'Não encontro nenhum parágrafo: nada longo o bastante para uma crítica.',
  ownFilmUntitled: 'O arquivo não diz como o filme se chama. Envie de novo, com “título”.',
  ownFilmLong:
    'Isso é mais do que posso aceitar: uma crítica tem no máximo 100.000 caracteres e 500 parágrafos.',
  ownFilmSlow:
    'Ler esse arquivo demorava demais, então desisti. Envie a crítica como texto simples ou Markdown.',
  ownFilmBusy: 'Outros arquivos ainda estão sendo lidos. Envie este de novo daqui a um minuto.',
  ownFilmUnfit: (name) => `“${plain(name)}” não pode ser adicionado como está:`,
  ownFilmPutRight: 'Corrija isso e envie de novo.',
  ownFilmLine: (line) => `Linha ${line}`,
  ownFilmMoreProblems: (count) => `e mais ${count}`,
  ownFilmTaken: (film) => `**${film}** já está aqui e fica como está. Dê outro título ao seu.`,
  ownFilmsFull: (most) =>
    `Este servidor já tem ${most} filmes próprios, não guardo mais. Remova um antes, com /filme remover.`,
  ownFilmStarts: (paragraphs) =>
    `${paragraphs === 1 ? '1 parágrafo' : `${paragraphs} parágrafos`}, só para este servidor. Começa e termina assim:`,
  ownFilmLeftOut: (count, such) =>
    `Da página ficou de fora: ${count === 1 ? '1 parte' : `${count} partes`}, como ${such}`,
  ownFilmCalledAsPage:
    'O título é o da página. Se o filme se chama de outro jeito, cancele e envie o arquivo de novo, com “título”.',
  ownFilmHere: (film) =>
    `**${film}** já está entre os filmes próprios deste servidor. Este texto deve ficar no lugar dele?`,
  ownFilmHereByNow: (film) =>
    `Enquanto isso alguém adicionou **${film}**, então nada foi adicionado agora. Este texto deve ficar no lugar dele?`,
  ownFilmAdded: (film) => `**${film}** está aqui agora, só para este servidor.`,
  ownFilmReplaced: (film) => `**${film}** tem seu novo texto.`,
  ownFilmDropped: 'Nada foi adicionado.',
  ownFilmDraftGone: 'Faz tempo demais, o texto não está mais aqui. Envie o arquivo de novo.',
  ownFilmChanged: (film) => `**${film}** foi alterado.`,
  ownFilmNotChanged: (film) => `**${film}** está como estava, pois isto não pode ser guardado:`,
  ownFilmTyped: 'O que você escreveu fica aqui por uma hora.',
  ownFilmEdit: (film) => `Título, elenco, temas e outros dados de **${film}**, em um formulário:`,
  ownFilmForm: 'Cabeçalho (front matter)',
  ownFilmFormFull: (most) =>
    `O cabeçalho passa dos ${most} caracteres que cabem em um formulário do Discord. Altere o arquivo e envie de novo, com /filme adicionar.`,
  ownFilmRemove: (film) => `Remover **${film}** deste servidor? O texto será perdido de vez.`,
  ownFilmRemoved: (film) => `**${film}** não está mais aqui.`,
  ownFilmScheduled: 'O que eu publicava dele por conta própria está parado: `/clube agenda` mostra.',
  ownFilmStays: (film) => `**${film}** fica.`,
  ownFilmsNone: 'Este servidor não tem filmes próprios. /filme adicionar faz um de um arquivo.',
  ownFilmWhich: (films) => `Escolha um dos filmes próprios deste servidor: ${films}.`,
  addIt: 'Adicionar',
  replaceIt: 'Substituir',
  cancel: 'Cancelar',
  editIt: 'Editar',
  editAgain: 'Editar de novo',
  removeIt: 'Remover',
  keepIt: 'Manter',

  betweenNeighbours: 'O trecho, entre os parágrafos em volta:',
  outdated: 'Este botão está desatualizado: a crítica mudou desde então. Pergunte de novo.',
  unknownCommand: 'Não conheço mais este comando. Escolha um da lista que o Discord mostra depois de “/”.',
  unknownButton: 'Não conheço mais este botão. Pergunte de novo.',
  notYours: 'Só quem perguntou, ou quem pode gerenciar mensagens, pode apagar isto.',
  notYoursToShare: 'Só quem perguntou pode compartilhar uma resposta privada.',
  sharedAlready: 'Você já compartilhou isto: todo mundo aqui pode ver.',
  moderatorsOnly:
    'Só pode fazer isso quem pode gerenciar mensagens, ou quem usou o comando nos últimos 15 minutos. Use-o de novo, por favor.',
  tooFast: 'É muita coisa de uma vez. Espere dez segundos e tente de novo.',
  failed: (id) =>
    `Algo deu errado do meu lado, não do seu. Se acontecer de novo, passe este número a quem me mantém: ${id}`,

  noCast: (title) => `A crítica de ${plain(title)} não traz o elenco.`,
  noThemes: (title) => `A crítica de ${plain(title)} não traz temas.`,
  noSummary: (title) => `A crítica de ${plain(title)} não tem resumo.`,
  beginsLikeThis: 'Ela começa assim:',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `Não encontro “${plain(who)}” entre as pessoas desta crítica. Ela cita ${known}.`
      : `Não encontro “${plain(who)}” entre as pessoas destas críticas. Elas citam ${known || 'ninguém'}.`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'está no elenco' : `interpreta ${plain(role)}`;
    const part = kind === 'director' ? 'dirigiu o filme' : played;
    return `**${plain(name)}** ${part}. A crítica de ${plain(title)} não diz mais nada.`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `“${plain(theme)}” não é um dos temas desta crítica. São ${known}.`
      : `“${plain(theme)}” não é um dos temas destas críticas. São estes: ${known || 'nenhum'}.`,
  unknownFilm: (film, known) => `Não tenho crítica de “${plain(film)}”. Tenho ${known}.`,
  chooseFilm: (known) => `Há mais de um filme aqui: ${known}. Diga um com a opção “filme”.`,
  noLine: (about, films) =>
    `Não encontro uma frase como “${plain(about)}” ${films === 1 ? 'na crítica' : 'nas críticas'}.`,
  noLines: 'A crítica não tem nenhuma frase que não entregue a história.',
  forOrPrivate: 'Uma resposta privada não pode ser para outra pessoa. Tire “para” ou “privada”.',
  noText: 'Essa mensagem não tem texto que eu possa tomar como pergunta.',

  summaryPosted: (channel) => `O resumo agora está em ${channel}.`,
  summaryUpdated: (channel) => `O resumo em ${channel} está em dia.`,
  summaryExists: (channel) => `Meu resumo deste filme já está em ${channel}. Atualizo, ou publico um novo?`,
  summaryGone: 'Esse resumo não está mais lá. Use /resumo de novo.',
  stopSummary: 'Não manter mais em dia',
  summaryStopped: (channel) => `A partir de agora deixo o resumo em ${channel} como está.`,
  noErrands:
    'Rodo sem token, então não posso abrir tópicos nem manter nada em dia. Quem me administra pode me dar um.',
  summaryFollows: 'Mantenho em dia quando a crítica muda.',
  summaryThread: (thread) => `O tópico dele é ${thread}, onde os spoilers ficam à vista.`,
  tooManyFollowed: (most) =>
    `Já mantenho ${most} resumos em dia aqui, e não podem ser mais. Encerre um primeiro: /clube mostrar diz quais são.`,
  spoilersWelcome: (title) => `Spoilers bem-vindos: ${title}`,
  threadOpen: 'Neste tópico os spoilers são bem-vindos: nada do que respondo aqui fica coberto.',
  clubFollows: (message) => `Mantido em dia: ${message}`,
  youMayNot: (channel, missing) =>
    `Você não pode escrever em ${channel}: lá você precisa da permissão ${missing}.`,
  iMayNot: (channel, missing) =>
    `Não posso escrever em ${channel}: lá eu preciso da permissão ${missing}. Quem gerencia o canal pode me dar.`,
  couldNotAnswer: (channel, missing) =>
    `Alguém me perguntou em ${channel}, e não pude responder: lá eu preciso da permissão ${missing}.`,
  cannotPost: (channel) =>
    `Não posso publicar em ${channel}: funciono sem token e só respondo onde me perguntam. Use /resumo em ${channel} mesmo.`,
  threadArchived: (channel) =>
    `${channel} está arquivado, então o que está lá não pode ser mudado. Use /resumo de novo e publique um novo: isso o abre.`,
  threadLocked: (channel) => `${channel} está trancado, então nada pode ser publicado lá.`,
  serversOnly: 'O resumo só pode ser publicado em servidores.',
};
