import type { REST } from 'discord.js';
import { type APIApplication, Routes } from 'discord-api-types/v10';

type Application = Pick<APIApplication, 'id' | 'name' | 'bot' | 'verify_key' | 'interactions_endpoint_url'>;

/** The application that the token belongs to. */
export async function currentApplication(rest: REST): Promise<Application> {
  const application = await rest.get(Routes.currentApplication());
  if (isApplication(application)) return application;
  throw new TypeError('Discord did not say which application the token belongs to');
}

function isApplication(value: unknown): value is Application {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}
