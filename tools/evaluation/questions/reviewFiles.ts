import { readFile } from 'node:fs/promises';
import type { Review } from '../../../src/review/Review.ts';
import { PlainError } from '../../../src/shared/PlainError.ts';
import { shortHash } from '../../../src/shared/shortHash.ts';
import { plainReview } from './articleReview.ts';

/** A review and the questions on it, as they were labelled. */
export interface LabelledReview {
  readonly review: Review;
  readonly questions: readonly LabelledQuestion[];
}

export interface LabelledQuestion {
  readonly text: string;
  /** The sentences that answer, best first: index of the passage, and of the sentence in it. None where none does. */
  readonly places: readonly { readonly passage: number; readonly sentence: number }[];
}

/**
 * Reviews and questions in the layout of the training files: in a `.txt` file `##### REVIEW id`, `## Heading` and
 * `[paragraph.sentence] text`; in a `.tsv` file `id`, the places that answer or `-`, and the question.
 *
 * @param files `.txt` and `.tsv` files, in any order
 * @param from only reviews whose id ends in this number or a higher one
 * @throws {PlainError} for a file that can't be read, or a question on a place that is not there
 */
export async function reviewFiles(files: readonly string[], from: number): Promise<LabelledReview[]> {
  const texts = await Promise.all(files.map(read));
  const reviews = texts.flatMap((text, at) => (files[at]?.endsWith('.txt') ? readReviews(text) : []));
  const wanted = reviews.filter(({ title }) => Number(/\d+$/.exec(title)?.[0] ?? 0) >= from);
  const questions = new Map<string, LabelledQuestion[]>(wanted.map(({ title }) => [title, []]));
  for (const [at, text] of texts.entries()) {
    if (files[at]?.endsWith('.txt')) continue;
    for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
      const [id = '', places = '', asked = ''] = line.split('\t');
      questions.get(id)?.push({ text: asked, places: readPlaces(places) });
    }
  }
  return wanted.map((review) => ({ review, questions: questions.get(review.title) ?? [] }));
}

async function read(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new PlainError(`There is no file ${file}.`);
  return text;
}

function readPlaces(places: string): LabelledQuestion['places'] {
  if (places.trim() === '-') return [];
  return places.split(',').map((place) => {
    const [passage = '', sentence = ''] = place.trim().split('.');
    return { passage: Number(passage), sentence: Number(sentence) };
  });
}

function readReviews(text: string): Review[] {
  return text
    .split(/^##### REVIEW /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [id = ''] = head.split(' ');
      const paragraphs: { heading: string | null; sentences: string[] }[] = [];
      let heading: string | null = null;
      for (const line of lines) {
        const [, paragraph, sentence = ''] = /^\[(\d+)\.\d+\] (.*)$/.exec(line) ?? [];
        if (line.startsWith('## ')) heading = line.slice(3).trim();
        if (paragraph === undefined) continue;
        const known = paragraphs[Number(paragraph)];
        if (known === undefined) paragraphs.push({ heading, sentences: [sentence] });
        else known.sentences.push(sentence);
      }
      return plainReview(id, shortHash(id, 4), paragraphs);
    });
}
