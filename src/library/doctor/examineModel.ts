import { createNetwork } from '../../reader/createNetwork.ts';
import { modelFaults } from '../../reader/modelFaults.ts';
import { type Network, NetworkError } from '../../reader/Network.ts';
import { type Finding, good, note, todo } from '../../shared/Finding.ts';

const TOPIC = 'Model';

/** What is read to see whether reading works. */
const SAMPLE = 'Is it any good?';

/** How long it may take to load and to read that, in milliseconds: a second or so is usual. */
const PATIENCE = 60_000;

/** What a test may put in place of the real thing. */
interface Parts {
  readonly network: Network;
  /** The folder of the network's files. */
  readonly folder: string;
}

/** Whether the network that reads is whole, can be loaded here, and reads. */
export async function examineModel(semantic: boolean, parts: Partial<Parts> = {}): Promise<Finding[]> {
  if (!semantic) return [note(TOPIC, 'switched off (SEMANTIC); words alone answer, and find less')];
  const faults = await modelFaults(parts.folder);
  if (faults.length > 0) {
    return faults.map(({ path, kind }) =>
      todo(
        TOPIC,
        `${path} ${kind === 'missing' ? 'can’t be read' : 'is not the one of this version'}. “git checkout -- src/reader” brings it back, and the next start puts it where it belongs.`,
      ),
    );
  }
  return [await read(parts.network ?? createNetwork())];
}

async function read(network: Network): Promise<Finding> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    // Loads it, so that only reading is measured.
    await network.message(SAMPLE, { urgency: 'asked', signal });
    const start = performance.now();
    await network.message(SAMPLE, { urgency: 'asked', signal });
    return good(TOPIC, `it reads a question in ${Math.ceil(performance.now() - start)} ms`);
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const [reason] = error.message.split('\n', 1);
    return todo(
      TOPIC,
      `It does not run here, so words alone answer: ${reason}. What runs it has no binary for Alpine Linux (musl) and for Macs with an Intel processor; elsewhere “npm ci” brings it. SEMANTIC=off leaves it out.`,
    );
  } finally {
    await network.close();
  }
}
