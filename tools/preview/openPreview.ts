import { fileURLToPath } from 'node:url';
import { startDiscord, systemClock } from 'loopback-discord';
import { createLog } from '../../src/shared/createLog.ts';
import { openClub } from './openClub.ts';
import { servePreview } from './servePreview.ts';
import { startBot } from './startBot.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

const NAME = 'Aftercredits';

/** A page with the built bot behind it. */
export interface Preview {
  /** Where it is, such as http://127.0.0.1:8128. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a Discord on loopback, the bot on it, and the page.
 *
 * @param port 0 for any free one
 * @throws {PlainError} where the port can't be had
 */
export async function openPreview(port: number): Promise<Preview> {
  const discord = await startDiscord({ name: NAME, clock: systemClock });
  const club = await openClub(discord, NAME);
  const bot = startBot(discord, PROGRAM);
  const end = async (): Promise<void> => {
    bot.kill();
    await discord.close();
  };
  try {
    const { url, close } = await servePreview(club, bot, port, createLog('warn'));
    return { url, close: () => close(0).then(end) };
  } catch (error) {
    await end();
    throw error;
  }
}
