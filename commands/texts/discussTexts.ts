import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/discuss` in other languages. */
export const DISCUSS_TEXTS: Translations = {
  de: {
    name: 'gespräch',
    description: 'Fragen fürs Gespräch nach dem Film, eine nach der anderen',
    help: 'Fragen fürs Gespräch nach dem Film, eine nach der anderen',
    options: {},
  },
  fr: {
    name: 'discuter',
    description: 'Des questions pour discuter après le film, une à la fois',
    options: {},
  },
  es: {
    name: 'charla',
    description: 'Preguntas para la charla después de la película, una a una',
    options: {},
  },
  pt: {
    name: 'conversa',
    description: 'Perguntas para a conversa depois do filme, uma de cada vez',
    options: {},
  },
  ja: { name: '語り合う', description: '映画のあとに語り合うための問いを、ひとつずつ', options: {} },
};
