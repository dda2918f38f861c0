import { ApplicationCommandOptionType, Routes } from 'discord-api-types/v10';
import type { Discord } from 'loopback-discord';

/** Registers `/ask` for a bot that does not do so itself. */
export async function registerAsk({ apiUrl, applicationId, token }: Discord): Promise<void> {
  const question = {
    type: ApplicationCommandOptionType.String,
    name: 'question',
    description: 'What would you like to know?',
    required: true,
  };
  const response = await fetch(`${apiUrl}/v10${Routes.applicationCommands(applicationId)}`, {
    method: 'PUT',
    headers: { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify([{ name: 'ask', description: 'Ask anything', options: [question] }]),
  });
  if (!response.ok) throw new Error(`/ask could not be registered: ${response.status}`);
}
