import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/quote` in other languages. */
export const QUOTE_TEXTS: Translations<'about'> = {
  de: {
    name: 'zitat',
    description: 'Ein Satz zum Teilen',
    help: 'ein Satz zum Teilen: passend zu Worten, die du noch weißt, oder ein zufälliger',
    options: {
      about: { name: 'worte', description: 'Worte, die du noch weißt; ohne Angabe ein zufälliger Satz' },
    },
  },
  fr: {
    name: 'citation',
    description: 'Une phrase à partager',
    help: 'une phrase à partager : d’après les mots dont tu te souviens, ou au hasard',
    options: {
      about: { name: 'mots', description: 'Les mots dont tu te souviens ; sinon, une phrase au hasard' },
    },
  },
  es: {
    name: 'cita',
    description: 'Una frase para compartir',
    help: 'una frase para compartir: por las palabras que recuerdes, o al azar',
    options: {
      about: { name: 'palabras', description: 'Las palabras que recuerdes; si no, una frase al azar' },
    },
  },
  pt: {
    name: 'citação',
    description: 'Uma frase para compartilhar',
    help: 'uma frase para compartilhar: pelas palavras de que você se lembra, ou ao acaso',
    options: {
      about: {
        name: 'palavras',
        description: 'As palavras de que você se lembra; senão, uma frase ao acaso',
      },
    },
  },
  ja: {
    name: '引用',
    description: 'シェアしたいレビューの一文',
    help: 'シェアしたいレビューの一文を、覚えている言葉から、またはランダムに選びます',
    options: { about: { name: '言葉', description: '覚えている言葉（省略するとランダムな一文）' } },
  },
};
