import type { Language, Text, Translations } from '../../src/request/languages/Translations.ts';

/** `/club` in other languages. */
export const CLUB_TEXTS: Readonly<Record<Language, Text & { readonly help: string }>> = {
  de: {
    name: 'club',
    description: 'Was auf diesem Server gilt: Film, Spoiler, Chat, Antworten, Sprache',
    help: 'für die Moderation: was hier gilt, welcher Film läuft, Spoiler, was ich von selbst poste',
  },
  fr: {
    name: 'club',
    description: 'Ce qui vaut sur ce serveur : film, spoilers, discussion, réponses, langue',
    help: 'pour la modération : ce qui vaut ici, quel film est à l’affiche, spoilers, ce que je publie de moi-même',
  },
  es: {
    name: 'club',
    description: 'Lo que vale en este servidor: película, spoilers, chat, respuestas, idioma',
    help: 'para la moderación: qué vale aquí, qué película está en cartelera, spoilers, lo que publico por mi cuenta',
  },
  pt: {
    name: 'clube',
    description: 'O que vale neste servidor: filme, spoilers, chat, respostas, idioma',
    help: 'para a moderação: o que vale aqui, qual filme está em cartaz, spoilers, o que publico por conta própria',
  },
  ja: {
    name: 'クラブ',
    description: 'このサーバーの設定：映画、ネタバレ、チャット、答え、言語',
    help: 'モデレーター用：上映中の映画、ネタバレ、自動の投稿などを決める',
  },
};

/** The option for one channel alone, in other languages. */
const HERE: Readonly<Record<Language, Text>> = {
  de: { name: 'hier', description: 'Nur in diesem Kanal' },
  fr: { name: 'ici', description: 'Seulement dans ce salon' },
  es: { name: 'aquí', description: 'Solo en este canal' },
  pt: { name: 'aqui', description: 'Só neste canal' },
  ja: { name: 'ここだけ', description: 'このチャンネルだけ' },
};

interface SettingTexts {
  readonly show: Translations;
  readonly film: Translations<'title' | 'here'>;
  readonly spoilers: Translations<'mode' | 'until' | 'here'>;
  readonly chat: Translations<'mode' | 'here'>;
  readonly answers: Translations<'mode' | 'here'>;
  readonly language: Translations<'language' | 'here'>;
}

