import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/quote` in other languages. */
export const QUOTE_TEXTS: Translations<'about'> = {
  de: {
    name: 'zitat',
    description: 'Eine Zeile zum Teilen',
    help: 'eine Zeile zum Teilen: nach Worten, die dir einfallen, oder irgendeine',
    options: {
      about: { name: 'worte', description: 'Worte, die dir einfallen; ohne sie kommt irgendeine Zeile' },
    },
  },
  fr: {
    name: 'citation',
    description: 'Une phrase à partager',
    help: 'une phrase à partager : d’après les mots dont tu te souviens, ou au hasard',
    options: {
      about: { name: 'mots', description: 'Les mots dont tu te souviens ; sans eux, une phrase au hasard' },
    },
  },
  es: {
    name: 'cita',
    description: 'Una frase para compartir',
    help: 'una frase para compartir: por las palabras que recuerdes, o cualquiera',
    options: {
      about: { name: 'palabras', description: 'Las palabras que recuerdes; sin ellas, cualquiera' },
    },
  },
  pt: {
    name: 'citação',
    description: 'Uma frase para compartilhar',
    help: 'uma frase para compartilhar: pelas palavras de que você se lembra, ou qualquer uma',
    options: {
      about: { name: 'palavras', description: 'As palavras de que você se lembra; sem elas, qualquer frase' },
    },
  },
  ja: {
    name: '名文',
    description: '分かち合いたい一文',
    help: '分かち合いたい一文：覚えている言葉から、またはどれでも',
    options: { about: { name: '言葉', description: '覚えている言葉。なければどれか一文' } },
  },
};
