import type { FilmIndex } from './buildIndex.ts';
import { parseSentenceId } from './buildIndex.ts';
import type { Concept } from './readQuestion.ts';
import { WORD_SETTINGS } from './settings.ts';

/** How well a passage's words fit a question. */
export interface WordScore {
  /** Sum over the question's concepts; comparable within one question only. */
  readonly score: number;
  /** How much of the question's meaning the passage covers, 0 to 1. */
  readonly coverage: number;
  /** Index of the sentence that fits best; null when no sentence has a word of the question. */
  readonly sentence: number | null;
}

/**
 * Scores passages by the words they share with a question. MiniSearch scores each concept by BM25+; a concept counts
 * once, by the best of its alternatives.
 *
 * @returns scores by the passage's index in the review, only for passages that share something
 */
export function rankByWords(concepts: readonly Concept[], index: FilmIndex): Map<number, WordScore> {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, { score: number; covered: number }>();
  const sentences = new Map<string, number>();

  for (const concept of concepts) {
    for (const [passage, hit] of bestHits(concept, index.passages, WORD_SETTINGS.fields)) {
      const sum = scores.get(Number(passage)) ?? { score: 0, covered: 0 };
      scores.set(Number(passage), {
        score: sum.score + hit.score,
        covered: sum.covered + hit.quality * concept.weight,
      });
    }
    for (const [sentence, hit] of bestHits(concept, index.sentences, { text: 1 })) {
      sentences.set(String(sentence), (sentences.get(String(sentence)) ?? 0) + hit.score);
    }
  }

  const best = bestSentences(sentences);
  return new Map(
    [...scores].map(([passage, { score, covered }]) => {
      const sentence = best.get(passage);
      return [
        passage,
        {
          score: score + WORD_SETTINGS.sentence * (sentence?.score ?? 0),
          coverage: total === 0 ? 0 : covered / total,
          sentence: sentence?.index ?? null,
        },
      ];
    }),
  );
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
): Map<string | number, Hit> {
  const hits = new Map<string | number, Hit>();
  for (const [stem, quality] of alternatives) {
    const results = documents.search(stem, {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: fields,
      bm25: WORD_SETTINGS.bm25,
    });
    for (const { id, score } of results) {
      const hit = { score: score * quality, quality };
      const other = hits.get(id);
      if (other === undefined || other.score < hit.score) hits.set(id, hit);
    }
  }
  return hits;
}

function bestSentences(scores: ReadonlyMap<string, number>): Map<number, { index: number; score: number }> {
  const best = new Map<number, { index: number; score: number }>();
  for (const [id, score] of scores) {
    const { passage, sentence } = parseSentenceId(id);
    const other = best.get(passage);
    if (other === undefined || other.score < score) best.set(passage, { index: sentence, score });
  }
  return best;
}
