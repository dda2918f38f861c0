/** A small word that loses its vowel before another, at the start of it: l’eau, d’Aubert, qu’elle, dell’arte. */
export const ELIDED =
  /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|un|all|dall|dell|nell|sull|coll|quell|quest|bell|sant)'(?=[aeiouh])/iu;
