import type { FieldFault, YamlSlip } from '../../../review/faults/complaints.ts';
import type { Complaints } from '../../../review/faults/Fault.ts';
import { type Place, placeName } from '../../../review/faults/placeName.ts';

const { format } = new Intl.NumberFormat('pt-BR');

const nameOf = (at: Place): string => placeName(at, (key) => `“${key}”`);

const FIELDS: Readonly<Record<FieldFault, string>> = {
  text: 'precisa ser texto',
  empty: 'está vazio',
  missing: 'está faltando',
  severalLines: 'precisa caber em uma linha só',
  control: 'contém um caractere de controle',
  bars: 'contém barras de spoiler (||), que aqui não escondem nada; tire o que elas cobrem',
  link: 'precisa ser um link que comece com https:// ou http://',
  year: 'precisa ser um ano, como 2019',
  beforeFilm: 'é anterior à invenção do cinema',
  directors: 'precisa ser um nome ou uma lista de até cinco nomes',
  minutes: 'precisa ser um número de minutos, como 96',
  longerThanFilm: 'passa da duração de qualquer filme; o valor é em minutos',
  colour: 'precisa ser uma cor entre aspas, como "#b8623f"',
  cast: 'precisa ser uma lista, como [Ann Lee, Bo Roe]',
  castEntry: 'precisa ser um nome, ou “actor: …” com o resto embaixo',
  names: 'precisa ser uma lista de nomes, como [Maria, o robô]',
  themes: 'precisa ser uma lista, como [O silêncio, O mar]',
  themeEntry: 'precisa ser um nome, ou “name: …” com o resto embaixo',
  paragraphs: 'precisa ser uma lista de números de parágrafos, como [3, 11]',
  words: 'precisa ser uma lista de palavras, como [piano, trilha]',
  questions: 'precisa ser uma lista de perguntas para a conversa depois do filme',
  asked: 'precisa ser uma lista de itens com “question: …” e “paragraph: …”',
  askedEntry: 'precisa ter “question: …” e “paragraph: …”',
  paragraph: 'precisa ser o número de um parágrafo, como 12',
  other: 'não cabe aqui',
};

const YAML: Readonly<Record<YamlSlip, string>> = {
  indent: 'esta linha tem o recuo errado; o que vai junto começa à mesma distância da margem',
  quote: 'há aspas que não foram fechadas',
  twice: 'esta chave já aparece mais acima; tire uma das duas',
  tab: 'o recuo se faz com espaços, não com tabulações',
  bracket: 'há algo errado com os colchetes ou as chaves; feche todos e separe os itens com vírgulas',
  colon: 'aqui faltam os dois-pontos depois da chave, como em “title: …”',
  other: 'escreva cada dado em uma linha própria, como “title: …”',
};

const unseenCode = (code: string | null): string =>
  code === null ? 'não contém nada visível' : `contém um caractere invisível (U+${code}); apague-o`;

