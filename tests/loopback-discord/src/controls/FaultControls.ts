import type { Gateway } from '../gateway/Gateway.ts';
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
  /**
   * Refuses the bot's token though it is right: 401 over HTTP, 4004 for IDENTIFY and RESUME. Connections that there are
   * stay.
   *
   * @returns takes it again
   */
  rejectToken(): () => void;
  /** Takes no connection of any kind, and drops those that there are. */
  refuseConnections(): Promise<void>;
  /** Takes connections again, on the same port. */
  acceptConnections(): Promise<void>;
}

/** The faults as a test gets them. */
export function createFaultControls(faults: Faults, gateway: Gateway, listener: Listener): FaultControls {
  return {
    failNext: (method, path, fault) => faults.plan(method, path, fault),
    rejectToken: () => {
      const reject = (isSo: boolean): void => {
        faults.rejectsToken = isSo;
        gateway.rejectsToken = isSo;
      };
      reject(true);
      return () => reject(false);
    },
    refuseConnections: () => listener.shut(),
    acceptConnections: () => listener.open(),
  };
}
