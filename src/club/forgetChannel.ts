import { isSettingName } from './ClubSettings.ts';
import type { Clubs } from './Clubs.ts';

/**
 * Takes away what a channel or a thread has set, once it is deleted. Where several processes hear of it, each may.
 *
 * @throws {NotKept} where that can't be confirmed
 */
export async function forgetChannel(
  server: string,
  channel: string,
  { of, change, records: { summaries, schedules } }: Pick<Clubs, 'of' | 'change' | 'records'>,
): Promise<void> {
  for (const name of Object.keys(of(server).get(channel) ?? {}))
    if (isSettingName(name)) await change(server, channel, name, undefined);
  for (const summary of summaries.of(server))
    if (summary.channel === channel) await summaries.remove(summary);
  for (const schedule of schedules.of(server))
    if ([schedule.channel, schedule.value.parent].includes(channel)) await schedules.remove(schedule);
}
