import { Locale } from 'discord-api-types/v10';

/** A film club where all is in one language: what it talks about, and what its members type. */
export interface LanguageClub {
  readonly locale: Locale;
  /** A film with all that a review may have. */
  readonly review: string;
  /** Another one, with a title alone. */
  readonly other: string;
  /** A third one, that somebody adds; without front matter. */
  readonly added: string;
  readonly title: string;
  /** Whatever stands in these films, the longest first: nothing of it is the bot's own. */
  readonly own: readonly string[];
  readonly question: string;
  /** Something that no review here says anything about. */
  readonly unanswered: string;
}

/** A review, and what stands in it. */
interface Words {
  readonly title: string;
  readonly watch: string;
  readonly genre: string;
  readonly rating: string;
  readonly role: string;
  readonly themes: readonly [string, string];
  readonly talk: string;
  readonly summary: string;
  readonly headings: readonly [string, string];
  readonly paragraphs: readonly string[];
}

const reviewOf = (words: Words, locale: Locale): string => `---
title: "${words.title}"
language: ${locale.replace('-ES', '')}
year: 1931
director: Ruth Amsel
watch: "${words.watch}"
length: 96
genre: "${words.genre}"
rating: "${words.rating}"
accent: "#b8623f"
cast:
  - { actor: Ingrid Solvang, role: "${words.role}" }
  - Bo Halden
themes:
  - { name: "${words.themes[0]}", paragraphs: [1, 2] }
  - { name: "${words.themes[1]}", line: "${words.talk}", paragraphs: [3] }
questions:
  - "${words.talk}"
summary: "${words.summary}"
author: Runa Holt
url: https://example.com/review
---

## ${words.headings[0]}

${words.paragraphs.slice(0, 2).join('\n\n')}

## ${words.headings[1]}

${words.paragraphs.slice(2).join('\n\n')}
`;

const club = (
  locale: Locale,
  words: Words,
  {
    question,
    unanswered,
    otherTitle,
    addedTitle,
  }: Record<'question' | 'unanswered' | 'otherTitle' | 'addedTitle', string>,
): LanguageClub => ({
  locale,
  review: reviewOf(words, locale),
  other: `---\ntitle: "${otherTitle}"\nlanguage: ${locale.replace('-ES', '')}\n---\n\n${words.paragraphs[1]}\n`,
  added: `${addedTitle}\n\n${words.paragraphs.slice(0, 2).join('\n\n')}\n`,
  title: words.title,
  own: [
    ...Object.values(words).flat(),
    ...[otherTitle, addedTitle, question, unanswered],
    ...['Runa Holt', 'Ruth Amsel', 'Ingrid Solvang', 'Bo Halden', 'Ruth', 'Ingrid'],
  ].sort((a, b) => b.length - a.length),
  question,
  unanswered,
});

/** The films of these clubs were made up for them. */
export const ENGLISH_CLUB = club(
  Locale.EnglishUS,
  {
    title: 'The Drowned Bell',
    watch: 'the archive',
    genre: 'drama',
    rating: 'four stars',
    role: 'the keeper',
    themes: ['silence', 'the sea'],
    talk: 'Why does nobody ring it?',
    summary: 'A keeper guards a bell that has been under water for thirty years.',
    headings: ['The tower', 'The music'],
    paragraphs: [
      'Ingrid Solvang plays the keeper who climbs the stairs of the tower every evening, and the camera climbs with her, one landing at a time.',
      'Nobody in the village has told her that the bell was sunk in the lake thirty years ago. Why does nobody ring it? The film never says so.',
      'The music of Bo Halden is made of water and wood, and it is as quiet as the lake on the first morning of winter.',
      '||In the end the keeper dives into the lake and finds the bell wrapped in cloth, as if somebody had put it to bed.||',
    ],
  },
  {
    question: 'Who plays the keeper?',
    unanswered: 'what did the tickets cost in croatia',
    otherTitle: 'The Glass Orchard',
    addedTitle: 'The Paper Ship',
  },
);

