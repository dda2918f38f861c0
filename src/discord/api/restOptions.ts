import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** How long to wait where Discord does not say how long, in seconds. */
const DEFAULT_WAIT = '1';

/** What holds for every client of Discord’s REST interface at this address. */
export function restOptions(api: string): Pick<RESTOptions, 'api' | 'makeRequest'> {
  return {
    api,
    makeRequest: async (url, init) => {
      const response = await DefaultRestOptions.makeRequest(url, init);
      // discord.js would try again without a pause, and too many refusals bring a ban (topics/rate-limits).
      if (response.status === 429 && !Number(response.headers.get('Retry-After')))
        response.headers.set('Retry-After', DEFAULT_WAIT);
      return response;
    },
  };
}