/** What is wrong with a review, in Brazilian Portuguese. */
export const PORTUGUESE_COMPLAINTS: Complaints = {
  noFront: () =>
    'o arquivo precisa começar com um cabeçalho: uma linha “---”, uma linha “title: …”, uma linha “---”',
  noEnd: () =>
    'o cabeçalho não termina; coloque uma linha “---” embaixo da última linha dele, antes do texto',
  aboveFront: () => 'o arquivo precisa começar com a linha “---”; tire o que está acima dela',
  noParagraph: () => 'não há nenhum parágrafo depois do cabeçalho',
  control: (code) => `esta linha contém um caractere de controle (U+${code}); apague-o`,
  deep: (depth, most) =>
    `esta linha está dentro de ${format(depth)} listas e citações, uma dentro da outra; o máximo é ${most}`,
  crowded: (marks, most) =>
    `este parágrafo tem ${format(marks)} marcas de ênfase (* e _), e o máximo é ${most}; divida-o, ou escreva \\* e \\_ onde não há ênfase`,
  unreadable: () => 'não dá para ler isto; escreva de um jeito mais simples',
  slow: () => 'isto demora demais para ler; encurte o texto ou escreva de um jeito mais simples',

  longFront: (length, most) =>
    `o cabeçalho tem ${format(length)} caracteres, e o máximo é ${format(most)}; a crítica em si fica abaixo do segundo “---”`,
  deepFront: () => 'o cabeçalho tem níveis demais; escreva sem aninhar',
  openQuote: (typed) => `as aspas não foram fechadas; escreva ${typed}`,
  notText: (typed) => `para o YAML isto não é texto; coloque entre aspas: ${typed}`,
  notYaml: (slip) => `o cabeçalho não é um YAML válido: ${YAML[slip]}`,
  repeats: () => 'o cabeçalho repete uma parte de si mesmo (“&” e “*”); escreva-a por extenso',
  glued: (typed) => `falta um espaço depois dos dois-pontos; escreva ${typed}`,
  noKeys: () => 'o cabeçalho precisa ter linhas com chaves, começando por “title: …”',
  unknownKey: (key, at, keys, meant) =>
    `“${key}” não é uma chave ${at.length === 0 ? 'do cabeçalho' : `de ${nameOf(at)}`}; ${meant === null ? `as chaves são ${keys.join(', ')}` : `você quis dizer “${meant}”?`}`,

  field: (at, fault) => `${nameOf(at)} ${FIELDS[fault]}`,
  long: (at, most) => `${nameOf(at)} passa de ${format(most)} caracteres`,
  unseen: (at, code) => `${nameOf(at)} ${unseenCode(code)}`,
  language: (at, typed, near) =>
    `${nameOf(at)} precisa ser um código de idioma, ${near === null ? 'como en ou pt-BR' : `provavelmente ${near}`}; ${typed} não é`,
  manyNames: (at, most) => `${nameOf(at)} tem mais de ${most} nomes`,
  manyEntries: (at, most) => `${nameOf(at)} tem mais de ${most} itens`,
  inMarks: (typed) => `; coloque entre aspas: ${typed}`,
  withoutMarks: (typed) => `; escreva sem aspas: ${typed}`,

  code: () =>
    'isto é código (vem depois de quatro espaços ou de crases) e não pode ser citado; escreva um parágrafo',
  html: () =>
    'isto é HTML (começa com “<”) e não pode ser citado; escreva um parágrafo, ou “\\<” para o simples sinal',
  table: () => 'isto é uma tabela e não pode ser citado; escreva parágrafos',
  definition: () =>
    'isto é uma definição de link, que ninguém veria; escreva o link no lugar a que ele pertence',
  inlineCode: () =>
    'há código entre crases aqui, e ele não pode ser citado; escreva “\\`” para uma simples crase',
  image: () => 'há uma imagem aqui, e ela não pode ser citada; descreva-a com palavras',
  listNumber: (number) =>
    `para o Markdown, “${number}.” no começo de uma linha é uma lista; escreva “${number}\\.” para um simples número`,
  underlined: () =>
    'a linha de “=” ou “-” transforma o texto acima em título; escreva “## …”, ou deixe uma linha em branco',
  longHeading: (length, most) => `este título tem ${format(length)} caracteres, e o máximo é ${most}`,
  barsInHeading: () =>
    'barras de spoiler (||) não escondem nada em um título, que aparece embaixo das citações; escreva um que não entregue nada',
  headingUnseen: (code) => `este título ${unseenCode(code)}`,
  barsInside: () =>
    'as barras de spoiler (||) ficam em volta de um parágrafo inteiro; escreva “\\|\\|” para simples barras',
  headingSpace: (signs, words, mark) =>
    `em um título vai um espaço depois de “${signs}”: escreva “${signs} ${words}”, ou “\\${mark}” para o simples sinal`,
  footnote: (mark) =>
    `“${mark}” é uma nota de rodapé em outros lugares; escreva o texto dela onde ele pertence, ou “\\${mark}”`,
  otherPrograms: (mark) =>
    `“${mark}” tem um sentido para outros programas e seria citado como está; tire isso`,
  wikiLink: (mark) => `“${mark}” só é um link em uma wiki; escreva as palavras sem colchetes`,
  struck: (mark) => `“${mark}” seria citado com os “~~”; tire o que está riscado, ou escreva “\\~\\~”`,
  highlighted: (mark) => `“${mark}” seria citado com os “==”; escreva “**” para negrito`,
  tickBox: (mark) => `“${mark}” é uma caixa de seleção em outros lugares; tire-a`,

  longParagraph: (length, most, hasLongLink) =>
    `este parágrafo ocupa ${format(length)} caracteres, mais do que cabe em uma mensagem (${format(most)}); divida-o em dois${hasLongLink ? ', ou encurte o link da crítica' : ''}`,
  themeBeyond: (theme, paragraphs, last) =>
    `o tema “${theme}” cita o parágrafo ${paragraphs.join(', ')}; o último é o ${last}`,
  themeNowhere: (theme) =>
    `nenhum parágrafo trata do tema “${theme}”; adicione “paragraphs”, ou “words” que encontrem algum`,
  askedBeyond: (paragraph, question, last) =>
    `segundo “asked”, o parágrafo ${paragraph} responde a “${question}”; o último é o ${last}`,
  askedTwice: (question, line) => `“${question}” já está em “asked”, na linha ${line}; tire uma das duas`,

  misread: () => 'o Markdown não consegue mostrar este parágrafo como ele se lê na página',
  deepPage: (most) =>
    `esta página aninha seus elementos em mais de ${format(most)} níveis, o que nenhum artigo faz`,
};
