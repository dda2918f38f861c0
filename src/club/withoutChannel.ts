import type { ClubSettings } from './ClubSettings.ts';

/** Where mentions are answered, without one channel: where none is left, commands alone are. */
export function withoutChannel(
  { channels }: Extract<ClubSettings['chat'], { readonly channels: unknown }>,
  channel: string,
): ClubSettings['chat'] {
  const left = channels.filter((one) => one !== channel);
  return left.length === 0 ? 'commands' : { channels: left };
}
