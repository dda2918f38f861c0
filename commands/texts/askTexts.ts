import type { Translations } from '../../src/request/languages/Translations.ts';

/** `/ask` in other languages. */
export const ASK_TEXTS: Translations<'question' | 'private' | 'for'> = {
  de: {
    name: 'fragen',
    description: 'Frag etwas über den Film: Die Rezension antwortet Wort für Wort',
    help: 'eine Frage',
    options: {
      question: { name: 'frage', description: 'Was möchtest du wissen?' },
      private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
      for: { name: 'für', description: 'Für wen die Antwort ist' },
    },
  },
  fr: {
    name: 'demander',
    description: 'Pose une question sur le film : la critique répond, mot pour mot',
    help: 'une question',
    options: {
      question: { name: 'question', description: 'Que veux-tu savoir ?' },
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à toi' },
      for: { name: 'pour', description: 'À qui la réponse est destinée' },
    },
  },
  es: {
    name: 'preguntar',
    description: 'Pregunta lo que quieras sobre la película: la reseña responde, palabra por palabra',
    help: 'una pregunta',
    options: {
      question: { name: 'pregunta', description: '¿Qué quieres saber?' },
      private: { name: 'privada', description: 'Mostrarte la respuesta solo a ti' },
      for: { name: 'para', description: 'Para quién es la respuesta' },
    },
  },
  pt: {
    name: 'perguntar',
    description: 'Pergunte o que quiser sobre o filme: a crítica responde, palavra por palavra',
    help: 'uma pergunta',
    options: {
      question: { name: 'pergunta', description: 'O que você quer saber?' },
      private: { name: 'privada', description: 'Mostrar a resposta só para você' },
      for: { name: 'para', description: 'Para quem é a resposta' },
    },
  },
  ja: {
    name: '質問',
    description: '映画について何でも質問できます。レビューの言葉をそのまま引用して答えます',
    help: '質問に答えます',
    options: {
      question: { name: '質問', description: '何が知りたいですか？' },
      private: { name: '非公開', description: '回答を自分にだけ表示する' },
      for: { name: '宛先', description: '誰への回答か' },
    },
  },
};
