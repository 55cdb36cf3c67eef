import type { CookieOptions, Request } from 'express';

/** Over TLS the prefix makes the browser refuse the cookie from anybody else. */
const names = { tls: '__Host-stepladder', plain: 'stepladder' };

/** The cookie of a session: out of reach of scripts, never sent along by another site. */
export function sessionCookie(overTls: boolean): { name: string; options: CookieOptions } {
  return {
    name: overTls ? names.tls : names.plain,
    options: { httpOnly: true, sameSite: 'strict', path: '/', secure: overTls },
  };
}

/** The token of a session among a request's cookies. */
export function sessionToken(cookies: string | undefined): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim().split('=', 2));
  const token = pairs.find(([name]) => name === names.tls || name === names.plain)?.[1];
  return token !== undefined && /^[A-Za-z0-9_-]{20,100}$/.test(token) ? token : undefined;
}

/** Whether the browser reached us over TLS, by itself or by a trusted proxy's word. */
export function isOverTls(request: Request, publicUrl: string | undefined): boolean {
  return request.secure || publicUrl?.startsWith('https:') === true;
}
