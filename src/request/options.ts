import type { ChannelOption, Request, UserOption } from './Command.ts';

/** An option's text, trimmed; null when it was left out or holds nothing. */
export function textOption({ options }: Request, name: string): string | null {
  const value = options.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Whether an option was switched on. */
export function flagOption({ options }: Request, name: string): boolean {
  return options.get(name) === true;
}

/** A user given as an option; null when it was left out. */
export function userOption({ options }: Request, name: string): UserOption | null {
  const value = options.get(name);
  return typeof value === 'object' && value.kind === 'user' ? value : null;
}

/** A channel given as an option; null when it was left out. */
export function channelOption({ options }: Request, name: string): ChannelOption | null {
  const value = options.get(name);
  return typeof value === 'object' && value.kind === 'channel' ? value : null;
}
