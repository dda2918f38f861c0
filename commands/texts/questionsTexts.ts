import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/club questions` in other languages. */
export const QUESTIONS_TEXTS: Translations<'mode'> = {
  de: {
    name: 'fragen',
    description: 'Unbeantwortete Fragen anzeigen oder festlegen, ob ich sie zähle',
    options: {
      mode: { name: 'zählen', description: 'Ob ich sie zähle; wenn nicht, vergesse ich auch die bisherigen' },
    },
  },
  fr: {
    name: 'questions',
    description: 'Afficher les questions sans réponse, ou choisir si je les compte',
    options: {
      mode: { name: 'mode', description: 'Si je les compte ; sinon, j’oublie aussi celles déjà comptées' },
    },
  },
  es: {
    name: 'preguntas',
    description: 'Mostrar las preguntas sin respuesta, o elegir si las cuento',
    options: { mode: { name: 'modo', description: 'Si las cuento; si no, también olvido las ya contadas' } },
  },
  pt: {
    name: 'perguntas',
    description: 'Mostrar as perguntas sem resposta ou escolher se eu as conto',
    options: { mode: { name: 'modo', description: 'Se eu conto; se não, também esqueço as já contadas' } },
  },
  ja: {
    name: '質問',
    description: '答えられなかった質問を見る、または数えるかどうかを決める',
    options: {
      mode: { name: '設定', description: '数えるかどうか（数えない場合は、これまでの記録も消えます）' },
    },
  },
};
