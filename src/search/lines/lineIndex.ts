import { LRUCache } from 'lru-cache';
import MiniSearch from 'minisearch';
import type { Film } from '../Film.ts';
import { indexOf, type SentenceDocument } from '../FilmIndex.ts';
import { trigrams } from './trigrams.ts';

/** Films whose lines are kept indexed: they take as much as all else of a film's index. */
const KEPT = 32;

const kept = new LRUCache<Film, MiniSearch<SentenceDocument>>({ max: KEPT });

/**
 * The sentences of a film by runs of three letters, to find lines by remembered words. It is made when it is asked for.
 * Documents are sentences, by their index in the film's list of them.
 */
export function lineIndex(film: Film): MiniSearch<SentenceDocument> {
  const known = kept.get(film);
  if (known !== undefined) return known;
  const lines = new MiniSearch<SentenceDocument>({
    fields: ['text'],
    tokenize: trigrams,
    processTerm: (term) => term,
  });
  lines.addAll(indexOf(film).sentenceList.map(({ plain }, id) => ({ id, text: plain })));
  kept.set(film, lines);
  return lines;
}
