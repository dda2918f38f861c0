import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { PORTUGUESE_COMPLAINTS } from './complaints/portugueseComplaints.ts';
import { counting } from './counting.ts';
import type { Phrases } from './Phrases.ts';

const TAG = 'pt-BR';

const counted = counting(TAG);

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in Brazilian Portuguese. */
export const PORTUGUESE: Phrases = {
  tag: TAG,
  quoted: (text) => `“${text}”`,
  labelled: (name, says) => `${name}: ${says}`,

  closest: 'A crítica não responde a isso. O trecho que mais se aproxima é este:',
  closestIsSame: 'A isso, em si, a crítica não responde. O que mais se aproxima é o mesmo parágrafo:',
  askInWords: 'Com isso não dá para saber o que você quer. Por favor, pergunte com mais algumas palavras.',
  sameAnswers: 'O mesmo parágrafo responde a isso:',
  nothing: (title) => `A crítica de “${plain(title)}” não diz nada sobre isso.`,
  allShown: (title) => `Isso é tudo o que a crítica de “${plain(title)}” diz a respeito.`,
  aboutCovered: 'sobre esse trecho',
  about: (subject) => `sobre ${plain(subject)}`,
  nothingInAny: 'Nenhuma das críticas fala disso.',
  wordsOnly: 'Aqui eu busco só por palavras: o que a crítica diz com outras me escapa.',
  forExample: 'Por exemplo:',
  tryThese: 'Já a estas perguntas ela responde:',
  tryTheseOfAll: 'Estas perguntas têm resposta:',
  which: 'Isso pode ser sobre mais de um filme. De qual você está falando?',
  notOffered: (films) =>
    `-# ${counted(films, { one: 'Também pode ser outro filme', many: 'Também podem ser outros # de filmes', other: 'Também podem ser outros # filmes' })}: diga o título na pergunta.`,
  forSomebody: (userId) => `para <@${userId}>`,

  fact: (film, says) => `Ficha da crítica · ${film} · ${says}`,
  factYear: (year) => `lançado em **${year}**`,
  factWhere: (where) => `onde ver: **${where}**`,
  factLength: (minutes) => `duração: **${minutes}**`,
  factDirector: (names) => `direção: ${names}`,
  factCast: (names) => `elenco: ${names}`,
  factAuthor: (author) => `a crítica é de ${author}`,
  minutes: (minutes) => counted(minutes, { one: '# minuto', many: '# de minutos', other: '# minutos' }),
  others: (count) =>
    counted(count, { one: 'mais uma pessoa', many: 'mais # de pessoas', other: 'mais # pessoas' }),
  askAlone: (question) => `Não cabe mais aqui “${plain(question)}”: faça essa pergunta separadamente.`,

  greeting: (films) => `Olá! Pergunte o que quiser sobre ${films}.`,
  welcome: 'De nada!',
  who: (films) =>
    `Sou um bot para cineclubes. Pergunte sobre ${films}, e eu respondo com o parágrafo da crítica que fala disso: cada palavra sobre o filme vem da crítica, nada é gerado.`,
  sorryNext: 'Desculpe. Isto foi o que encontrei em seguida:',
  sorry: 'Desculpe. Pergunte com outras palavras ou tente uma destas perguntas:',
  sorryAlone: 'Desculpe. Pergunte com outras palavras.',
  noMore: (example) =>
    example === null
      ? 'Mais sobre o quê? Faça uma pergunta primeiro.'
      : `Mais sobre o quê? Faça uma pergunta primeiro, por exemplo “${plain(example)}”`,
  canAsk: (films) =>
    `Você pode me perguntar o que quiser sobre ${films}: quem está no elenco, qual é a história, se vale a pena.`,
  playedBy: (actor, role) => `${actor} como ${role}`,
  isDirector: (name) => `${name}, direção`,
  offeredDirector: (name) => `${name} (direção)`,
  directedBy: (names) => `Direção: **${names.map(plain).join('**, **')}**`,
  on: (where) => `Onde ver: ${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} de ${of}`,
  theReview: 'a crítica',

  shelf: 'Tenho as críticas destes filmes:',
  reviewBy: (author) => `crítica de ${author}`,
  moreFilms: (count) => counted(count, { one: 'e mais #', other: 'e mais #' }),
  whichFilm: (films) => `Há mais de um filme aqui: ${films}. Diga de qual você está falando.`,

  helpIntro: (films) =>
    `Pergunte o que quiser sobre ${films}. Eu respondo com o parágrafo da crítica que fala disso, palavra por palavra, e aviso quando ela não diz nada.`,
  helpMenu: (name, help) => `*${name}*, no menu de uma mensagem, em “Aplicativos”, ${help}`,
  helpKept: 'Não guardo nada sobre você: nenhuma pergunta, nenhum nome.',
  helpRemembered:
    'Por dez minutos, eu me lembro do nosso último assunto, para que você possa perguntar “e a música?”, e, por cinco minutos, de onde estão as minhas respostas, para acompanhar quando você edita ou exclui uma pergunta.',
  more: (count) => counted(count, { one: 'mais #', other: 'mais #' }),
  helpChat: 'É só me mencionar, responder a uma das minhas mensagens ou me mandar uma mensagem direta',
  helpDirect: 'É só me mandar uma mensagem direta: lá não precisa de comando',

  previous: 'Anterior',
  next: 'Próximo',
  around: 'Ver contexto',
  share: 'Compartilhar',
  seen: 'Eu já vi',
  notAsked: 'Não era isso',
  delete: 'Excluir',
  showParagraph: 'Ver o parágrafo',
  passages: (count) => `Os ${count} trechos`,
  updateSummary: 'Atualizar',
  postSummary: 'Publicar outro',
  offeredSpoiler: (film, paragraph) => `${film} · ¶ ${paragraph} (spoiler)`,
  howToAsk: 'Como perguntar',

  forTheTalk: (number, of) => `Pergunta para a conversa · ${number} de ${of}`,
  whatStayed: (heading) => `“${plain(heading)}”: o que ficou com você?`,
  nextQuestion: 'Próxima pergunta',
  nextStands: 'A próxima pergunta já está mais abaixo.',
  reviewSays: 'O que diz a crítica',
  noTalk: (title) =>
    `A crítica de “${plain(title)}” não tem perguntas para a conversa, nem subtítulos de onde tirá-las.`,
  whatIsMissing: 'O que está faltando?',
  solution: 'Ver o parágrafo',
  guessedRight: (word) => `**${plain(word)}**: resposta certa!`,
  guessedWrong: (word) => `“${plain(word)}” não é. Tente de novo ou veja o parágrafo.`,
  noGuess: (title) => `A crítica de “${plain(title)}” tem nomes e palavras de menos para uma charada.`,

  allFilms: 'Em cartaz: todos os filmes',
  showing: (film) => `Em cartaz: **${film}**`,
  spoilersCovered: 'Spoilers ficam ocultos',
  spoilersOpen: 'Spoilers ficam visíveis',
  chatOn: 'Respondo a comandos e menções',
  chatCommands: 'Respondo só a comandos',
  answersPublic: 'Todos veem as respostas aos comandos',
  answersPrivate: 'Só quem pergunta vê a resposta e pode compartilhá-la',
  languageAuto: 'O idioma do servidor',
  speaksAuto: 'Em público eu falo o idioma do servidor',
  speaks: (language) => `Em público eu falo ${language}`,
  spoilersUntil: (moment) => `Spoilers ficam ocultos até ${moment}`,
  spoilersOpenSince: (moment) => `Spoilers estão visíveis desde ${moment}`,
  untilIsCovered:
    '`até` vai com “ocultos”: depois disso, os spoilers ficam visíveis. Escolha “ocultos” ou deixe `até` vazio.',
  spoilerChannel: (channel) =>
    `${channel} está marcado no Discord como canal de spoilers, então eles ficam visíveis lá: para mudar isso, use \`/clube spoilers\``,
  chatHere: 'Menções neste canal, e em outros só onde você permitiu',
  chatNotHere: 'Nenhuma menção neste canal',
  eventGone: 'Esse evento já terminou ou não existe mais. Escolha outro, ou um dia.',
  untilEvent: (event, moment) => `“${plain(event)}” termina em ${moment}, pelo que está previsto agora.`,
  untilOpenEvent: (event, moment) =>
    `“${plain(event)}” não tem hora de término no Discord, então conto com quatro horas, até ${moment}.`,
  eventFollowed:
    'Se for adiado ou terminar antes, isto acompanha. Se for cancelado, os spoilers ficam ocultos até você configurar de novo.',
  eventNotFollowed: 'Se for adiado ou cancelado, configure de novo.',
  spoilersCalledOff:
    'Spoilers ficam ocultos: o evento depois do qual eles ficariam visíveis foi cancelado. Configure de novo com `/clube spoilers`',
  noThreads: (channel) =>
    `Em ${channel} não dá para criar um tópico em uma mensagem. Isso é possível em canais de texto e de anúncios: use o comando lá, ou indique um deles em \`canal\`.`,
  threadAlready: (channel) =>
    `${channel} já é um tópico, e dentro dele não dá para criar outro. \`/clube spoilers\` com \`aqui\` deixa os spoilers visíveis neste.`,
  maybeKept: 'Talvez isso não tenha sido salvo. Confira daqui a pouco com `/clube mostrar`.',
  dayBegun: (day) =>
    `O dia ${day} já começou, então os spoilers ficariam visíveis na hora. Escolha um dia posterior ou “Spoilers ficam visíveis”.`,
  noDay: (day) =>
    `Não consigo ler “${plain(day)}” como data, e nenhum evento daqui tem esse nome. Escreva a data assim: 2027-01-31.`,

  questionsOn: 'Conto as perguntas que não consigo responder',
  questionsOff: 'Não conto nenhuma pergunta',
  questionsOnMore:
    '-# O que não consigo responder aqui é contado: só as palavras, por 30 dias, sem nomes e sem saber quem perguntou. `/ajuda` avisa isso a todos.',
  questionsOffMore: '-# Aqui não conto nenhuma pergunta: ative isso com `/clube perguntas` e `modo`.',
  unanswered: 'Perguntas sem resposta',
  unansweredOf: 'Nos últimos 30 dias, as mais frequentes primeiro:',
  nothingUnanswered: 'Nenhuma pergunta ficou sem resposta nos últimos 30 dias.',
  endedNone: (times) => `${times} × sem resultado`,
  endedClosest: (times) => `${times} × só algo parecido`,
  endedWrong: (times) => `${times} × “Não era isso”`,
  answerIsIn: 'A resposta está no ¶ …',
  ignore: 'Ignorar',
  pinned: (count) => `Fixadas (${count})`,
  pinnedHere: 'O que está fixado aqui',
  nothingPinned: 'Aqui nenhuma pergunta tem um parágrafo fixado, e nenhuma é ignorada.',
  pinIgnored: 'ignorada: nem contada nem mostrada',
  pinGone: 'o filme ou o parágrafo não existe mais: sem efeito',
  removePin: 'Remover',
  whichFilmAnswers: 'Na crítica de qual filme está a resposta?',
  whichParagraph: (of) => `Número do parágrafo, de 1 a ${of}`,
  noParagraph: (typed, of) =>
    `“${plain(typed)}” não é um parágrafo dessa crítica: os números vão de 1 a ${of} e ficam embaixo das citações.`,
  nowAnswered: (question) =>
    `A partir de agora, respondo aqui a “${plain(question)}” e a perguntas que querem dizer o mesmo com este parágrafo:`,
  questionGone: 'Essa pergunta não está mais na lista.',
  tooManyPins: (most) =>
    `Aqui já há ${most} perguntas fixadas ou ignoradas, e não consigo guardar mais. Remova alguma primeiro.`,
  notRead: 'Não consigo ler as perguntas contadas agora. Tente mais tarde.',
  helpCounted:
    'Neste servidor, conto para a moderação as perguntas que não consigo responder: só as palavras, por 30 dias, sem nomes e sem saber quem perguntou. As que a moderação responde ou ignora ficam até que ela desfaça isso. Fora isso, não guardo nada sobre você.',

  clubServer: 'Configurações deste servidor',
  clubChannels: 'Configurações de alguns canais',
  clubKept: 'Guardo estas configurações para o servidor, e nada sobre as pessoas.',
  notKept: 'Não consegui salvar agora, então nada mudou. Tente mais tarde.',
  clubServersOnly: 'Isso só funciona em servidores.',
  rightsMissing: (channel, missing) =>
    `Isso não pode funcionar em ${channel}: lá ainda preciso de ${missing}. Quem gerencia o canal pode me dar.`,

  scheduledQuote: 'Uma citação',
  scheduledQuoteOn: (theme) => `Uma citação sobre “${plain(theme)}”`,
  scheduledSummary: 'O resumo',
  scheduledQuestion: 'Uma pergunta para a conversa',
  everyDay: 'todos os dias',
  onWeekdays: 'de segunda a sexta-feira',
  onWeekends: 'aos sábados e domingos',
  scheduledAt: (days, time, zone) => `${days}, ${time} (${zone})`,
  schedulesHere: 'O que publico automaticamente',
  noSchedules:
    'Não publico nada automaticamente aqui. Use `/clube agenda` com `conteúdo` e `hora` para adicionar algo.',
  nextDates: (dates) => `Próxima publicação: ${dates}`,
  schedulePaused:
    'Em pausa: o Discord recusou. Quando eu puder publicar lá de novo, retome com `/clube agenda`.',
  scheduleFilmGone: 'O filme não existe mais, então nada é publicado.',
  scheduleNothing: 'Os filmes em cartaz aqui não têm nada desse tipo agora, então nada é publicado.',
  removeSchedule: 'Remover',
  resumeSchedule: 'Retomar',
  editSchedule: 'Editar',
  scheduleChanged: 'Alterado.',
  scheduleForm: 'Quando é publicado',
  scheduleTime: 'Horário',
  scheduleDays: 'Dias',
  scheduleZone: 'Fuso horário',
  scheduleAdded: 'Adicionado: a partir de agora publico isso aqui.',
  postsInPrivate:
    'Em um tópico privado, só posso publicar enquanto faço parte dele: me mencione nele uma vez.',
  scheduleRemoved: 'Removido: isso não será mais publicado.',
  scheduleResumed: 'Retomado.',
  scheduleGone: 'Isso já tinha sido removido.',
  pausedIn: (channel) =>
    `O que publico automaticamente em ${channel} está em pausa: o Discord recusou. Com \`/clube agenda\` você pode ver e retomar.`,
  scheduleNeeds:
    'Para adicionar algo, informe `conteúdo` e `hora`. Sem nenhum dos dois, mostro o que já existe.',
  themeOfQuotes: 'Só citações têm tema. Deixe `tema` vazio ou escolha uma citação.',
  noTime: (time) => `Não consigo ler “${plain(time)}” como hora. Escreva assim: 20:00.`,
  noDays: (days) =>
    `Não consigo ler “${plain(days)}” como dias. Escreva assim: seg qui, fim de semana ou todos os dias.`,
  noZone: (zone, closest) => `Não conheço o fuso horário “${plain(zone)}”. Os mais parecidos: ${closest}.`,
  noZoneLike: (zone) =>
    `Não conheço o fuso horário “${plain(zone)}”. Informe uma cidade maior com o mesmo horário, como São Paulo. Ao digitar um país em \`fuso\`, sugiro os fusos dele.`,
  scheduleThere: 'Isso eu já publico aqui.',
  tooManySchedules: (most) =>
    `Já publico ${most} coisas automaticamente neste servidor, e esse é o máximo. Remova uma antes com \`/clube agenda\`.`,
  nothingToPost: 'A crítica não tem nada desse tipo sem spoilers, então não há o que publicar.',
  cannotPostAlone:
    'Funciono sem token: só posso responder onde me perguntam, sem publicar nada automaticamente.',
  serverManagersOnly:
    'Só pode fazer isso quem tem permissão para gerenciar o servidor ou usou o comando nos últimos 15 minutos. Use o comando de novo, por favor.',

  ownFilmsOff: 'Quem me administra desativou aqui a adição de filmes pelo Discord.',
  ownFilmTypes: (name) => `Aceito arquivos .md, .txt e .html, e “${plain(name)}” não é nenhum deles.`,
  ownFilmLarge: 'Esse arquivo tem mais de 1 MB. Envie só a crítica.',
  ownFilmNotHad: 'Não consegui baixar esse arquivo do Discord. Envie mais uma vez.',
  ownFilmBytes: 'Esse arquivo não contém texto que eu consiga ler. Salve como UTF-8 e envie de novo.',
  ownFilmEmpty: 'Não encontro nenhum parágrafo nesse arquivo: nada longo o bastante para uma crítica.',
  ownFilmUntitled: 'O arquivo não diz como o filme se chama. Envie de novo e informe `título`.',
  ownFilmLong: 'Isso é longo demais: uma crítica tem no máximo 100.000 caracteres e 500 parágrafos.',
  ownFilmSlow:
    'A leitura desse arquivo estava demorando demais, então desisti. Envie a crítica como texto simples ou Markdown.',
  ownFilmBusy: 'Ainda estou lendo outros arquivos. Envie este de novo daqui a um minuto.',
  ownFilmsUnread: 'Ainda estou lendo os filmes deste servidor. Tente de novo daqui a pouco.',
  ownFilmsLate: (films) => `Fora por enquanto, porque a leitura demorou demais: ${films}. Continuo tentando`,
  ownFilmLate: (title) => `${title} · ainda não lido`,
  ownFilmUnfit: (name) => `“${plain(name)}” não pode ser adicionado como está:`,
  ownFilmFront:
    'O cabeçalho (front matter) fica no começo, entre as duas linhas `---`: são dados do filme. Só `title: …` é obrigatório; você pode tirar as linhas de que não precisa.',
  ownFilmPage:
    'Ou copie o texto da crítica para um arquivo .txt, com o título na primeira linha e uma linha em branco entre os parágrafos.',
  ownFilmPutRight: 'Corrija isso e envie o arquivo de novo.',
  ownFilmLine: (line) => `Linha ${line}`,
  complaints: PORTUGUESE_COMPLAINTS,
  ownFilmMoreProblems: (count) => counted(count, { one: 'e mais #', other: 'e mais #' }),
  ownFilmTaken: (film) => `**${film}** já existe aqui e fica como está. Dê outro título ao seu filme.`,
  ownFilmsFull: (most) =>
    `Este servidor já tem ${most} filmes próprios, e não consigo guardar mais. Remova um antes com \`/filme remover\`.`,
  ownFilmStarts: (paragraphs) =>
    `${counted(paragraphs, { one: '# parágrafo', many: '# de parágrafos', other: '# parágrafos' })}, só para este servidor. O texto começa e termina assim:`,
  ownFilmLeftOut: (count, such) =>
    `Partes da página que ficaram de fora: ${counted(count, { one: '#', other: '#' })}, por exemplo ${such}`,
  ownFilmCalledAsPage:
    'Tirei o título do arquivo. Se o filme se chama de outro jeito, cancele, envie o arquivo de novo e informe `título`.',
  ownFilmHere: (film) =>
    `**${film}** já está entre os filmes próprios deste servidor. Substituir o texto por este?`,
  ownFilmHereByNow: (film) =>
    `Enquanto isso, alguém adicionou **${film}**, então nada foi adicionado desta vez. Substituir o texto por este?`,
  ownFilmAdded: (film) => `**${film}** foi adicionado, só para este servidor.`,
  ownFilmReplaced: (film) => `**${film}** já tem o texto novo.`,
  ownFilmDropped: 'Nada foi adicionado.',
  ownFilmDraftGone: 'Já faz muito tempo, e não tenho mais esse texto. Envie o arquivo de novo.',
  ownFilmChanged: (film) => `**${film}** foi alterado.`,
  ownFilmNotChanged: (film) => `**${film}** continua como estava, porque isto não pode ser salvo:`,
  ownFilmTyped: 'Guardo o que você escreveu por uma hora.',
  ownFilmEdit: (film) => `Título, elenco, temas e outros dados de **${film}**, em um formulário:`,
  ownFilmForm: 'Cabeçalho (front matter)',
  ownFilmFormAbout: 'Uma informação por linha, como `year: 1927` ou `cast: [Ann Lee, Bo Roe]`',
  ownFilmFormFull: (most) =>
    `O cabeçalho passa dos ${counted(most, { one: '# caractere', many: '# de caracteres', other: '# caracteres' })} que cabem em um formulário do Discord. Altere o arquivo e envie de novo com \`/filme adicionar\`.`,
  ownFilmRemove: (film) => `Remover **${film}** deste servidor? O texto será perdido para sempre.`,
  ownFilmRemoved: (film) => `**${film}** foi removido.`,
  ownFilmScheduled: 'O que eu publicava dele automaticamente está parado: `/clube agenda` mostra.',
  ownFilmStays: (film) => `**${film}** fica.`,
  ownFilmsNone:
    'Este servidor não tem filmes próprios. Adicione um a partir de um arquivo com `/filme adicionar`.',
  ownFilmWhich: (films) => `Escolha um dos filmes próprios deste servidor: ${films}.`,
  addIt: 'Adicionar',
  replaceIt: 'Substituir',
  cancel: 'Cancelar',
  editIt: 'Editar',
  editAgain: 'Continuar editando',
  removeIt: 'Remover',
  keepIt: 'Manter',

  betweenNeighbours: 'O trecho, entre o parágrafo anterior e o seguinte:',
  outdated: 'Este botão está desatualizado: a crítica mudou desde então. Pergunte de novo.',
  unknownCommand: 'Não conheço mais este comando. Escolha um da lista que o Discord mostra depois de “/”.',
  unknownButton: 'Não conheço mais este botão. Pergunte de novo.',
  notYours: 'Só quem perguntou, ou quem pode gerenciar mensagens, pode excluir isto.',
  notYoursToShare: 'Só quem perguntou pode compartilhar uma resposta privada.',
  sharedAlready: 'Você já compartilhou esta resposta: todo mundo aqui pode ver.',
  moderatorsOnly:
    'Só pode fazer isso quem tem permissão para gerenciar mensagens ou usou o comando nos últimos 15 minutos. Use o comando de novo, por favor.',
  tooFast: 'É muita coisa de uma vez. Espere dez segundos e tente de novo.',
  failed: (id) =>
    `Algo deu errado do meu lado, não do seu. Se acontecer de novo, passe este número a quem me administra: ${id}`,

  noCast: (title) => `A crítica de “${plain(title)}” não traz o elenco.`,
  noThemes: (title) => `A crítica de “${plain(title)}” não traz temas.`,
  noSummary: (title) => `A crítica de “${plain(title)}” não tem resumo.`,
  summaryCanCome:
    'Quem pode gerenciar o servidor pode dar um a ela com `/filme editar`: uma linha `summary: …`.',
  beginsLikeThis: 'Ela começa assim:',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `Não encontro “${plain(who)}” entre as pessoas desta crítica. Ela cita ${known}.`
      : `Não encontro “${plain(who)}” entre as pessoas destas críticas. Elas citam ${known || 'ninguém'}.`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'está no elenco' : `interpreta ${plain(role)}`;
    const part = kind === 'director' ? 'dirigiu o filme' : played;
    return `**${plain(name)}** ${part}. A crítica de “${plain(title)}” não diz mais nada a respeito.`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `“${plain(theme)}” não é um dos temas desta crítica. Os temas são: ${known}.`
      : `“${plain(theme)}” não é um dos temas destas críticas. Os temas são: ${known || 'nenhum'}.`,
  unknownFilm: (film, known) => `Não tenho nenhuma crítica de “${plain(film)}”. Tenho ${known}.`,
  chooseFilm: (known) => `Há mais de um filme aqui: ${known}. Escolha um com a opção \`filme\`.`,
  noLine: (about, films) =>
    `Não encontro uma frase como “${plain(about)}” ${films === 1 ? 'na crítica' : 'nas críticas'}.`,
  noLines: 'A crítica não tem nenhuma frase que dê para compartilhar sem spoilers.',
  forOrPrivate: 'Uma resposta privada não pode ser para outra pessoa. Tire `para` ou `privada`.',
  noText: 'Essa mensagem não tem texto que sirva de pergunta.',

  summaryPosted: (channel) => `O resumo agora está em ${channel}.`,
  summaryUpdated: (channel) => `O resumo em ${channel} está atualizado.`,
  summaryExists: (channel) => `Meu resumo deste filme já está em ${channel}. Atualizo ou publico outro?`,
  summaryGone: 'Esse resumo não existe mais. Use `/resumo` de novo.',
  stopSummary: 'Parar de atualizar',
  summaryStopped: (channel) => `A partir de agora, deixo o resumo em ${channel} como está.`,
  noErrands:
    'Funciono sem token, então não posso criar tópicos nem manter nada atualizado. Quem me administra pode me dar um.',
  summaryFollows: 'Eu o mantenho atualizado quando a crítica muda.',
  summaryThread: (thread) => `O tópico dele é ${thread}, onde os spoilers ficam visíveis.`,
  tooManyFollowed: (most) =>
    `Já mantenho ${most} resumos atualizados aqui, e não podem ser mais. Encerre um primeiro: \`/clube mostrar\` lista todos.`,
  spoilersWelcome: (title) => `Spoilers bem-vindos: ${title}`,
  threadOpen: 'Neste tópico os spoilers são bem-vindos: nada do que respondo aqui fica oculto.',
  clubFollows: (message) => `Mantido atualizado: ${message}`,
  youMayNot: (channel, missing) =>
    `Você não pode escrever em ${channel}: lá você precisa da permissão ${missing}.`,
  iMayNot: (channel, missing) =>
    `Não posso escrever em ${channel}: lá eu preciso da permissão ${missing}. Quem gerencia o canal pode me dar.`,
  couldNotAnswer: (channel, missing) =>
    `Alguém me fez uma pergunta em ${channel}, e não pude responder: lá eu preciso da permissão ${missing}.`,
  cannotPost: (channel) =>
    `Não posso publicar em ${channel}: funciono sem token e só respondo onde me perguntam. Use \`/resumo\` diretamente em ${channel}.`,
  threadArchived: (channel) =>
    `${channel} está arquivado, então nada pode ser alterado lá. Use \`/resumo\` de novo e publique outro: assim o tópico é reaberto.`,

  threadLocked: (channel) => `${channel} está trancado, então nada pode ser publicado lá.`,
  serversOnly: 'O resumo só pode ser publicado em servidores.',

  permissions: {
    ViewChannel: 'Ver canal',
    Connect: 'Conectar',
    SendMessages: 'Enviar mensagens',
    SendMessagesInThreads: 'Enviar mensagens em tópicos',
    CreatePublicThreads: 'Criar tópicos públicos',
    ManageThreads: 'Gerenciar tópicos',
  },
};
