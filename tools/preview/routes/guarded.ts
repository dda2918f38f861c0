import type { IncomingMessage } from 'node:http';
import type { Route } from '../../../src/process/Route.ts';
import { sendText } from '../../../src/process/sendText.ts';

const HEADERS = {
  // Whatever a review or a person writes, the page runs and loads nothing but its own files, and makes no HTML of a text.
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * A route that answers nobody but the page itself: no other site whose name leads here (DNS rebinding), and no form of
 * another site.
 */
export function guarded(route: Route): Route {
  return {
    ...route,
    answer: (request, response) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      if (!isHere(request)) return sendText(response, 403, 'only by its own address, on this machine\n');
      return route.answer(request, response);
    },
  };
}

function isHere({ method, headers, socket }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  if (!hosts.includes(host)) return false;
  return method === 'GET' || method === 'HEAD' || origin === `http://${host}`;
}
