import type { Discord } from './Discord.ts';
import type { DiscordOptions } from './DiscordOptions.ts';
import { LoopbackDiscord } from './LoopbackDiscord.ts';

/** Starts a Discord on a free port of 127.0.0.1. Whoever starts one has to close it. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const discord = new LoopbackDiscord(options);
  await discord.faults.acceptConnections();
  return discord;
}
