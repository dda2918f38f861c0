import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/conversation/languages/commonWords.ts';
import { foreignLanguage, type ReviewWords } from '../../../src/conversation/languages/foreignLanguage.ts';
import { foreignLine } from '../../../src/messages/text/foreignLine.ts';
import { tokenize } from '../../../src/search/words/tokenize.ts';
import { fc } from '../../support/generated/fc.ts';

const KNOWN = new Set(['film', 'radio', 'colony']);
const NAMES = new Set(['sam', 'micah', 'io']);
const knows: ReviewWords = { has: (word) => KNOWN.has(word), isName: (word) => NAMES.has(word) };
const knowsNothing: ReviewWords = { has: () => false, isName: () => false };
const listed = [...COMMON_WORDS].flatMap(([language, words]) =>
  [...words].map((word) => ({ language, word })),
);
const wordsOf = (language: string): string[] => [...(COMMON_WORDS.get(language) ?? [])];
const isShared = (word: string): boolean => listed.some((one) => one.language !== 'en' && one.word === word);

describe('an English question on an English review', () => {
  test.each([
    'is it overrated',
    'random quote',
    'sci-fi?',
    'no spoilers',
    'imdb score',
    'trailer link',
    'plot twist',
    'music in heat',
    'main actors',
    'desolate hills',
    'human instinct',
    'barren land',
    'who directed it?',
    'does he die in the end',
    'hidden meaning of the ending',
    'best performance overall',
    'worth watching?',
    'is there a post credits scene',
    'Hans Zimmer soundtrack',
    'zombie apocalypse horror gore',
    'boring slow depressing mess',
    'happy ending or sad ending',
    'runtime',
    'how long is it',
    "what's the vibe",
    'was Dunkirk better',
    'anything like Blade Runner',
    'similar to Interstellar?',
    'rotten tomatoes rating',
    'favourite character?',
    'cgi or practical effects',
    'did they improvise',
    'dog dies?',
    'age rating kids',
    'netflix or cinema',
    'where was it shot',
    'sequel planned??',
    'lgbt representation in here',
    'main villain motivation explained',
    'symbolism of bees',
    'script writers',
    'more like this pls',
    'so was it good or nah',
    'underrated gem imo',
    'streaming anywhere in Germany',
    'Christopher Nolan directing style',
  ])('GIVEN “%s”, though the review has none of its words THEN it is not foreign', (question) => {
    expect(foreignLanguage(question, 'en', knowsNothing)).toBeNull();
    expect(foreignLanguage(question, 'en-GB', knowsNothing)).toBeNull();
  });

  test('GIVEN any of the commonest words in any order THEN they are not foreign', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...wordsOf('en')), { maxLength: 12 }), (words) => {
        expect(foreignLanguage(words.join(' '), 'en', knowsNothing)).toBeNull();
      }),
    );
  });

  test('GIVEN one of the commonest words among words of another language THEN it is not foreign', () => {
    fc.assert(
      fc.property(
        // A letter by itself is none: “a” may be anything. What another language has too may be of that.
        fc.constantFrom(
          ...wordsOf('en').filter((word) => tokenize(word).length > 0 && word.length > 1 && !isShared(word)),
        ),
        fc.array(fc.constantFrom(...listed.map(({ word }) => word)), { maxLength: 8 }),
        fc.nat(),
        (own, others, at) => {
          const question = others.toSpliced(at % (others.length + 1), 0, own).join(' ');
          expect(foreignLanguage(question, 'en', knowsNothing)).toBeNull();
        },
      ),
    );
  });
});

describe('words of the shipped review', async () => {
  const review = tokenize(await readFile('content/io.md', 'utf8'));
  const slices = (minLength: number): fc.Arbitrary<string> =>
    fc
      .tuple(fc.nat(review.length - minLength), fc.integer({ min: minLength, max: minLength + 10 }))
      .map(([from, length]) => review.slice(from, from + length).join(' '));

  test('GIVEN some of them in a row, and that the review has them THEN they are not foreign', () => {
    const own = new Set(review);
    fc.assert(
      fc.property(slices(1), (text) => {
        expect(foreignLanguage(text, 'en', { ...knowsNothing, has: (word) => own.has(word) })).toBeNull();
      }),
    );
  });

  test('GIVEN twelve in a row, and nothing that the review has THEN they still are not foreign', () => {
    fc.assert(
      fc.property(slices(12), (text) => {
        expect(foreignLanguage(text, 'en', knowsNothing)).toBeNull();
      }),
    );
  });
});

