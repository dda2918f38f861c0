import { channel } from 'node:diagnostics_channel';
import type { RecordedRequest } from './rest/Recorded.ts';

/** What goes over the wire, one way or the other. */
export type Traffic =
  /** A request, once it is answered; with `ENDPOINT` for its method, an endpoint's answer to an interaction. */
  | { readonly kind: 'exchange'; readonly exchange: RecordedRequest }
  /** An event of the gateway, those left out that a test makes up. */
  | { readonly kind: 'dispatch'; readonly type: string; readonly data: unknown }
  /** An interaction as an endpoint gets it. */
  | { readonly kind: 'delivery'; readonly interaction: unknown };

const traffic = channel('loopback-discord');

/** Shows what goes over the wire to whoever subscribes to the diagnostics channel `loopback-discord`. */
export function publish(message: Traffic): void {
  traffic.publish(message);
}
