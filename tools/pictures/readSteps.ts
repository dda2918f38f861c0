import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const step = z
  .strictObject({
    /** The keys of the person and of the channel. */
    as: z.string(),
    in: z.string(),
    /** A message that mentions the bot; or a command with its options, and a file beside this one for its option `file`. */
    say: z.string().optional(),
    run: z.string().optional(),
    with: z.record(z.string(), z.string()).default({}),
    file: z.string().optional(),
  })
  .refine(({ say, run }) => (say === undefined) !== (run === undefined), 'either “say” or “run”');

/** What somebody does in a channel of the preview, and the bot answers. */
export type Step = z.infer<typeof step>;

/** What is done before each picture is taken, by the name of its file: `steps.json` of the folder that has them. */
export async function readSteps(folder: string): Promise<Readonly<Record<string, readonly Step[]>>> {
  const text = await readFile(join(folder, 'steps.json'), 'utf8');
  return z.record(z.string(), z.array(step)).parse(JSON.parse(text));
}
