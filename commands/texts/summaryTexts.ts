import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/summary` in other languages. */
export const SUMMARY_TEXTS: Translations<'channel'> = {
  de: {
    name: 'zusammenfassung',
    description: 'Die Zusammenfassung des Films posten, mit Besetzung und Themen',
    help: 'für die Moderation: postet die Zusammenfassung',
    options: { channel: { name: 'kanal', description: 'Wohin sie kommt; ohne Angabe hierher' } },
  },
  fr: {
    name: 'résumé',
    description: 'Publier le résumé du film, avec sa distribution et ses thèmes',
    help: 'pour la modération : publie le résumé',
    options: { channel: { name: 'salon', description: 'Où le publier ; ici, si tu ne dis rien' } },
  },
  es: {
    name: 'resumen',
    description: 'Publicar el resumen de la película, con su reparto y sus temas',
    help: 'para la moderación: publica el resumen',
    options: { channel: { name: 'canal', description: 'Dónde publicarlo; aquí, si no dices nada' } },
  },
  pt: {
    name: 'resumo',
    description: 'Publicar o resumo do filme, com o elenco e os temas',
    help: 'para a moderação: publica o resumo',
    options: { channel: { name: 'canal', description: 'Onde publicar; aqui, se você não disser nada' } },
  },
  ja: {
    name: '要約',
    description: '映画の要約を、出演者とテーマを添えて投稿する',
    help: 'モデレーター用：要約を投稿する',
    options: { channel: { name: 'チャンネル', description: '投稿先。なければここに' } },
  },
};
