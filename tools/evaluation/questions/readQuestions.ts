import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PlainError } from '../../../src/shared/PlainError.ts';

/** A file of questions in the layout of SQuAD 2.0 (Rajpurkar, Jia and Liang, 2018). */
const schema = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              is_impossible: z.boolean().default(false),
              answers: z.array(z.object({ text: z.string(), answer_start: z.int().min(0) })),
            }),
          ),
        }),
      ),
    }),
  ),
});

export type Article = z.infer<typeof schema>['data'][number];

/**
 * The articles of a question file.
 *
 * @throws {PlainError} for a file that is missing or in another layout, saying where
 */
export async function readQuestions(file: string): Promise<Article[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new PlainError(`There is no file ${file}.`);
  const parsed = schema.safeParse(parseJson(text.replace(/^\uFEFF/, ''), file));
  if (parsed.success) return parsed.data.data;
  const [issue] = parsed.error.issues;
  throw new PlainError(
    `${file} is not a question file in the layout of SQuAD 2.0: ${issue?.path.join('.')} ${issue?.message}`,
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new PlainError(
      `${file} is not a question file in the layout of SQuAD 2.0, for it is not JSON: ${why}`,
    );
  }
}
