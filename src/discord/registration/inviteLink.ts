import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;

/** What the bot needs in a server: to read what it is told, to answer, and to find its own messages again. */
const PERMISSIONS = ViewChannel | SendMessages | SendMessagesInThreads | ReadMessageHistory;

/** The link by which a server's admin invites the bot. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: PERMISSIONS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
