import type { Fact } from '../../answers/facts.ts';
import type { Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { castLine } from '../replies/castReply.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { listWords } from './listWords.ts';
import { showFilm } from './showFilm.ts';
import { linkTo } from './sourceLine.ts';

/** Most characters of names; those that have no room are counted. */
const NAMES_BUDGET = 300;

/** A fact in one line that says where it comes from. */
export function factLine(fact: Fact, review: Review, phrases: Phrases): string {
  return phrases.fact(showFilm(review), says(fact, phrases));
}

function says(fact: Fact, phrases: Phrases): string {
  switch (fact.kind) {
    case 'fact.year':
      return phrases.factYear(fact.year);
    case 'fact.where':
      return phrases.factWhere(escapeMarkdown(fact.where, false));
    case 'fact.length':
      return phrases.factLength(phrases.minutes(fact.minutes));
    case 'fact.director':
      return phrases.factDirector(
        names(
          fact.names.map((name) => `**${escapeMarkdown(name, false)}**`),
          phrases,
        ),
      );
    case 'fact.cast':
      return phrases.factCast(
        names(
          fact.cast.map((member) => castLine(member, phrases)),
          phrases,
        ),
      );
    case 'fact.author':
      return phrases.factAuthor(linkTo(escapeMarkdown(fact.author, false), fact.url));
  }
}

/** As many as there is room for, at least one. */
function names(all: readonly string[], phrases: Phrases): string {
  let length = 0;
  const shown = all.filter((name, index) => {
    length += name.length;
    return index === 0 || length <= NAMES_BUDGET;
  });
  const left = all.length - shown.length;
  return listWords(left === 0 ? shown : [...shown, phrases.others(left)], phrases);
}
