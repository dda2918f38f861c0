import type { NamesAndHelp } from '../../src/request/languages/Translations.ts';

/** “Ask about this” in other languages. */
export const ASK_ABOUT_TEXTS: NamesAndHelp = {
  de: { name: 'Dazu fragen', help: 'nimmt diese Nachricht als Frage' },
  fr: { name: 'Demander là-dessus', help: 'prend ce message comme question' },
  es: { name: 'Preguntar sobre esto', help: 'toma ese mensaje como pregunta' },
  pt: { name: 'Perguntar sobre isto', help: 'toma essa mensagem como pergunta' },
  ja: { name: 'これについて聞く', help: 'そのメッセージを質問として受け取ります' },
};
