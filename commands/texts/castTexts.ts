import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/cast` in other languages. */
export const CAST_TEXTS: Translations<'who'> = {
  de: {
    name: 'besetzung',
    description: 'Wer mitspielt und was die Rezension über die Leute sagt',
    options: { who: { name: 'wer', description: 'Jemand aus der Besetzung, eine Rolle oder die Regie' } },
  },
  fr: {
    name: 'distribution',
    description: 'Qui joue dans le film, et ce que la critique en dit',
    options: { who: { name: 'qui', description: 'Un acteur, une actrice, un rôle ou la réalisation' } },
  },
  es: {
    name: 'reparto',
    description: 'Quién actúa y qué dice la reseña de cada persona',
    options: { who: { name: 'quién', description: 'Un actor, una actriz, un papel o la dirección' } },
  },
  pt: {
    name: 'elenco',
    description: 'Quem está no elenco e o que a crítica diz de cada pessoa',
    options: { who: { name: 'quem', description: 'Um ator, uma atriz, um papel ou a direção' } },
  },
  ja: {
    name: '出演者',
    description: '出演者と、レビューに書かれたその人についての箇所',
    options: { who: { name: '人物', description: '俳優、役名、または監督' } },
  },
};
