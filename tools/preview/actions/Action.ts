import { z } from 'zod';
import { givenFileShape } from './GivenFile.ts';

const options = z.record(z.string(), z.union([z.string(), givenFileShape]));

const values = z.record(
  z.string(),
  z.union([z.string(), z.boolean(), z.array(z.union([z.string(), givenFileShape]))]),
);

/** What a person can do on the page, as it sends it. */
export const actionShape = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), text: z.string(), mentions: z.boolean() }),
  z.object({ do: z.literal('reply'), message: z.string(), text: z.string() }),
  z.object({ do: z.literal('edit'), message: z.string(), text: z.string() }),
  z.object({ do: z.literal('delete'), message: z.string() }),
  z.object({ do: z.literal('dismiss'), message: z.string() }),
  z.object({ do: z.literal('type'), command: z.string(), option: z.string(), text: z.string(), options }),
  z.object({ do: z.literal('run'), command: z.string(), options }),
  z.object({ do: z.literal('press'), message: z.string(), button: z.string() }),
  z.object({ do: z.literal('pick'), message: z.string(), values: z.array(z.string()) }),
  z.object({ do: z.literal('menu'), message: z.string(), command: z.string() }),
  z.object({ do: z.literal('submit'), values }),
]);

export type Action = z.infer<typeof actionShape>;