/** What `/club` has, in other languages. */
export const SETTING_TEXTS: SettingTexts = {
  show: {
    de: {
      name: 'anzeigen',
      description: 'Zeigen, was auf diesem Server und in seinen Kanälen gilt',
      options: {},
    },
    fr: {
      name: 'afficher',
      description: 'Montrer ce qui vaut sur ce serveur et dans ses salons',
      options: {},
    },
    es: { name: 'mostrar', description: 'Mostrar lo que vale en este servidor y sus canales', options: {} },
    pt: { name: 'mostrar', description: 'Mostrar o que vale neste servidor e nos seus canais', options: {} },
    ja: { name: '表示', description: 'このサーバーとチャンネルの設定を見る', options: {} },
  },
  film: {
    de: {
      name: 'film',
      description: 'Sagen, welcher Film läuft',
      options: { title: { name: 'titel', description: 'Ein Film, oder alle' }, here: HERE.de },
    },
    fr: {
      name: 'film',
      description: 'Dire quel film est à l’affiche',
      options: { title: { name: 'titre', description: 'Un film, ou tous' }, here: HERE.fr },
    },
    es: {
      name: 'película',
      description: 'Decir qué película está en cartelera',
      options: { title: { name: 'título', description: 'Una película, o todas' }, here: HERE.es },
    },
    pt: {
      name: 'filme',
      description: 'Dizer qual filme está em cartaz',
      options: { title: { name: 'título', description: 'Um filme, ou todos' }, here: HERE.pt },
    },
    ja: {
      name: '映画',
      description: '上映中の映画を決める',
      options: { title: { name: '題名', description: '映画をひとつ、またはすべて' }, here: HERE.ja },
    },
  },
  spoilers: {
    de: {
      name: 'spoiler',
      description: 'Spoiler verdecken oder offen zeigen',
      options: {
        mode: { name: 'wie', description: 'Verdeckt oder offen' },
        until: {
          name: 'bis',
          description: 'Verdeckt bis zu einem Tag, etwa 2027-01-31, oder bis ein Event endet',
        },
        here: HERE.de,
      },
    },
    fr: {
      name: 'spoilers',
      description: 'Masquer les spoilers, ou les laisser visibles',
      options: {
        mode: { name: 'mode', description: 'Masqués ou visibles' },
        until: {
          name: 'jusque',
          description: 'Masqués jusqu’à un jour (2027-01-31), ou jusqu’à la fin d’un événement',
        },
        here: HERE.fr,
      },
    },
    es: {
      name: 'spoilers',
      description: 'Tapar los spoilers o dejarlos a la vista',
      options: {
        mode: { name: 'modo', description: 'Tapados o a la vista' },
        until: {
          name: 'hasta',
          description: 'Tapados hasta un día (2027-01-31), o hasta que termine un evento',
        },
        here: HERE.es,
      },
    },
    pt: {
      name: 'spoilers',
      description: 'Cobrir os spoilers, ou deixá-los à vista',
      options: {
        mode: { name: 'modo', description: 'Cobertos ou à vista' },
        until: { name: 'até', description: 'Cobertos até um dia (2027-01-31), ou até o fim de um evento' },
        here: HERE.pt,
      },
    },
    ja: {
      name: 'ネタバレ',
      description: 'ネタバレを隠すかどうか',
      options: {
        mode: { name: '方法', description: '隠すか、隠さないか' },
        until: { name: 'いつまで', description: '日付（例：2027-01-31）かイベントの終わりまで隠す' },
        here: HERE.ja,
      },
    },
  },
  chat: {
    de: {
      name: 'chat',
      description: 'Sagen, ob ich auf Erwähnungen antworte',
      options: { mode: { name: 'wie', description: 'Erwähnungen, oder nur Befehle' }, here: HERE.de },
    },
    fr: {
      name: 'discussion',
      description: 'Dire si je réponds quand on me mentionne',
      options: { mode: { name: 'mode', description: 'Mentions, ou commandes seules' }, here: HERE.fr },
    },
    es: {
      name: 'chat',
      description: 'Decir si respondo cuando me mencionan',
      options: { mode: { name: 'modo', description: 'Menciones, o solo comandos' }, here: HERE.es },
    },
    pt: {
      name: 'chat',
      description: 'Dizer se respondo quando me mencionam',
      options: { mode: { name: 'modo', description: 'Menções, ou só comandos' }, here: HERE.pt },
    },
    ja: {
      name: 'チャット',
      description: 'メンションに答えるかどうか',
      options: { mode: { name: '方法', description: 'メンションか、コマンドだけか' }, here: HERE.ja },
    },
  },
  answers: {
    de: {
      name: 'antworten',
      description: 'Sagen, wer sieht, was ein Befehl antwortet',
      options: { mode: { name: 'wer', description: 'Alle, oder wer fragt' }, here: HERE.de },
    },
    fr: {
      name: 'réponses',
      description: 'Dire qui voit ce qu’une commande répond',
      options: { mode: { name: 'qui', description: 'Tout le monde, ou qui demande' }, here: HERE.fr },
    },
    es: {
      name: 'respuestas',
      description: 'Decir quién ve lo que responde un comando',
      options: { mode: { name: 'quién', description: 'Todos, o quien pregunta' }, here: HERE.es },
    },
    pt: {
      name: 'respostas',
      description: 'Dizer quem vê o que um comando responde',
      options: { mode: { name: 'quem', description: 'Todos, ou quem pergunta' }, here: HERE.pt },
    },
    ja: {
      name: '答え',
      description: 'コマンドの答えが誰に見えるか',
      options: { mode: { name: '相手', description: '全員か、質問した人か' }, here: HERE.ja },
    },
  },
  language: {
    de: {
      name: 'sprache',
      description: 'Die Sprache wählen, die ich öffentlich spreche',
      options: {
        language: { name: 'sprache', description: 'Eine Sprache, oder die des Servers' },
        here: HERE.de,
      },
    },
    fr: {
      name: 'langue',
      description: 'Choisir la langue que je parle en public',
      options: {
        language: { name: 'langue', description: 'Une langue, ou celle du serveur' },
        here: HERE.fr,
      },
    },
    es: {
      name: 'idioma',
      description: 'Elegir el idioma en que hablo en público',
      options: { language: { name: 'idioma', description: 'Un idioma, o el del servidor' }, here: HERE.es },
    },
    pt: {
      name: 'idioma',
      description: 'Escolher o idioma que falo em público',
      options: { language: { name: 'idioma', description: 'Um idioma, ou o do servidor' }, here: HERE.pt },
    },
    ja: {
      name: '言語',
      description: '公開の場で話す言語を選ぶ',
      options: { language: { name: '言語', description: '言語、またはサーバーの言語' }, here: HERE.ja },
    },
  },
};
