import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

/** As much as answering needs; what a command reads besides is the command's business. */
const shape = z.union([
  z.looseObject({ type: z.literal(InteractionType.Ping) }),
  z.looseObject({
    type: z.int(),
    id: z.string().regex(/^\d{1,20}$/),
    application_id: z.string().regex(/^\d{1,20}$/),
    token: z.string().min(1),
  }),
]);

/** The interaction in the body of a request; null when there is none. */
export function parseInteraction(body: Uint8Array): APIInteraction | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isInteraction(value) ? value : null;
  } catch {
    return null;
  }
}

function isInteraction(value: unknown): value is APIInteraction {
  return shape.safeParse(value).success;
}
