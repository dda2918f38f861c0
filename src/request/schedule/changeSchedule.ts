import { Action, type ScheduleButton } from '../../messages/Button.ts';
import type { Origin } from '../CommandInput.ts';
import { keeping } from '../club/keeping.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import { type ButtonReply, inPlace } from '../routing/ButtonReply.ts';
import type { Services } from '../Services.ts';
import { scheduleForm } from './editSchedule.ts';
import { requireRightsThere } from './requireRightsThere.ts';
import { showSchedules } from './showSchedules.ts';

/**
 * Takes away something that is posted by itself, lets it go on, or asks when it is to be posted: in the server where the
 * button was pressed, whatever stands in the button.
 *
 * @throws {UserError} for what the person can put right
 */
export async function changeSchedule(
  { action, channel, schedule }: ScheduleButton,
  origin: Origin,
  services: Services,
): Promise<ButtonReply> {
  const server = requiredServer(origin);
  const { schedules } = services.clubs.records;
  const { scheduleGone, scheduleRemoved, scheduleResumed } = phrasesOf(origin, true);
  const kept = schedules.of(server).find((one) => one.name === schedule && one.channel === channel);
  const show = (says: string, changed: string | null): ButtonReply =>
    inPlace(showSchedules(server, { says, changed }, origin, services).message);
  if (kept === undefined) return show(scheduleGone, null);
  if (action === Action.EditSchedule) return { kind: 'reply', reply: scheduleForm(kept, origin) };
  if (action === Action.RemoveSchedule) {
    await keeping(schedules.remove(kept));
    return show(scheduleRemoved, null);
  }
  await requireRightsThere(channel, origin, services);
  // What came while it had paused is not made up for.
  await keeping(services.clubs.take(kept, new Date().toISOString()));
  await keeping(schedules.amend({ ...kept, value: { ...kept.value, refused: 0 } }));
  return show(scheduleResumed, schedule);
}
