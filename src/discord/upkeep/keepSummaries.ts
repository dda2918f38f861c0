import type { Clubs } from '../../club/Clubs.ts';
import type { Kept, RecordOf } from '../../club/Records.ts';
import type { Shelf } from '../../library/Shelf.ts';
import type { Tasks } from '../../process/createTasks.ts';
import { digestOf } from '../../request/summaries/digestOf.ts';
import { followedSummary } from '../../request/summaries/followedSummary.ts';
import { isGone } from '../api/hasCode.ts';
import type { Context } from '../interactions/Context.ts';

/** Where summaries are kept, and what tells of changes. */
export interface KeptSummaries {
  readonly shelf: Pick<Shelf, 'library' | 'onChange'>;
  readonly clubs: Pick<Clubs, 'records'>;
  readonly tasks: Pick<Tasks, 'run'>;
  /** Ends it. */
  readonly stop: AbortSignal;
}

/**
 * Edits each summary that is to follow its review whose text is another by now: at the start, when the content changes,
 * when a server's own films do, and when one comes that may be behind. One after the other, so that it never gets into the
 * way of answers. Where several processes do it with the same content, all write the same. A summary that is gone, or whose film is, is followed no more.
 */
export function keepSummaries(
  { services, api, log }: Pick<Context, 'services' | 'api' | 'log'>,
  { shelf, clubs, tasks, stop }: KeptSummaries,
): void {
  const { summaries, films } = clubs.records;

  const follow = async (summary: Kept<RecordOf<'summaries'>>): Promise<void> => {
    const { server, channel, name, value } = summary;
    const there = await services(server);
    const message = followedSummary(value, there);
    if (message === null) {
      // A server's own films may not be read yet.
      const most = shelf.library().films.length + films.of(server).length;
      return there.shelf.films.length < most ? undefined : summaries.remove(summary);
    }
    const digest = digestOf(message);
    if (digest === value.digest) return;
    try {
      await api.edit(channel, name, message);
    } catch (error) {
      if (isGone(error)) return summaries.remove(summary);
      throw error;
    }
    await summaries.amend({ ...summary, value: { ...value, digest } });
  };

  /** The servers that are to be looked at; null for all. */
  const due = new Set<string | null>();
  let isRunning = false;
  const run = async (): Promise<void> => {
    for (const server of due) {
      due.delete(server);
      for (const summary of server === null ? [...summaries.all()] : summaries.of(server)) {
        if (stop.aborted) return;
        // One that can't be followed now is tried again at the next change.
        await follow(summary).catch((err: unknown) =>
          log.warn({ err, channel: summary.channel }, 'a summary could not be brought up to date'),
        );
      }
    }
    isRunning = false;
  };
  const look = (server: string | null): void => {
    due.add(server);
    if (isRunning) return;
    isRunning = true;
    tasks.run(run());
  };
  shelf.onChange(() => look(null));
  films.onChange(look);
  summaries.onChange((server) => {
    // One that stood before it was followed may be behind. One that another process has edited is let be: while that one
    // has other content than this one, as in an update, each would edit what the other has edited, without an end.
    const changed = server === null ? summaries.all() : summaries.of(server);
    if ([...changed].some(({ value }) => value.digest === '')) look(server);
  });
  look(null);
}
