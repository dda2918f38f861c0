import type { Logger } from 'pino';
import { type ClubSettings, isSettingName, SETTING_SHAPES } from '../../club/ClubSettings.ts';
import type { Clubs } from '../../club/Clubs.ts';
import { fromJson } from '../../shared/fromJson.ts';
import type { Key } from '../Store.ts';
import type { Memory } from './Memory.ts';

const NOTHING: ReadonlyMap<string, Partial<ClubSettings>> = new Map();

/**
 * Holds in memory what a store tells of settings. What this version can't read, as a newer one may have written it, counts
 * as not set; it stays in the store.
 */
export function rememberSettings(log: Logger): Memory & Pick<Clubs, 'of'> {
  let servers = new Map<string, Map<string, Partial<ClubSettings>>>();

  const apply = ({ server, channel, name }: Key, value: string | null): void => {
    if (!isSettingName(name)) return;
    const channels = servers.get(server) ?? new Map<string, Partial<ClubSettings>>();
    const { [name]: _, ...others } = channels.get(channel) ?? {};
    const read = value === null ? null : SETTING_SHAPES[name].safeParse(fromJson(value));
    if (read?.success === false) log.warn({ setting: name }, 'a setting that can’t be read is left out');
    const settings = read?.success === true ? { ...others, [name]: read.data } : others;
    if (Object.keys(settings).length > 0) servers.set(server, channels.set(channel, settings));
    else channels.delete(channel);
    if (channels.size === 0) servers.delete(server);
  };

  return {
    of: (server) => servers.get(server) ?? NOTHING,
    forget: () => {
      servers = new Map();
    },
    apply,
    tell: () => {},
  };
}
