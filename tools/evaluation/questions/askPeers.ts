import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Review } from '../../../src/review/Review.ts';
import type { PosedQuestion } from './askAll.ts';

/** How other engines, as they come, rank the right passages. */
export interface PeerPlaces {
  readonly miniSearch: readonly (number | null)[];
  readonly lunr: readonly (number | null)[];
}

/** The place of the right passage in each peer's ranking, from 1; null where it is not found at all. */
export function askPeers(questions: readonly PosedQuestion[], { passages }: Review): PeerPlaces {
  const documents = passages.map(({ plain }, id) => ({ id, text: plain.text }));
  const mini = new MiniSearch<(typeof documents)[number]>({ fields: ['text'] });
  mini.addAll(documents);
  const index = lunr(function build() {
    this.ref('id');
    this.field('text');
    for (const document of documents) this.add(document);
  });
  // Lunr reads operators in a query: a question is words only.
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}\s]+/gu, ' ');
  const place = (ids: readonly unknown[], { passage }: PosedQuestion): number | null => {
    const at = ids.findIndex((id) => Number(id) === passage);
    return at === -1 ? null : at + 1;
  };
  return {
    miniSearch: questions.map((question) =>
      place(
        mini.search(question.text).map(({ id }) => id),
        question,
      ),
    ),
    lunr: questions.map((question) =>
      place(
        index.search(plain(question.text)).map(({ ref }) => ref),
        question,
      ),
    ),
  };
}
