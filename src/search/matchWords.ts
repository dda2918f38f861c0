import { onceFor } from '../shared/onceFor.ts';
import type { Film } from './Film.ts';
import { type FilmIndex, indexOf } from './FilmIndex.ts';
import { WORD_SETTINGS } from './ranking/wordSettings.ts';
import type { Concept } from './words/conceptsOf.ts';

/** How well the words of passages or sentences fit a question, by their index. */
export interface WordMatch {
  /** BM25+ as a share of the best one's, 0 to 1. */
  readonly score: Float32Array;
  /** How much of the question's meaning is covered, 0 to 1. */
  readonly coverage: Float32Array;
}

/** Matches the words of a question against every passage and every sentence. */
export function matchWords(
  concepts: readonly Concept[],
  film: Film,
): { readonly passages: WordMatch; readonly sentences: WordMatch } {
  const { fields } = WORD_SETTINGS;
  const { passages, sentences, sentenceList } = indexOf(film);
  return {
    passages: match(concepts, passages, fields, film.review.passages.length),
    sentences: match(concepts, sentences, { text: 1 }, sentenceList.length),
  };
}

/** A concept counts once in a document, by the best of its alternatives. */
function match(
  concepts: readonly Concept[],
  documents: FilmIndex['passages'] | FilmIndex['sentences'],
  fields: Record<string, number>,
  size: number,
): WordMatch {
  const score = new Float32Array(size);
  const coverage = new Float32Array(size);
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  for (const concept of concepts) {
    for (const [id, hit] of bestHits(concept, documents, fields)) {
      score[id] = (score[id] ?? 0) + hit.score;
      coverage[id] = (coverage[id] ?? 0) + (hit.quality * concept.weight) / total;
    }
  }
  const best = score.reduce((most, value) => Math.max(most, value), 0);
  return { score: best > 0 ? score.map((value) => value / best) : score, coverage };
}

interface Hit {
  readonly score: number;
  /** How well the found word stands for the asked one. */
  readonly quality: number;
}

function bestHits(
  { alternatives }: Concept,
  documents: FilmIndex['passages'] | FilmIndex['sentences'],
  fields: Record<string, number>,
): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  for (const [stem, quality] of alternatives) {
    for (const { id, score } of found(stem, documents, fields)) {
      const other = hits.get(id);
      if (other === undefined || other.score < score * quality)
        hits.set(id, { score: score * quality, quality });
    }
  }
  return hits;
}

type Scored = readonly { readonly id: number; readonly score: number }[];

/** What each stem of an index finds in it, once it was asked for: as many entries as the review has words. */
const foundIn = onceFor((_documents: object) => new Map<string, Scored>());

/** @param fields the same for an index every time */
function found(
  stem: string,
  documents: FilmIndex['passages'] | FilmIndex['sentences'],
  fields: Record<string, number>,
): Scored {
  const known = foundIn(documents);
  const before = known.get(stem);
  if (before !== undefined) return before;
  const results = documents.search(stem, {
    tokenize: (term) => [term],
    processTerm: (term) => term,
    boost: fields,
    bm25: WORD_SETTINGS.bm25,
  });
  const scored = results.map(({ id, score }) => ({ id: Number(id), score }));
  // Words that people type and the review lacks are without number.
  if (scored.length > 0) known.set(stem, scored);
  return scored;
}
