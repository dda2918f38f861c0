import type { Film } from '../Film.ts';
import { indexOf } from '../FilmIndex.ts';
import type { NameGroup } from '../names/nameGroups.ts';
import { withNames } from '../names/withNames.ts';
import type { Question } from '../Question.ts';
import { contentWords } from '../words/conceptsOf.ts';
import { tokenize } from '../words/tokenize.ts';
import { wordSet } from '../words/wordSet.ts';

const ASKING = wordSet('who whos whom which what');
const PLAYING = wordSet('play plays played playing portray portrays portrayed portraying actor actress');

/**
 * The sentences in which somebody of the cast and their role are both named, where a question asks who plays whom and
 * nothing else: there it is told, whatever the other passages say of the two.
 *
 * @returns indexes in `sentenceList`
 */
export function sentencesCasting({ words, names }: Question, film: Film): ReadonlySet<number> {
  if (!words.some((word) => ASKING.has(word))) return new Set();
  const title = new Set(tokenize(film.review.title));
  const asked = contentWords(withNames(words, names, film.people), title);
  const others = asked.filter((word) => !PLAYING.has(word));
  if (others.length === 0 || others.length === asked.length) return new Set();
  const people = film.people.filter(({ folded, also }) =>
    others.every((word) => folded.includes(word) || also.has(word)),
  );
  if (people.length === 0) return new Set();
  const told = indexOf(film).sentenceList.flatMap(({ plain }, at) => {
    const written = new Set(tokenize(plain));
    return people.some((person) => namesBoth(written, person)) ? [at] : [];
  });
  return new Set(told);
}

/** Whether words name a person by the actor's name and by the role's; what the two names share says neither. */
function namesBoth(words: ReadonlySet<string>, { name, role, folded }: NameGroup): boolean {
  if (role === null) return false;
  const [actor, played] = [tokenize(name), tokenize(role)];
  const isNamed = (own: readonly string[], other: readonly string[]): boolean =>
    own.some((word) => words.has(word) && folded.includes(word) && !other.includes(word));
  return isNamed(actor, played) && isNamed(played, actor);
}
