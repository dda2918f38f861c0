import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { count } from '../../shared/count.ts';
import { type Finding, good, note, todo } from '../../shared/Finding.ts';
import { permissionsIn, type Standing } from '../api/standing/permissionsIn.ts';
import { overwritten } from '../api/standing/shapes.ts';
import { RIGHTS } from '../registration/rights.ts';

/** A channel as far as the doctor looks at it. */
export const channel = overwritten.extend({ type: z.number(), name: z.string().nullish() });

const TOPIC = 'Channels';

/** Channels that are named; of more, how many there are. */
const NAMED = 5;

/** What it takes to write at all. */
const WRITING = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** Where in a server the bot can write. */
export function channelFinding(
  server: string,
  channels: readonly z.infer<typeof channel>[],
  bot: Standing,
): Finding {
  const texts = channels.filter(
    ({ type }) => type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement,
  );
  if (texts.length === 0) return note(TOPIC, `“${server}” has no text channel`);
  const looked = texts.map(({ name, permission_overwrites: overwrites }) => {
    const may = permissionsIn(overwrites, bot);
    return { name: `#${name ?? ''}`, writes: (may & WRITING) === WRITING, lacks: lackingIn(may) };
  });
  const bad = looked.filter(({ lacks }) => lacks.length > 0);
  const all = count(looked.length, 'text channel');
  if (bad.length === 0) return good(TOPIC, `the bot may write in all of “${server}” (${all})`);
  const writes = looked.filter((one) => one.writes).length;
  const told = bad.slice(0, NAMED).map(({ name, lacks }) => `${name} lacks ${lacks.join(', ')}`);
  const more = bad.length > NAMED ? [`and ${bad.length - NAMED} more`] : [];
  const list = [...told, ...more].join('; ');
  if (writes > 0) return note(TOPIC, `the bot may write in ${writes} of ${all} of “${server}”: ${list}`);
  return todo(
    TOPIC,
    `The bot may write nowhere in “${server}” (${all}): ${list}. Give its role these permissions in the server’s or the channel’s settings.`,
  );
}

/** The names of the rights that are not there. Where the channel is hidden, the others do not matter yet. */
function lackingIn(may: bigint): string[] {
  if (may === 0n) return ['“View Channel”'];
  return RIGHTS.filter(({ bit }) => (may & bit) === 0n).map(({ name }) => `“${name}”`);
}