describe('a question in another language than the review', () => {
  test.each<[question: string, review: string, language: string]>([
    ['Wer hat hier Regie geführt?', 'en', 'de'],
    ['wie lange muss ich eigentlich Nudeln kochen?', 'en', 'de'],
    ['Warum bleibt sie auf der Erde?', 'en', 'de'],
    ['qui a réalisé ce truc exactement', 'en', 'fr'],
    ['est-ce que ça finit bien', 'en', 'fr'],
    ['c’est quoi l’histoire au juste', 'en', 'fr'],
    ['¿De qué trata la película?', 'en', 'es'],
    ['¿quién dirigió esta peli?', 'en', 'es'],
    ['¿Vale la pena verla?', 'en', 'es'],
    ['chi ha diretto questo?', 'en', 'it'],
    ['vale la pena vederlo', 'en', 'it'],
    ['de que fala este filme afinal', 'en', 'pt'],
    ['quem dirigiu esse filme', 'en', 'pt'],
    ['Quanto tempo dura o filme?', 'en', 'pt'],
    ['wer spielt Micah?', 'en', 'de'],
    ['ist der Film gut?', 'en', 'de'],
    ['qui a réalisé ce film', 'en', 'fr'],
    ['¿quién interpreta a Sam?', 'en', 'es'],
    ['quem interpreta Sam?', 'en', 'pt'],
    ['chi ha diretto', 'en', 'it'],
    ['IOはどうですか', 'en', 'ja'],
    ['この映画の監督は誰ですか', 'en', 'ja'],
    ['面白いですか？', 'en-US', 'ja'],
    ['2019年のShudderの映画ですか', 'en', 'ja'],
    ['who plays the old king here', 'de', 'en'],
    ['qui joue le vieux roi', 'de-AT', 'fr'],
    ['who plays the old king', 'ja', 'en'],
    ['この映画の監督は誰ですか', 'pt-BR', 'ja'],
    ['kto jest reżyserem tego dzieła', 'en', 'und'],
    ['hoe lang duurt het allemaal eigenlijk', 'en', 'und'],
    ['Кто снял этот фильм?', 'en', 'und'],
    ['Ποιος σκηνοθέτησε την ταινία;', 'de', 'und'],
    ['من هو مخرج هذا الفيلم', 'en', 'und'],
    ['이 영화 감독은 누구 입니까', 'ja', 'und'],
    ['这部电影的导演是谁', 'en', 'und'],
    ['ใครเป็นผู้กำกับ', 'en', 'und'],
  ])('GIVEN “%s” on a review in %s THEN it is %s', (question, review, language) => {
    expect(foreignLanguage(question, review, knows)).toBe(language);
  });
});

describe('a question that may be in the language of the review', () => {
  test.each<[why: string, question: string, review: string]>([
    ['has a word of the review', 'wer spielt im Radio?', 'en'],
    ['has one word beside a name', 'stirbt Micah?', 'en'],
    ['has one word beside those of both languages', 'was will Sam in dem film?', 'en'],
    ['is in the language of the review', 'Wer spielt Maria?', 'de'],
    ['is in the language of the review', 'Worum geht es eigentlich?', 'de'],
    ['is in the language of the review', 'à quoi ressemble la musique', 'fr'],
    ['is in the language of the review', '¿Quién interpreta a María?', 'es-MX'],
    ['is in the language of the review', 'chi interpreta la madre', 'it'],
    ['is in the language of the review', 'quem faz a trilha sonora', 'pt'],
    ['is in the language of the review', 'この映画の監督は誰ですか', 'ja'],
    ['has characters that the language of the review has too', '这部电影的导演是谁', 'ja'],
    ['has three words, and one that is rare', 'chi canta dolcemente', 'en'],
    ['has three words', 'кто режиссёр фильма', 'en'],
    ['has three letters', '面白い？', 'en'],
    ['has numbers and one word', '2 0 1 9 1984 aquilo', 'en'],
    ['has only numbers', '12 34 56 78 90', 'en'],
    ['has only emoji', '🎬 🍿 😭 🔥 🇩🇪 ❤️', 'en'],
    ['is an address', 'https://youtu.example/watchlist/qwz/xkcd/', 'en'],
    ['is empty', '', 'en'],
    ['is on a review in a language without a list', 'wer hat hier Regie geführt', 'nl'],
    ['is on a review in a language without a list', 'この映画の監督は誰ですか', 'zh-Hant'],
  ])('GIVEN one that %s: “%s” on a review in %s THEN it is not foreign', (_, question, review) => {
    expect(foreignLanguage(question, review, knows)).toBeNull();
  });
});

test('GIVEN the lists THEN every word of more than a letter is as questions are read', () => {
  expect(listed.filter(({ word }) => word.length > 1 && tokenize(word).join(' ') !== word)).toEqual([]);
});

describe('the line that asks for the language of the review', () => {
  test.each<[asked: string, review: string, line: string]>([
    ['de', 'en', 'Die Rezension ist auf Englisch geschrieben. Bitte stell deine Frage auf Englisch.'],
    ['fr', 'en', 'La critique est écrite en anglais. Pose ta question en anglais, s’il te plaît.'],
    ['es', 'en-GB', 'La reseña está escrita en inglés. Por favor, haz tu pregunta en inglés.'],
    ['it', 'de', 'La recensione è scritta in tedesco. Per favore, fai la tua domanda in tedesco.'],
    ['pt', 'en', 'A crítica está escrita em inglês. Por favor, faça a sua pergunta em inglês.'],
    ['ja', 'en', 'このレビューは英語で書かれています。お手数ですが、英語で質問してください。'],
    ['und', 'en', 'The review is written in English. Please ask your question in English.'],
    ['en', 'de-CH', 'Die Rezension ist auf Deutsch geschrieben. Bitte stell deine Frage auf Deutsch.'],
    ['und', 'pt-BR', 'A crítica está escrita em português. Por favor, faça a sua pergunta em português.'],
    ['und', 'nl', 'The review is written in Dutch. Please ask your question in Dutch.'],
  ])('GIVEN a question in %s and a review in %s THEN it is “%s”', (asked, review, line) => {
    expect(foreignLine(asked, review)).toBe(line);
  });
});
