import type { ChannelHandle, Person } from 'loopback-discord';
import { prepareLibrary } from '../../../src/library/prepareLibrary.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import type { Bot } from '../../../tools/preview/Bot.ts';
import type { Club, Room, Viewer } from '../../../tools/preview/openClub.ts';
import { servePreview } from '../../../tools/preview/servePreview.ts';
import { foundClub } from '../../support/bot/Club.ts';
import { shippedLibrary } from '../../support/libraries.ts';

/** A channel of its own, and two people who have asked nothing yet: a person may ask five questions in ten seconds. */
interface Corner {
  /** The keys of the channel, and of who asks: as a page's address has them. */
  readonly in: string;
  readonly as: string;
  /** The key of somebody else. */
  readonly other: string;
}

/** The preview, with a bot on words alone behind it. */
export interface Preview {
  readonly url: string;
  readonly botName: string;
  readonly newCorner: () => Corner;
  /** Ends it. Fails where Discord refused anything that the bot sent. */
  readonly close: () => Promise<void>;
}

/** Starts the preview with the bot in this process. */
export async function openPreview(): Promise<Preview> {
  const films = await shippedLibrary();
  await prepareLibrary(films);
  const botName = 'Aftercredits';
  const { discord, guild, channel, ana, somebody, close } = await foundClub(films, { name: botName });
  const viewer = (person: Person): Viewer => ({ key: person.name, role: 'member', person });
  const room = (key: string, handle: ChannelHandle): Room => ({
    key,
    topic: 'Ask about the film',
    of: () => handle,
    isDirect: false,
  });
  const viewers: [Viewer, ...Viewer[]] = [{ ...viewer(ana), role: 'moderator' }];
  const rooms: [Room, ...Room[]] = [room('club', channel)];
  const club: Club = {
    discord,
    viewers,
    rooms,
    botName,
    newcomer: somebody(),
    used: new Map(),
    dismissed: new Set(),
    forms: new Map(),
  };
  const bot: Bot = { state: () => 'ready', troubles: () => [], onChange: () => {} };
  const { url, close: stop } = await servePreview(club, bot, 0, createLog('warn'));
  return {
    url,
    botName,
    newCorner: () => {
      const name = `corner-${rooms.length}`;
      const [asker, other] = [viewer(somebody()), viewer(somebody())];
      rooms.push(room(name, guild.createChannel(name)));
      viewers.push(asker, other);
      return { in: name, as: asker.key, other: other.key };
    },
    close: async () => {
      await stop(0);
      await close();
    },
  };
}
