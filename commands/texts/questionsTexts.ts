import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/club questions` in other languages. */
export const QUESTIONS_TEXTS: Translations<'mode'> = {
  de: {
    name: 'fragen',
    description: 'Zeigen, was ich nicht beantworten konnte, oder sagen, ob ich es zähle',
    options: { mode: { name: 'zählen', description: 'Ob ich zähle; Aus vergisst auch, was gezählt wurde' } },
  },
  fr: {
    name: 'questions',
    description: 'Montrer ce que je n’ai pas su répondre, ou dire si je le compte',
    options: { mode: { name: 'mode', description: 'Si je compte ; sinon, ce qui a été compté est oublié' } },
  },
  es: {
    name: 'preguntas',
    description: 'Mostrar lo que no pude responder, o decir si lo cuento',
    options: { mode: { name: 'modo', description: 'Si cuento; si no, también olvido lo contado' } },
  },
  pt: {
    name: 'perguntas',
    description: 'Mostrar o que não consegui responder, ou dizer se eu conto',
    options: { mode: { name: 'modo', description: 'Se eu conto; se não, também esqueço o que foi contado' } },
  },
  ja: {
    name: '質問',
    description: '答えられなかった質問を見る、または数えるかどうかを決める',
    options: {
      mode: { name: '方法', description: '数えるかどうか。数えない場合、これまでの記録も消します' },
    },
  },
};
