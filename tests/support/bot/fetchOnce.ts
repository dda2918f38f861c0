/**
 * Fetches over a connection that is not kept. On those that are, an endpoint that ends waits half a second for a request
 * that may be on its way: for each test that would be half a second.
 */
export function fetchOnce(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Connection', 'close');
  return fetch(url, { ...init, headers });
}
