import { PermissionFlagsBits } from 'discord-api-types/v10';

/** What a role or a member may more, and less, in a channel. */
interface Overwrite {
  /** The role’s or member’s id; the server’s for everybody. */
  readonly id: string;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** A member, and what they may in the server at large. */
export interface Standing {
  readonly serverId: string;
  readonly memberId: string;
  /** The ids of the member’s roles. */
  readonly roles: readonly string[];
  readonly permissions: bigint;
}

/** All that there is and will be. */
const EVERYTHING = -1n;

/**
 * What a member may in a channel (topics/permissions, Permission Overwrites).
 *
 * @returns 0 where the channel is hidden from the member: then nothing else counts (Implicit Permissions)
 */
export function permissionsIn(
  overwrites: readonly Overwrite[],
  { serverId, memberId, roles, permissions }: Standing,
): bigint {
  const { Administrator, ViewChannel } = PermissionFlagsBits;
  if ((permissions & Administrator) !== 0n) return EVERYTHING;
  const together = (fits: (id: string) => boolean) => {
    const meant = overwrites.filter(({ id }) => fits(id));
    const sum = (bits: readonly bigint[]) => bits.reduce((all, bit) => all | bit, 0n);
    return { allow: sum(meant.map(({ allow }) => allow)), deny: sum(meant.map(({ deny }) => deny)) };
  };
  const steps = [
    together((id) => id === serverId),
    together((id) => id !== serverId && roles.includes(id)),
    together((id) => id === memberId),
  ];
  const all = steps.reduce((sum, { allow, deny }) => (sum & ~deny) | allow, permissions);
  return (all & ViewChannel) === 0n ? 0n : all;
}
