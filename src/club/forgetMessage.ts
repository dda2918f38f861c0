import type { Clubs } from './Clubs.ts';

/**
 * Follows a summary no more once its message is deleted. Where several processes hear of it, each may.
 *
 * @throws {NotKept} where that can't be confirmed
 */
export async function forgetMessage(
  server: string,
  message: string,
  { records: { summaries } }: Pick<Clubs, 'records'>,
): Promise<void> {
  const summary = summaries.of(server).find(({ name }) => name === message);
  if (summary !== undefined) await summaries.remove(summary);
}
