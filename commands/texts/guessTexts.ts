import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/guess` in other languages. */
export const GUESS_TEXTS: Translations = {
  de: {
    name: 'raten',
    description: 'Ein Satz aus der Rezension, in dem ein Wort fehlt: Welches?',
    options: {},
  },
  fr: {
    name: 'deviner',
    description: 'Une phrase de la critique où il manque un mot : lequel ?',
    options: {},
  },
  es: {
    name: 'adivinar',
    description: 'Una frase de la reseña a la que le falta una palabra: ¿cuál?',
    options: {},
  },
  pt: {
    name: 'adivinhar',
    description: 'Uma frase da crítica em que falta uma palavra: qual?',
    options: {},
  },
  ja: {
    name: '穴埋め',
    description: 'レビューの一文から言葉がひとつ抜けています。どれでしょう？',
    options: {},
  },
};
