import MiniSearch from 'minisearch';
import type { Review } from '../review/Review.ts';
import type { Film, IndexedSentence, PassageDocument, SentenceDocument } from './Film.ts';
import { trigrams } from './lines/trigrams.ts';
import { mentions, writtenNames } from './names/mentions.ts';
import { nameGroups } from './names/nameGroups.ts';
import { stemmerFor } from './words/stemmerFor.ts';
import { tokenize } from './words/tokenize.ts';

/** Indexes a review by passages, with their headings and people, and by sentences. */
export function buildIndex(review: Review): Film {
  const stem = stemmerFor(review.language);
  const people = nameGroups(review);
  const sentenceList = listSentences(review);
  const options = { tokenize, processTerm: stem };
  const passages = new MiniSearch<PassageDocument>({ fields: ['text', 'headings', 'names'], ...options });
  const sentences = new MiniSearch<SentenceDocument>({ fields: ['text'], ...options });
  const lines = new MiniSearch<SentenceDocument>({
    fields: ['text'],
    tokenize: trigrams,
    processTerm: (term) => term,
  });
  const frequency = new Map<string, number>();
  const words: Set<string>[] = [];

  for (const [id, { plain, trail }] of review.passages.entries()) {
    const written = writtenNames(plain.text);
    const named = people.filter((person) => mentions(written, person));
    const names = named.flatMap(({ folded }) => folded).join(' ');
    const document = { id, text: plain.text, headings: trail.join(' '), names };
    passages.add(document);
    words.push(new Set(tokenize(document.text)));
    for (const word of new Set(tokenize(`${document.text} ${document.headings} ${names}`).map(stem))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  for (const [id, { plain }] of sentenceList.entries()) {
    sentences.add({ id, text: plain });
    lines.add({ id, text: plain });
  }
  return { review, people, sentenceList, passages, sentences, lines, frequency, words, stem };
}

function listSentences({ passages }: Review): IndexedSentence[] {
  return passages.flatMap(({ sentences }, passage) =>
    sentences.map(({ plain }, index) => ({ passage, index, plain })),
  );
}
