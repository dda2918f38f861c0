import type { NamesAndHelp } from '../../src/request/languages/Translations.ts';

/** “Ask about this” in other languages. */
export const ASK_ABOUT_TEXTS: NamesAndHelp = {
  de: { name: 'Als Frage stellen', help: 'beantwortet diese Nachricht wie eine Frage' },
  fr: { name: 'Poser cette question', help: 'répond à ce message comme à une question' },
  es: { name: 'Preguntar esto', help: 'responde a ese mensaje como a una pregunta' },
  pt: { name: 'Perguntar isto', help: 'responde a essa mensagem como a uma pergunta' },
  ja: { name: 'これを質問する', help: 'そのメッセージを質問として答えます' },
};
