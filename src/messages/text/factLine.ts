import type { Fact } from '../../answers/facts.ts';
import type { Review } from '../../review/Review.ts';
import { castLine } from '../replies/castReply.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { listWords } from './listWords.ts';
import { PHRASES } from './phrases.ts';
import { showFilm } from './showFilm.ts';
import { linkTo } from './sourceLine.ts';

/** Most characters of names; those that have no room are counted. */
const NAMES_BUDGET = 300;

/** A fact in one line that says where it comes from. */
export function factLine(fact: Fact, review: Review): string {
  return PHRASES.fact(showFilm(review), says(fact));
}

function says(fact: Fact): string {
  switch (fact.kind) {
    case 'fact.year':
      return PHRASES.factYear(fact.year);
    case 'fact.where':
      return PHRASES.factWhere(escapeMarkdown(fact.where, false));
    case 'fact.length':
      return PHRASES.factLength(PHRASES.minutes(fact.minutes));
    case 'fact.director':
      return PHRASES.factDirector(names(fact.names.map((name) => `**${escapeMarkdown(name, false)}**`)));
    case 'fact.cast':
      return PHRASES.factCast(names(fact.cast.map(castLine)));
    case 'fact.author':
      return PHRASES.factAuthor(linkTo(escapeMarkdown(fact.author, false), fact.url));
  }
}

/** As many as there is room for, at least one. */
function names(all: readonly string[]): string {
  let length = 0;
  const shown = all.filter((name, index) => {
    length += name.length;
    return index === 0 || length <= NAMES_BUDGET;
  });
  const left = all.length - shown.length;
  return listWords(left === 0 ? shown : [...shown, PHRASES.others(left)]);
}
