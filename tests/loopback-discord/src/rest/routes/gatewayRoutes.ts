import type { Starts } from '../../gateway/Starts.ts';
import { ok, type Route } from '../Route.ts';

/** Where the gateway is. */
export function gatewayRoutes(url: () => string, shards: number, starts: Starts): Route[] {
  return [
    { method: 'GET', pattern: '/gateway', isOpen: true, handle: () => ok({ url: url() }) },
    {
      method: 'GET',
      pattern: '/gateway/bot',
      handle: () => ok({ url: url(), shards, session_start_limit: starts.describe() }),
    },
  ];
}
