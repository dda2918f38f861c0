import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/club schedule` in other languages. */
export const SCHEDULE_TEXTS: Translations<'what' | 'time' | 'days' | 'zone' | 'theme'> = {
  de: {
    name: 'termine',
    description: 'Zitat, Zusammenfassung oder Frage zu einer Zeit posten; zeigen, was gepostet wird',
    options: {
      what: { name: 'was', description: 'Was gepostet wird' },
      time: { name: 'zeit', description: 'Um welche Zeit, etwa 20:00' },
      days: { name: 'tage', description: 'An welchen Tagen, etwa Mo Do; ohne Angabe jeden Tag' },
      zone: { name: 'zone', description: 'Die Zeitzone, oder eine Stadt darin' },
      theme: { name: 'thema', description: 'Nur Zitate zu diesem Thema' },
    },
  },
  fr: {
    name: 'programme',
    description: 'Publier citation, résumé ou question à son heure ; montrer ce qui est publié',
    options: {
      what: { name: 'quoi', description: 'Ce qui est publié' },
      time: { name: 'heure', description: 'À quelle heure, par exemple 20:00' },
      days: { name: 'jours', description: 'Quels jours, par exemple lun jeu ; sinon tous les jours' },
      zone: { name: 'fuseau', description: 'Le fuseau horaire, ou une de ses villes' },
      theme: { name: 'thème', description: 'Seulement des citations sur ce thème' },
    },
  },
  es: {
    name: 'programa',
    description: 'Publicar cita, resumen o pregunta a su hora; mostrar lo que se publica',
    options: {
      what: { name: 'qué', description: 'Qué se publica' },
      time: { name: 'hora', description: 'A qué hora, por ejemplo 20:00' },
      days: { name: 'días', description: 'Qué días, por ejemplo lun jue; si no, todos los días' },
      zone: { name: 'zona', description: 'La zona horaria, o una ciudad de ella' },
      theme: { name: 'tema', description: 'Solo citas sobre este tema' },
    },
  },
  pt: {
    name: 'agenda',
    description: 'Publicar citação, resumo ou pergunta na sua hora; mostrar o que é publicado',
    options: {
      what: { name: 'quê', description: 'O que é publicado' },
      time: { name: 'hora', description: 'A que horas, por exemplo 20:00' },
      days: { name: 'dias', description: 'Em que dias, por exemplo seg qui; senão, todos os dias' },
      zone: { name: 'fuso', description: 'O fuso horário, ou uma cidade dele' },
      theme: { name: 'tema', description: 'Só citações sobre este tema' },
    },
  },
  ja: {
    name: '予定',
    description: '引用・要約・問いを決まった時刻に投稿する。予定の一覧も見られます',
    options: {
      what: { name: '内容', description: '投稿するもの' },
      time: { name: '時刻', description: '投稿する時刻（例：20:00）' },
      days: { name: '曜日', description: '投稿する曜日（例：月木）。なければ毎日' },
      zone: { name: 'タイムゾーン', description: 'タイムゾーン、またはその中の都市' },
      theme: { name: 'テーマ', description: 'このテーマの引用だけ' },
    },
  },
};
