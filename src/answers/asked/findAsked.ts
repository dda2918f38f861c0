import type { Library } from '../../conversation/films/Library.ts';
import type { Passage } from '../../review/Review.ts';
import type { Film } from '../../search/Film.ts';
import type { Question } from '../../search/Question.ts';
import { keptWords } from '../questions/keptWords.ts';
import { textToRead } from '../questions/textToRead.ts';
import { listedIn } from './Listed.ts';
import { readEmbeddings } from './readEmbeddings.ts';
import { likeness, wordingOf } from './Wording.ts';

/** A film that says which passage answers a question. */
export interface Pointed {
  readonly film: Film;
  readonly passage: Passage;
}

/** Listed questions that are read for one that is asked; the others wait for the next ones. */
const READ_AT_ONCE = 20;

/**
 * The films that list a question like this one, each with the passage that it says to answer it.
 *
 * @param films those that it is asked of
 * @param without ids of passages that are not wanted
 */
export async function findAsked(
  question: Question,
  films: readonly Film[],
  library: Library,
  without: ReadonlySet<string> = new Set(),
): Promise<readonly Pointed[]> {
  const listing = films.flatMap((film) => {
    const listed = listedIn(film, library).filter(({ passage }) => !without.has(passage.id));
    return listed.length === 0 ? [] : [{ film, listed }];
  });
  if (listing.length === 0) return [];
  const own = textToRead(question, films, library);
  const texts = listing.flatMap(({ listed }) => listed.map(({ text }) => text));
  const embeddings = await readEmbeddings([own, ...texts], library.reader, READ_AT_ONCE);
  const pointed = listing.flatMap(({ film, listed }) => {
    const asked = wordingOf(question.typed, film, embeddings.get(own));
    // Where a pin has a gap for a name that the review has not, this question has one for such a name, too.
    const isGapped = listed.some(({ wording }) => wording.hasGap);
    const kept = isGapped ? keptWords(question.typed, [film]) : null;
    const gapped = kept === null ? asked : wordingOf(kept, film, asked.embedding);
    const [best] = listed
      .flatMap(({ passage, text, wording }) => {
        const alike = likeness(wording.hasGap ? gapped : asked, {
          ...wording,
          embedding: embeddings.get(text) ?? null,
        });
        return alike === null ? [] : [{ film, passage, alike }];
      })
      .sort((a, b) => b.alike - a.alike);
    return best === undefined ? [] : [best];
  });
  const most = Math.max(...pointed.map(({ alike }) => alike));
  // In the very words goes before anything that is only like it.
  return pointed.filter(({ alike }) => most < 1 || alike === most);
}
