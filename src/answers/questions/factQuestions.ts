import type { FactKind } from '../facts.ts';

/** The plainest questions for a fact, as regular expressions of their words. */
export type FactQuestions = readonly (readonly [FactKind, string])[];

/** What stands for a title, in any language. */
const TITLE = 'the film';

const GERMAN_FILM = `(?:er|es|ihn|der|den|das|(?:der|den|dem|dieser|diesen|diesem) (?:film|streifen)|${TITLE})`;
const GERMAN: FactQuestions = [
  [
    'fact.director',
    `wer (?:hat|fuhrt|fuhrte|hatte) (?:(?:bei ${GERMAN_FILM}|da|dabei|hier) )?(?:die )?regie(?: gefuhrt| gemacht)?`,
  ],
  ['fact.director', `wer ist (?:der regisseur|die regisseurin)(?: (?:von ${GERMAN_FILM}|des films))?`],
  ['fact.director', `von wem ist ${GERMAN_FILM}`],
  ['fact.length', `wie lange? (?:ist|geht|dauert|lauft) ${GERMAN_FILM}(?: denn)?`],
  ['fact.length', `wie viele (?:minuten|stunden) (?:hat|geht|dauert) ${GERMAN_FILM}`],
  ['fact.length', `(?:(?:was|wie) ist )?(?:die )?(?:laufzeit|filmlange|spieldauer)(?: des films)?`],
  ['fact.year', `(?:aus welchem jahr|von wann) (?:ist|stammt) ${GERMAN_FILM}`],
  [
    'fact.year',
    `wann (?:kam|ist) ${GERMAN_FILM} (?:raus|heraus|rausgekommen|herausgekommen|erschienen|ins kino(?: gekommen)?)`,
  ],
  ['fact.where', `wo (?:kann|konnte) (?:man|ich) ${GERMAN_FILM} (?:sehen|schauen|anschauen|gucken|streamen)`],
  ['fact.where', `wo (?:lauft|gibts|gibt es) ${GERMAN_FILM}(?: zu sehen)?`],
  ['fact.cast', `wer (?:spielt|spielte|ist)(?: (?:da|denn|alles|alle))* (?:mit|dabei)`],
  ['fact.cast', `wer spielt (?:alles )?in ${GERMAN_FILM}(?: mit)?`],
  ['fact.author', `wer hat (?:die|diese) (?:rezension|kritik) geschrieben`],
  ['fact.author', `von wem ist (?:die|diese) (?:rezension|kritik)`],
];

/** Words of one letter are none here: of “qui l’a réalisé” there is “qui realise”. */
const FRENCH_FILM = `(?:il|(?:le|ce) film|${TITLE})`;
const FRENCH: FactQuestions = [
  ['fact.director', `qui (?:realise|dirige)(?: ${FRENCH_FILM})?`],
  ['fact.director', `(?:qui|quel) est (?:le realisateur|la realisatrice)(?: (?:du film|de ${TITLE}))?`],
  ['fact.director', `de qui est ${FRENCH_FILM}`],
  ['fact.length', `combien de temps dure(?: ${FRENCH_FILM})?`],
  ['fact.length', `(?:il|ca) dure combien(?: de temps)?`],
  ['fact.length', `(?:quelle est )?(?:la )?duree(?: (?:du film|de ${TITLE}))?`],
  ['fact.year', `de quelle annee (?:est|date) ${FRENCH_FILM}`],
  ['fact.year', `(?:il|ca) (?:est|date) de quelle annee`],
  ['fact.year', `quand est (?:sorti ${FRENCH_FILM}|il sorti)`],
  ['fact.where', `ou (?:(?:peut on|puis je|on peut|je peux)(?: le)? )?(?:voir|regarder)(?: ${FRENCH_FILM})?`],
  ['fact.cast', `qui joue (?:dedans|dans ${FRENCH_FILM})`],
  ['fact.cast', `(?:qui|quels) sont les acteurs(?: (?:du film|de ${TITLE}))?`],
  ['fact.author', `qui ecrit (?:la|cette) critique`],
  ['fact.author', `de qui est (?:la|cette) critique`],
];

const SPANISH_FILM = `(?:(?:la|esta) (?:peli|pelicula)|${TITLE})`;
const SPANISH: FactQuestions = [
  ['fact.director', `quien (?:la )?(?:dirigio|dirige)(?: ${SPANISH_FILM})?`],
  ['fact.director', `quien es (?:el director|la directora)(?: de ${SPANISH_FILM})?`],
  ['fact.director', `de quien es ${SPANISH_FILM}`],
  ['fact.length', `cuanto dura(?: ${SPANISH_FILM})?`],
  ['fact.length', `(?:cual es )?la duracion(?: de ${SPANISH_FILM})?`],
  ['fact.year', `de que ano es(?: ${SPANISH_FILM})?`],
  ['fact.year', `(?:cuando|en que ano) (?:se estreno|salio)(?: ${SPANISH_FILM})?`],
  ['fact.where', `donde (?:(?:se puede|puedo|podemos) )?(?:ver|verla)(?: ${SPANISH_FILM})?`],
  ['fact.cast', `(?:quien|quienes) (?:sale|salen|actua|actuan)(?: en (?:ella|${SPANISH_FILM}))?`],
  ['fact.cast', `(?:cual es )?el reparto(?: de ${SPANISH_FILM})?`],
  ['fact.author', `quien (?:escribio|hizo) (?:la|esta) (?:resena|critica)`],
  ['fact.author', `de quien es (?:la|esta) (?:resena|critica)`],
];

/** “Quem é o diretor” is “quem diretor”: words of one letter are none. */
const PORTUGUESE_FILM = `(?:ele|(?:(?:este|esse) )?filme|${TITLE})`;
const PORTUGUESE: FactQuestions = [
  ['fact.director', `quem (?:dirigiu|dirige)(?: ${PORTUGUESE_FILM})?`],
  ['fact.director', `quem (?:diretor|diretora)(?: (?:do|deste|desse) filme)?`],
  ['fact.length', `quanto tempo (?:dura|tem)(?: ${PORTUGUESE_FILM})?`],
  ['fact.length', `(?:qual )?duracao(?: do filme)?`],
  ['fact.year', `de que ano(?: ${PORTUGUESE_FILM})?`],
  ['fact.year', `(?:quando|em que ano) (?:saiu|estreou|foi lancado)(?: ${PORTUGUESE_FILM})?`],
  [
    'fact.where',
    `onde (?:(?:posso|podemos|consigo|da para|da pra) )?(?:ver|assistir)(?: ao)?(?: ${PORTUGUESE_FILM})?`,
  ],
  ['fact.cast', `quem atua(?: (?:nele|(?:no|neste|nesse) filme))?`],
  ['fact.cast', `(?:qual )?elenco(?: do filme)?`],
  ['fact.author', `quem (?:escreveu|fez) (?:(?:esta|essa) )?(?:critica|resenha)`],
];

/** By the language of a review, beside English. */
export const FACT_QUESTIONS: ReadonlyMap<string, FactQuestions> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
]);
