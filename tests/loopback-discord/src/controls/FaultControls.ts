import type { Listener } from '../Listener.ts';
import type { Fault, Faults } from '../rest/Faults.ts';

/** What a test can let go wrong. */
export interface FaultControls {
  /**
   * Lets the next requests of a kind fail.
   *
   * @param method an HTTP method, or * for all
   * @param path such as /channels/:channel/messages, a regular expression, or * for all
   * @returns takes back what is left of it
   */
  failNext(method: string, path: string | RegExp, fault: Fault): () => void;
  /** Takes no connection of any kind, and drops those that there are. */
  refuseConnections(): Promise<void>;
  /** Takes connections again, on the same port. */
  acceptConnections(): Promise<void>;
}

/** The faults as a test gets them. */
export function createFaultControls(faults: Faults, listener: Listener): FaultControls {
  return {
    failNext: (method, path, fault) => faults.plan(method, path, fault),
    refuseConnections: () => listener.shut(),
    acceptConnections: () => listener.open(),
  };
}
