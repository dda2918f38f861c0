import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/club schedule` in other languages. */
export const SCHEDULE_TEXTS: Translations<'what' | 'time' | 'days' | 'zone' | 'theme'> = {
  de: {
    name: 'zeitplan',
    description: 'Zitat, Zusammenfassung oder Frage zu festen Zeiten posten; den Zeitplan anzeigen',
    options: {
      what: { name: 'was', description: 'Was gepostet wird' },
      time: { name: 'zeit', description: 'Uhrzeit, zum Beispiel 20:00' },
      days: { name: 'tage', description: 'Wochentage, zum Beispiel Mo Do; ohne Angabe jeden Tag' },
      zone: { name: 'zeitzone', description: 'Die Zeitzone oder eine Stadt darin' },
      theme: { name: 'thema', description: 'Nur Zitate zu diesem Thema' },
    },
  },
  fr: {
    name: 'programme',
    description: 'Publier citation, résumé ou question à heure fixe ; afficher ce qui est prévu',
    options: {
      what: { name: 'quoi', description: 'Ce qui est publié' },
      time: { name: 'heure', description: 'À quelle heure, par exemple 20:00' },
      days: { name: 'jours', description: 'Quels jours, par exemple lun jeu ; sinon, tous les jours' },
      zone: { name: 'fuseau', description: 'Le fuseau horaire, ou l’une de ses villes' },
      theme: { name: 'thème', description: 'Seulement des citations sur ce thème' },
    },
  },
  es: {
    name: 'agenda',
    description: 'Publicar cita, resumen o pregunta a una hora fija; mostrar lo programado',
    options: {
      what: { name: 'qué', description: 'Qué se publica' },
      time: { name: 'hora', description: 'A qué hora, por ejemplo 20:00' },
      days: { name: 'días', description: 'Qué días, por ejemplo lun jue; si no, todos los días' },
      zone: { name: 'zona', description: 'La zona horaria o una de sus ciudades' },
      theme: { name: 'tema', description: 'Solo citas sobre este tema' },
    },
  },
  pt: {
    name: 'agenda',
    description: 'Publicar citação, resumo ou pergunta em horário fixo; mostrar o que está programado',
    options: {
      what: { name: 'conteúdo', description: 'O que é publicado' },
      time: { name: 'hora', description: 'A que horas, por exemplo 20:00' },
      days: { name: 'dias', description: 'Em que dias, por exemplo seg qui; senão, todos os dias' },
      zone: { name: 'fuso', description: 'O fuso horário ou uma de suas cidades' },
      theme: { name: 'tema', description: 'Só citações sobre este tema' },
    },
  },
  ja: {
    name: '予定',
    description: 'レビューの一文・要約・問いを決まった時刻に投稿する（予定の一覧も見られます）',
    options: {
      what: { name: '内容', description: '投稿するもの' },
      time: { name: '時刻', description: '投稿する時刻（例：20:00）' },
      days: { name: '曜日', description: '投稿する曜日（例：月木、省略すると毎日）' },
      zone: { name: 'タイムゾーン', description: 'タイムゾーン、またはその中の都市' },
      theme: { name: 'テーマ', description: 'このテーマについての一文だけ' },
    },
  },
};
