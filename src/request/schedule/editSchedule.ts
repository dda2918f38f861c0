import type { Kept, Schedule } from '../../club/Records.ts';
import { Action, type ScheduleButton } from '../../messages/Button.ts';
import { form } from '../../messages/form.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import { type Reply, reply } from '../../messages/replies/Reply.ts';
import { sayDays } from '../../messages/schedule/weekdays.ts';
import type { Origin } from '../CommandInput.ts';
import { keeping } from '../club/keeping.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { phrasesOf } from '../languages/phrasesOf.ts';
import type { Services } from '../Services.ts';
import { sameThere } from './addSchedule.ts';
import { readTimes } from './readTimes.ts';
import { requireRightsThere } from './requireRightsThere.ts';
import { showSchedules } from './showSchedules.ts';

/** The names of the form's fields. */
const TIME = 'time';
const DAYS = 'days';
const ZONE = 'zone';

/** Most characters of each, as many as are ever read. */
const MOST = 200;

/** The form in which it is said anew when something is posted. */
export function scheduleForm({ channel, name, value }: Kept<Schedule>, origin: Origin): Reply {
  const phrases = phrasesOf(origin, true);
  const field = (name: string, label: string, value: string) => ({
    name,
    label,
    value,
    most: MOST,
    isShort: true,
  });
  const { scheduleForm: title, scheduleTime, scheduleDays, scheduleZone } = phrases;
  const opened = form(title, { action: Action.EditSchedule, channel, schedule: name }, [
    field(TIME, scheduleTime, value.time),
    field(DAYS, scheduleDays, sayDays(value.days, phrases)),
    field(ZONE, scheduleZone, value.zone),
  ]);
  return reply(noticeReply(title).message, { form: opened });
}

/**
 * Lets something be posted when it was written into the form: in the server where that was filled in, whatever stands in
 * it.
 *
 * @throws {UserError} for what the person can put right
 */
export async function editSchedule(
  { channel, schedule }: ScheduleButton,
  fields: ReadonlyMap<string, string>,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const server = requiredServer(origin);
  const { schedules } = services.clubs.records;
  const phrases = phrasesOf(origin, true);
  const { scheduleGone, scheduleChanged } = phrases;
  const kept = schedules.of(server).find((one) => one.name === schedule && one.channel === channel);
  const show = (says: string | null, changed: string | null): Reply => ({
    ...showSchedules(server, { says, changed }, origin, services),
    inPlace: true,
  });
  if (kept === undefined) return show(scheduleGone, null);
  const [time = '', days = '', zone = ''] = [TIME, DAYS, ZONE].map((name) => fields.get(name));
  const value = { ...kept.value, ...readTimes({ time, days, zone }, phrases.tag, zone) };
  const others = schedules.of(server).filter(({ name }) => name !== schedule);
  const there = sameThere(value, channel, others, phrases);
  if (there !== null) return show(there.says, there.changed);
  await requireRightsThere(channel, origin, services);
  // None of its turns is one from before it was changed, whichever process looks.
  await keeping(services.clubs.take(kept, new Date().toISOString()));
  const isChanged = await keeping(schedules.amend({ ...kept, value }));
  return isChanged ? show(scheduleChanged, schedule) : show(scheduleGone, null);
}
