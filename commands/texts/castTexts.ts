import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/cast` in other languages. */
export const CAST_TEXTS: Translations<'who'> = {
  de: {
    name: 'besetzung',
    description: 'Wer mitspielt, und was die Rezension über sie sagt',
    options: { who: { name: 'wer', description: 'Jemand aus der Besetzung, eine Rolle oder die Regie' } },
  },
  fr: {
    name: 'distribution',
    description: 'Qui joue dedans, et ce que la critique en dit',
    options: { who: { name: 'qui', description: 'Un acteur, une actrice, un rôle ou la réalisation' } },
  },
  es: {
    name: 'reparto',
    description: 'Quién sale, y qué dice la reseña de cada cual',
    options: { who: { name: 'quién', description: 'Un actor, una actriz, un papel o la dirección' } },
  },
  pt: {
    name: 'elenco',
    description: 'Quem está no filme, e o que a crítica diz de cada um',
    options: { who: { name: 'quem', description: 'Um ator, uma atriz, um papel ou a direção' } },
  },
  ja: {
    name: '出演者',
    description: '誰が出ているか、レビューがその人について何と言っているか',
    options: { who: { name: '誰', description: '俳優、役名、または監督' } },
  },
};
