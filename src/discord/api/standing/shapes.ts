import { z } from 'zod';

/** Permissions as Discord writes them: a number in decimal digits. */
export const permissions = z.string().regex(/^\d+$/).transform(BigInt);

/** A member of a server, as far as it matters what they may do. */
export const member = z.object({ roles: z.array(z.string()) });

/** A channel, likewise; a thread has no overwrites of its own. */
export const overwritten = z.object({
  permission_overwrites: z
    .array(z.object({ id: z.string(), allow: permissions, deny: permissions }))
    .default([]),
});
