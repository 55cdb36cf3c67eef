import type { IdentifiedRequest } from './principal';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something was sent by a page of another site, whose author only borrows the browser's
 * cookie. A request that carries a session must prove the contrary; without one it is enough that nothing speaks for it.
 */
export function comesFromElsewhere(request: IdentifiedRequest): boolean {
  if (harmless.has(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  const { origin } = request.headers;
  if (origin !== undefined) return hostOf(origin) !== request.headers.host;
  return request.principal?.via === 'session';
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
