import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/summary` in other languages. */
export const SUMMARY_TEXTS: Translations<'channel' | 'thread' | 'follow'> = {
  de: {
    name: 'zusammenfassung',
    description: 'Die Zusammenfassung des Films posten, mit Besetzung und Themen',
    help: 'für die Moderation: postet die Zusammenfassung',
    options: {
      channel: { name: 'kanal', description: 'Wohin sie kommt; ohne Angabe hierher' },
      thread: { name: 'thread', description: 'Einen Thread darunter öffnen, in dem Spoiler willkommen sind' },
      follow: { name: 'folgen', description: 'Aktuell halten, wenn die Rezension sich ändert' },
    },
  },
  fr: {
    name: 'résumé',
    description: 'Publier le résumé du film, avec sa distribution et ses thèmes',
    help: 'pour la modération : publie le résumé',
    options: {
      channel: { name: 'salon', description: 'Où le publier ; ici, si tu ne dis rien' },
      thread: { name: 'fil', description: 'Ouvrir dessous un fil où les spoilers sont bienvenus' },
      follow: { name: 'suivre', description: 'Le tenir à jour quand la critique change' },
    },
  },
  es: {
    name: 'resumen',
    description: 'Publicar el resumen de la película, con su reparto y sus temas',
    help: 'para la moderación: publica el resumen',
    options: {
      channel: { name: 'canal', description: 'Dónde publicarlo; aquí, si no dices nada' },
      thread: { name: 'hilo', description: 'Abrir debajo un hilo donde los spoilers son bienvenidos' },
      follow: { name: 'seguir', description: 'Mantenerlo al día cuando cambia la reseña' },
    },
  },
  pt: {
    name: 'resumo',
    description: 'Publicar o resumo do filme, com o elenco e os temas',
    help: 'para a moderação: publica o resumo',
    options: {
      channel: { name: 'canal', description: 'Onde publicar; aqui, se você não disser nada' },
      thread: { name: 'tópico', description: 'Abrir embaixo um tópico onde spoilers são bem-vindos' },
      follow: { name: 'seguir', description: 'Manter em dia quando a crítica muda' },
    },
  },
  ja: {
    name: '要約',
    description: '映画の要約を、出演者とテーマを添えて投稿する',
    help: 'モデレーター用：要約を投稿する',
    options: {
      channel: { name: 'チャンネル', description: '投稿先。なければここに' },
      thread: { name: 'スレッド', description: 'ネタバレ歓迎のスレッドを開く' },
      follow: { name: '追従', description: 'レビューが変わったら最新にする' },
    },
  },
};