/** The same club in every other language that the bot speaks. */
export const OTHER_CLUBS: readonly LanguageClub[] = [
  club(
    Locale.German,
    {
      title: 'Die ertrunkene Glocke',
      watch: 'im Filmarchiv',
      genre: 'Märchenstück',
      rating: 'vier Sterne',
      role: 'die Wärterin',
      themes: ['Stille', 'das Meer'],
      talk: 'Warum läutet sie niemand?',
      summary: 'Eine Wärterin hütet eine Glocke, die seit dreißig Jahren unter Wasser liegt.',
      headings: ['Der Turm', 'Die Musik'],
      paragraphs: [
        'Ingrid Solvang spielt die Wärterin, die jeden Abend die Treppe des Turms hinaufsteigt, und die Kamera steigt mit ihr, einen Absatz nach dem anderen.',
        'Niemand im Dorf hat ihr gesagt, dass die Glocke vor dreißig Jahren im See versenkt wurde. Warum läutet sie niemand? Der Film sagt es nie.',
        'Die Musik von Bo Halden besteht aus Wasser und Holz, und sie ist so leise wie der See am ersten Morgen des Winters.',
        '||Am Ende taucht die Wärterin in den See und findet die Glocke in Tuch gehüllt, als hätte sie jemand zu Bett gebracht.||',
      ],
    },
    {
      question: 'Wer spielt die Wärterin?',
      unanswered: 'was kosteten die karten in kroatien',
      otherTitle: 'Der gläserne Garten',
      addedTitle: 'Das Schiff aus Papier',
    },
  ),
  club(
    Locale.French,
    {
      title: 'La Cloche noyée',
      watch: 'aux archives',
      genre: 'conte dramatique',
      rating: 'quatre étoiles',
      role: 'la gardienne',
      themes: ['le silence', 'la mer'],
      talk: 'Pourquoi personne ne la sonne ?',
      summary: 'Une gardienne veille sur une cloche engloutie depuis trente ans.',
      headings: ['La tour', 'La musique'],
      paragraphs: [
        'Ingrid Solvang joue la gardienne qui monte chaque soir l’escalier de la tour, et la caméra monte avec elle, un palier après l’autre.',
        'Personne au village ne lui a dit que la cloche a été jetée dans le lac il y a trente ans. Pourquoi personne ne la sonne ? Le film ne le dit jamais.',
        'La musique de Bo Halden est faite d’eau et de bois, aussi calme que le lac au premier matin de l’hiver.',
        '||À la fin, la gardienne plonge dans le lac et trouve la cloche enveloppée de tissu, comme si on l’avait mise au lit.||',
      ],
    },
    {
      question: 'Qui joue la gardienne ?',
      unanswered: 'combien coûtaient les billets en croatie',
      otherTitle: 'Le Verger de verre',
      addedTitle: 'Le Navire de papier',
    },
  ),
  club(
    Locale.SpanishES,
    {
      title: 'La campana ahogada',
      watch: 'en la filmoteca',
      genre: 'cuento triste',
      rating: 'cuatro estrellas',
      role: 'la guardiana',
      themes: ['el silencio', 'el mar'],
      talk: '¿Por qué nadie la toca?',
      summary: 'Una guardiana cuida una campana que lleva treinta años bajo el agua.',
      headings: ['La torre', 'La música'],
      paragraphs: [
        'Ingrid Solvang interpreta a la guardiana que cada noche sube la escalera de la torre, y la cámara sube con ella, un rellano tras otro.',
        'Nadie en el pueblo le ha dicho que la campana fue hundida en el lago hace treinta años. ¿Por qué nadie la toca? La película nunca lo dice.',
        'La música de Bo Halden está hecha de agua y madera, y es tan callada como el lago en la primera mañana del invierno.',
        '||Al final la guardiana se zambulle en el lago y encuentra la campana envuelta en tela, como si alguien la hubiera acostado.||',
      ],
    },
    {
      question: '¿Quién interpreta a la guardiana?',
      unanswered: 'cuánto costaban las entradas en croacia',
      otherTitle: 'El huerto de cristal',
      addedTitle: 'El barco de papel',
    },
  ),
  club(
    Locale.PortugueseBR,
    {
      title: 'O sino afogado',
      watch: 'na cinemateca',
      genre: 'conto triste',
      rating: 'quatro estrelas',
      role: 'a guardiã',
      themes: ['o silêncio', 'o mar'],
      talk: 'Por que ninguém o toca?',
      summary: 'Uma guardiã cuida de um sino que está há trinta anos debaixo d’água.',
      headings: ['A torre', 'A trilha'],
      paragraphs: [
        'Ingrid Solvang interpreta a guardiã que toda noite sobe a escada da torre, e a câmera sobe com ela, um patamar depois do outro.',
        'Ninguém na vila contou a ela que o sino foi afundado no lago há trinta anos. Por que ninguém o toca? O filme nunca diz.',
        'A música de Bo Halden é feita de água e madeira, tão quieta quanto o lago na primeira manhã do inverno.',
        '||No fim a guardiã mergulha no lago e encontra o sino envolto em pano, como se alguém o tivesse posto para dormir.||',
      ],
    },
    {
      question: 'Quem interpreta a guardiã?',
      unanswered: 'quanto custavam os ingressos na croácia',
      otherTitle: 'O pomar de vidro',
      addedTitle: 'O navio de papel',
    },
  ),
  club(
    Locale.Japanese,
    {
      title: '沈んだ鐘',
      watch: '映画資料館',
      genre: '悲しいおとぎ話',
      rating: '星四つ',
      role: '番人',
      themes: ['静けさ', '海'],
      talk: 'なぜ誰も鳴らさないのか？',
      summary: '三十年のあいだ水の底にある鐘を、ひとりの番人が守りつづける。',
      headings: ['塔', '音楽'],
      paragraphs: [
        'Ingrid Solvangが演じる番人は毎晩、塔の階段を上り、カメラも一段ずつ彼女とともに上っていく。その歩みはゆっくりとして、少しも乱れることがない。',
        '鐘が三十年前に湖へ沈められたことを、村の誰も彼女に話していない。なぜ誰も鳴らさないのか？映画はそれを最後まで語ろうとしない。静かな時間だけが流れる。',
        'Bo Haldenの音楽は水と木でできていて、冬のはじめの朝の湖のように静かだ。聞いているうちに、いつのまにか息をひそめている自分に気づく。',
        '||最後に番人は湖へ飛び込み、布にくるまれた鐘を見つける。まるで誰かが寝かしつけたかのように、鐘は水の底で眠っている。||',
      ],
    },
    {
      question: '番人を演じているのは誰ですか？',
      unanswered: 'クロアチアの入場料はいくらでしたか',
      otherTitle: '硝子の果樹園',
      addedTitle: '紙の船',
    },
  ),
];
