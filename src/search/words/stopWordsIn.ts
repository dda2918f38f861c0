import { wordSet } from './wordSet.ts';

const NONE: ReadonlySet<string> = new Set();

const STOP_WORDS_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'de',
    wordSet(`
      aber alle allem allen als also am an auch auf aus bei beim bin bis bist da dabei dann das dass dazu dein deine dem den denn
      der des dich die dies diese diesem diesen dieser dieses dir doch du durch ein eine einem einen einer eines er es euch etwas
      film filme films fur gab geht gehts gibt gibts hab habe haben hat hatte hier hin ich ihm ihn ihnen ihr ihre im in ins ist ja
      jede jeder kann kein keine kritik mal man mehr mein mich mir mit muss nach ne nen nicht nichts noch nun nur ob oder ohne
      rezension sagen sagt sehr sein seine seinem seinen seiner selbst sich sie sind so soll uber um und uns unter viel vom von vor
      wann war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werden weshalb wie wieso wird wirklich
      wo woher wohin worum wurde wurden zu zum zur
    `),
  ],
  [
    'fr',
    wordSet(`
      ai au aux avec ca ce cela ces cet cette comment critique critiques dans de des dire dit du elle elles en est et etait ete eux
      fait film films il ils je la le les leur leurs lui ma mais me mes moi mon ne ni nos notre nous on ont ou par parle pas peu plus
      pour pourquoi quand que quel quelle quelles quels qui quoi sa sans se ses si son sont sur ta te tes toi ton tout tres tu un une
      vos votre vous
    `),
  ],
  [
    'es',
    wordSet(`
      al algo aqui asi como con critica cual cuales cuando cuanto cuantos de del dice donde el ella ellas ellos en era eres es esa ese
      eso esta estan este esto fue ha habla han hasta hay la las le les lo los mas me mi muy no nos nosotros os otra otro para peli
      pelicula peliculas pero por porque pues que quien quienes resena se ser si sin sobre son su sus tambien te tiene todo todos tu
      un una uno unos va ya yo
    `),
  ],
  [
    'pt',
    wordSet(`
      ao aos as ate com como critica da das de dela dele deles diz do dos ela elas ele eles em entre era essa esse esta estao estas
      este eu fala filme filmes foi ha isso isto ja la lhe mais mas me meu minha muito na nao nas nem no nos nossa nosso num numa onde
      os ou para pela pelo pois por porque pra quais qual quando que quem resenha se sem ser seu seus so sobre sua suas tambem te tem
      um uma umas uns vai voce
    `),
  ],
  [
    'ja',
    wordSet(`
      あの いつ い いる か が けど この これ して した その それ だれ です でした と という って て で どう どうして どこ どの どんな なぜ なに
      なん に の は へ ます ました も や る れ を ん てい 何と 誰 何 言 語 書 映画 作品 レビュー
    `),
  ],
]);

/**
 * Words that a question in another language than English is built with rather than about, as `STOP_WORDS` are in English;
 * none where the language has no list. Folded.
 *
 * @param language a BCP 47 tag
 */
export function stopWordsIn(language: string): ReadonlySet<string> {
  return STOP_WORDS_IN.get(new Intl.Locale(language).language) ?? NONE;
}
