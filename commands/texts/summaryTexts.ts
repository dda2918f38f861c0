import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/summary` in other languages. */
export const SUMMARY_TEXTS: Translations<'channel' | 'thread' | 'follow'> = {
  de: {
    name: 'zusammenfassung',
    description: 'Die Zusammenfassung des Films posten, mit Besetzung und Themen',
    help: 'für die Moderation: postet die Zusammenfassung',
    options: {
      channel: { name: 'kanal', description: 'Wo sie gepostet wird; ohne Angabe hier' },
      thread: { name: 'thread', description: 'Einen Thread dazu erstellen, in dem Spoiler willkommen sind' },
      follow: { name: 'aktualisieren', description: 'Aktuell halten, wenn sich die Rezension ändert' },
    },
  },
  fr: {
    name: 'résumé',
    description: 'Publier le résumé du film, avec sa distribution et ses thèmes',
    help: 'pour la modération : publie le résumé',
    options: {
      channel: { name: 'salon', description: 'Où le publier ; sinon, ici' },
      thread: { name: 'fil', description: 'Créer un fil où les spoilers sont bienvenus' },
      follow: { name: 'actualiser', description: 'Le tenir à jour quand la critique change' },
    },
  },
  es: {
    name: 'resumen',
    description: 'Publicar el resumen de la película, con su reparto y sus temas',
    help: 'para la moderación: publica el resumen',
    options: {
      channel: { name: 'canal', description: 'Dónde publicarlo; si no, aquí' },
      thread: { name: 'hilo', description: 'Crear un hilo donde los spoilers son bienvenidos' },
      follow: { name: 'actualizar', description: 'Mantenerlo actualizado cuando cambia la reseña' },
    },
  },
  pt: {
    name: 'resumo',
    description: 'Publicar o resumo do filme, com o elenco e os temas',
    help: 'para a moderação: publica o resumo',
    options: {
      channel: { name: 'canal', description: 'Onde publicar; senão, aqui' },
      thread: { name: 'tópico', description: 'Criar um tópico onde spoilers são bem-vindos' },
      follow: { name: 'atualizar', description: 'Manter atualizado quando a crítica muda' },
    },
  },
  ja: {
    name: '要約',
    description: '映画の要約を、出演者とテーマを添えて投稿する',
    help: 'モデレーター用：要約を投稿します',
    options: {
      channel: { name: 'チャンネル', description: '投稿先（省略するとここ）' },
      thread: { name: 'スレッド', description: 'ネタバレ歓迎のスレッドを作成する' },
      follow: { name: '自動更新', description: 'レビューが変わったら要約も更新する' },
    },
  },
};
