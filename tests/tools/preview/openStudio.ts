import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import type { APIInteraction } from 'discord-api-types/v10';
import { type Club, openClub } from '../../../tools/preview/openClub.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';

/** What a bot answers; null where it fails. */
export type Answer = (interaction: APIInteraction) => object | null;

/** The preview's club with another bot in it, one that does what a test needs: forms, files, selects. */
export interface Studio {
  readonly club: Club;
  /** What the bot does from now on. */
  readonly answerBy: (answer: Answer) => void;
  readonly close: () => Promise<void>;
}

/** @param commands what the bot registers */
export async function openStudio(commands: readonly object[]): Promise<Studio> {
  const discord = await openDiscord();
  const club = await openClub(discord, 'Aftercredits');
  let answer: Answer = () => null;
  const server = createServer({ keepAlive: false }, async (request, response) => {
    const interaction: APIInteraction = JSON.parse(await readText(request));
    const found = answer(interaction);
    response.writeHead(found === null ? 500 : 200, {
      'Content-Type': 'application/json',
      Connection: 'close',
    });
    response.end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  discord.endpoint.deliverTo(`http://127.0.0.1:${port}/`);
  await fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
    method: 'PUT',
    headers: { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(commands),
  });
  return {
    club,
    answerBy: (next) => {
      answer = next;
    },
    close: async () => {
      await discord.close();
      server.close();
    },
  };
}
