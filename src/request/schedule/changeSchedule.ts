import { Action, type ScheduleButton } from '../../messages/Button.ts';
import type { Reply } from '../../messages/replies/Reply.ts';
import type { Origin } from '../CommandInput.ts';
import { keeping } from '../club/keeping.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { requireRights } from '../club/requireRights.ts';
import { rightsToWrite } from '../club/rights.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { showSchedules } from './showSchedules.ts';

/**
 * Takes away something that is posted by itself, or lets it go on: in the server where the button was pressed, whatever
 * stands in the button.
 *
 * @throws {UserError} for what the person can put right
 */
export async function changeSchedule(
  { action, channel, schedule }: ScheduleButton,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const server = requiredServer(origin);
  const { schedules } = services.clubs.records;
  const { scheduleGone, scheduleRemoved, scheduleResumed } = phrasesOf(origin, true);
  const kept = schedules.of(server).find((one) => one.name === schedule && one.channel === channel);
  if (kept === undefined)
    return showSchedules(server, { says: scheduleGone, changed: null }, origin, services);
  if (action === Action.RemoveSchedule) {
    await keeping(schedules.remove(kept));
    return showSchedules(server, { says: scheduleRemoved, changed: null }, origin, services);
  }
  // What came while it had paused is not made up for. Of another channel than this one nobody says what the bot may do there.
  if (channel === origin.channel) requireRights(origin, rightsToWrite(origin));
  await keeping(services.clubs.take(kept, new Date().toISOString()));
  await keeping(schedules.amend({ ...kept, value: { ...kept.value, refused: 0 } }));
  return showSchedules(server, { says: scheduleResumed, changed: schedule }, origin, services);
}
