import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/themes` in other languages. */
export const THEMES_TEXTS: Translations<'theme'> = {
  de: {
    name: 'themen',
    description: 'Worum es in dem Film geht',
    help: 'worum es in dem Film geht',
    options: { theme: { name: 'thema', description: 'Die Stellen zu diesem Thema zeigen' } },
  },
  fr: {
    name: 'thèmes',
    description: 'De quoi parle le film',
    help: 'de quoi parle le film',
    options: { theme: { name: 'thème', description: 'Montrer les passages sur ce thème' } },
  },
  es: {
    name: 'temas',
    description: 'De qué trata la película',
    help: 'de qué trata la película',
    options: { theme: { name: 'tema', description: 'Mostrar los pasajes sobre este tema' } },
  },
  pt: {
    name: 'temas',
    description: 'Do que o filme trata',
    help: 'do que o filme trata',
    options: { theme: { name: 'tema', description: 'Mostrar os trechos sobre este tema' } },
  },
  ja: {
    name: 'テーマ',
    description: 'この映画が何を描いているか',
    help: '映画が何を描いているかを見ます',
    options: { theme: { name: 'テーマ', description: 'このテーマについての箇所を見る' } },
  },
};
