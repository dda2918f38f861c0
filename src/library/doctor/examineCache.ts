import { resolve } from 'node:path';
import { hasKeptEmbeddings, shippedEmbeddings } from '../../reader/keptEmbeddings.ts';
import { MODEL } from '../../reader/modelFaults.ts';
import type { Review } from '../../review/Review.ts';
import { count } from '../../shared/count.ts';
import { whyNotWritable } from '../../shared/doctor/whyNotWritable.ts';
import { type Finding, good, note, todo } from '../../shared/Finding.ts';
import type { Config } from '../../shared/readConfig.ts';

const TOPIC = 'Cache';

/** Whether the embeddings of all reviews are kept, and can be. Writes nothing. */
export async function examineCache(
  { semantic, cacheDir, contentDir }: Pick<Config, 'semantic' | 'cacheDir' | 'contentDir'>,
  reviews: readonly Review[],
): Promise<Finding> {
  if (!semantic) return good(TOPIC, 'none is needed (SEMANTIC)');
  if (reviews.length === 0) return note(TOPIC, 'not looked at: no review is good');
  const problem = await whyNotWritable(resolve(cacheDir));
  const folders = [cacheDir, shippedEmbeddings(contentDir)];
  let kept = 0;
  for (const review of reviews) if (await hasKeptEmbeddings(review, folders, MODEL)) kept += 1;
  const missing = reviews.length - kept;
  const are = `embeddings of ${kept} of ${count(reviews.length, 'review')} are there`;
  if (problem === null) {
    return missing === 0
      ? good(TOPIC, `${are}, and ${cacheDir} can be written`)
      : note(TOPIC, `${are}; the next start computes the others, “npm run embeddings” does so ahead`);
  }
  return missing === 0
    ? note(TOPIC, `${are}; those of new reviews can’t be kept in ${cacheDir} (${problem})`)
    : todo(
        TOPIC,
        `Embeddings of ${count(missing, 'review')} are not there, and can’t be kept in ${cacheDir} (${problem}): every start computes them anew. Let the bot write there, or name another folder in CACHE_DIR.`,
      );
}
