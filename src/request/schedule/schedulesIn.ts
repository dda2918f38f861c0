import type { ShownSchedule } from '../../messages/schedule/scheduleTexts.ts';
import type { Services } from '../Services.ts';
import { hasPosts, placeOf } from './postFor.ts';

/** What is posted by itself in a server, each with whether there is something to post where it is posted. */
export function schedulesIn(server: string, all: Services): readonly ShownSchedule[] {
  return all.clubs.records.schedules
    .of(server)
    .map((kept) => ({ ...kept, hasNothing: !hasPosts(kept.value, placeOf(kept, all).services) }));
}
