import { z } from 'zod';

/** A file that a person chose, as the page sends it. */
export const givenFileShape = z.object({
  name: z.string(),
  /** Its media type; empty where the browser knows none. */
  type: z.string(),
  /** In Base64. */
  content: z.base64(),
});

export type GivenFile = z.infer<typeof givenFileShape>;
