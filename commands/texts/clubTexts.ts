import type { Language, Text, Translations } from '../../src/request/languages/Translations.ts';

/** `/club` in other languages. */
export const CLUB_TEXTS: Readonly<Record<Language, Text & { readonly help: string }>> = {
  de: {
    name: 'club',
    description: 'Einstellungen dieses Servers: Film, Spoiler, Chat, Antworten, Sprache',
    help: 'für die Moderation: welcher Film läuft, Spoiler, was ich von selbst poste',
  },
  fr: {
    name: 'club',
    description: 'Réglages de ce serveur : film, spoilers, mentions, réponses, langue',
    help: 'pour la modération : le film à l’affiche, les spoilers, les publications automatiques',
  },
  es: {
    name: 'club',
    description: 'Ajustes de este servidor: película, spoilers, chat, respuestas, idioma',
    help: 'para la moderación: la película en cartelera, los spoilers, lo que publico automáticamente',
  },
  pt: {
    name: 'clube',
    description: 'Configurações deste servidor: filme, spoilers, chat, respostas, idioma',
    help: 'para a moderação: o filme em cartaz, os spoilers, o que publico automaticamente',
  },
  ja: {
    name: 'クラブ',
    description: 'このサーバーの設定：映画、ネタバレ、チャット、回答、言語',
    help: 'モデレーター用：上映中の映画、ネタバレ、自動投稿などを設定します',
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
      description: 'Die Einstellungen dieses Servers und seiner Kanäle anzeigen',
      options: {},
    },
    fr: {
      name: 'afficher',
      description: 'Afficher les réglages de ce serveur et de ses salons',
      options: {},
    },
    es: {
      name: 'mostrar',
      description: 'Mostrar los ajustes de este servidor y de sus canales',
      options: {},
    },
    pt: { name: 'mostrar', description: 'Mostrar as configurações deste servidor e dos canais', options: {} },
    ja: { name: '表示', description: 'このサーバーとチャンネルの設定を見る', options: {} },
  },
  film: {
    de: {
      name: 'film',
      description: 'Festlegen, welcher Film läuft',
      options: { title: { name: 'titel', description: 'Ein Film oder alle' }, here: HERE.de },
    },
    fr: {
      name: 'film',
      description: 'Choisir le film à l’affiche',
      options: { title: { name: 'titre', description: 'Un film, ou tous' }, here: HERE.fr },
    },
    es: {
      name: 'película',
      description: 'Elegir qué película está en cartelera',
      options: { title: { name: 'título', description: 'Una película o todas' }, here: HERE.es },
    },
    pt: {
      name: 'filme',
      description: 'Escolher qual filme está em cartaz',
      options: { title: { name: 'título', description: 'Um filme ou todos' }, here: HERE.pt },
    },
    ja: {
      name: '映画',
      description: '上映中の映画を決める',
      options: { title: { name: 'タイトル', description: '映画ひとつ、またはすべて' }, here: HERE.ja },
    },
  },
  spoilers: {
    de: {
      name: 'spoiler',
      description: 'Spoiler verdecken oder offen zeigen',
      options: {
        mode: { name: 'modus', description: 'Verdeckt oder offen' },
        until: {
          name: 'bis',
          description: 'Verdeckt bis zu einem Tag (2027-01-31) oder bis zum Ende eines Events',
        },
        here: HERE.de,
      },
    },
    fr: {
      name: 'spoilers',
      description: 'Masquer les spoilers ou les laisser visibles',
      options: {
        mode: { name: 'mode', description: 'Masqués ou visibles' },
        until: {
          name: 'fin',
          description: 'Masqués jusqu’à un jour (2027-01-31), ou jusqu’à la fin d’un événement',
        },
        here: HERE.fr,
      },
    },
    es: {
      name: 'spoilers',
      description: 'Ocultar los spoilers o dejarlos visibles',
      options: {
        mode: { name: 'modo', description: 'Ocultos o visibles' },
        until: {
          name: 'hasta',
          description: 'Ocultos hasta un día (2027-01-31) o hasta que termine un evento',
        },
        here: HERE.es,
      },
    },
    pt: {
      name: 'spoilers',
      description: 'Ocultar os spoilers ou deixá-los visíveis',
      options: {
        mode: { name: 'modo', description: 'Ocultos ou visíveis' },
        until: { name: 'até', description: 'Ocultos até um dia (2027-01-31) ou até o fim de um evento' },
        here: HERE.pt,
      },
    },
    ja: {
      name: 'ネタバレ',
      description: 'ネタバレを隠すかどうかを決める',
      options: {
        mode: { name: '設定', description: '隠すか、隠さないか' },
        until: { name: '期限', description: '日付（例：2027-01-31）かイベントの終わりまで隠す' },
        here: HERE.ja,
      },
    },
  },
  chat: {
    de: {
      name: 'chat',
      description: 'Festlegen, ob ich auf Erwähnungen antworte',
      options: { mode: { name: 'modus', description: 'Erwähnungen oder nur Befehle' }, here: HERE.de },
    },
    fr: {
      name: 'mentions',
      description: 'Choisir si je réponds quand on me mentionne',
      options: { mode: { name: 'mode', description: 'Mentions, ou seulement les commandes' }, here: HERE.fr },
    },
    es: {
      name: 'chat',
      description: 'Elegir si respondo cuando me mencionan',
      options: { mode: { name: 'modo', description: 'Menciones o solo comandos' }, here: HERE.es },
    },
    pt: {
      name: 'chat',
      description: 'Escolher se respondo quando me mencionam',
      options: { mode: { name: 'modo', description: 'Menções ou só comandos' }, here: HERE.pt },
    },
    ja: {
      name: 'チャット',
      description: 'メンションに答えるかどうかを決める',
      options: { mode: { name: '設定', description: 'メンションか、コマンドだけか' }, here: HERE.ja },
    },
  },
  answers: {
    de: {
      name: 'antworten',
      description: 'Festlegen, wer die Antworten auf Befehle sieht',
      options: { mode: { name: 'wer', description: 'Alle oder nur, wer fragt' }, here: HERE.de },
    },
    fr: {
      name: 'réponses',
      description: 'Choisir qui voit les réponses aux commandes',
      options: {
        mode: { name: 'qui', description: 'Tout le monde, ou seulement la personne qui demande' },
        here: HERE.fr,
      },
    },
    es: {
      name: 'respuestas',
      description: 'Elegir quién ve las respuestas a los comandos',
      options: { mode: { name: 'quién', description: 'Todos o solo quien pregunta' }, here: HERE.es },
    },
    pt: {
      name: 'respostas',
      description: 'Escolher quem vê as respostas aos comandos',
      options: { mode: { name: 'quem', description: 'Todos ou só quem pergunta' }, here: HERE.pt },
    },
    ja: {
      name: '回答',
      description: 'コマンドへの回答が誰に見えるかを決める',
      options: { mode: { name: '公開範囲', description: '全員か、質問した人だけか' }, here: HERE.ja },
    },
  },
  language: {
    de: {
      name: 'sprache',
      description: 'Die Sprache wählen, die ich öffentlich spreche',
      options: {
        language: { name: 'sprache', description: 'Eine Sprache oder die des Servers' },
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
      options: { language: { name: 'idioma', description: 'Un idioma o el del servidor' }, here: HERE.es },
    },
    pt: {
      name: 'idioma',
      description: 'Escolher o idioma que falo em público',
      options: { language: { name: 'idioma', description: 'Um idioma ou o do servidor' }, here: HERE.pt },
    },
    ja: {
      name: '言語',
      description: '全員に見える場で話す言語を選ぶ',
      options: {
        language: { name: '言語', description: '決まった言語、またはサーバーの言語' },
        here: HERE.ja,
      },
    },
  },
};
