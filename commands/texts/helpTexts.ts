import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/help` in other languages. */
export const HELP_TEXTS: Translations = {
  de: { name: 'hilfe', description: 'Was du mich fragen kannst und was ich speichere', options: {} },
  fr: { name: 'aide', description: 'Ce que tu peux me demander, et ce que je garde', options: {} },
  es: { name: 'ayuda', description: 'Qué puedes preguntarme y qué guardo', options: {} },
  pt: { name: 'ajuda', description: 'O que você pode me perguntar e o que eu guardo', options: {} },
  ja: { name: 'ヘルプ', description: 'できることと、保存する情報', options: {} },
};
