import { OAuth2Scopes } from 'discord-api-types/v10';
import { RIGHTS } from './rights.ts';

const PERMISSIONS = RIGHTS.reduce((all, { bit }) => all | bit, 0n);

/** The link by which a server's admin invites the bot. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: PERMISSIONS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
