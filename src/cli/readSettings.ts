import { config as readDotenv } from 'dotenv';
import { type Config, readConfig } from '../shared/readConfig.ts';

/**
 * The settings, from the environment and a file .env.
 *
 * @throws {ConfigError} as `readConfig` does
 */
export function readSettings(): Config {
  readDotenv({ quiet: true });
  return readConfig(process.env);
}
