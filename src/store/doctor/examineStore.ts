import { resolve } from 'node:path';
import { whyNotWritable } from '../../shared/doctor/whyNotWritable.ts';
import { type Finding, good, todo } from '../../shared/Finding.ts';
import type { Config } from '../../shared/readConfig.ts';
import { messageOf } from '../messageOf.ts';

const TOPIC = 'Data';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 5_000;

/** Whether what servers set can be kept. Writes nothing. */
export async function examineStore({
  dataDir,
  databaseUrl,
}: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Finding> {
  if (databaseUrl !== null) return examineDatabase(databaseUrl);
  const problem = await whyNotWritable(resolve(dataDir));
  if (problem === null) return good(TOPIC, `what servers set can be kept in ${dataDir}`);
  return todo(
    TOPIC,
    `What servers set can’t be kept in ${dataDir} (${problem}). Let the bot write there, or name another folder in DATA_DIR.`,
  );
}

async function examineDatabase(url: string): Promise<Finding> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  try {
    await client.connect();
    return good(TOPIC, 'the database of DATABASE_URL answers');
  } catch (error) {
    return todo(
      TOPIC,
      `The database of DATABASE_URL can’t be used: ${messageOf(error)}. Until it can, the bot answers nobody.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
