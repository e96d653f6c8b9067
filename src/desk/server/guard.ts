/**
 * Who may speak to the desk: a page of its own, on this machine, that knows the token. Another site's page can make a
 * browser send requests to this machine, under another name (DNS rebinding) or across origins; it gets nothing.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { loopbackHosts } from '../../core/loopback.ts';

/** True for a request whose host and origin are the desk's own. @param port that the desk listens at */
export function isOwn({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>, port: number): boolean {
  const hosts = loopbackHosts(port);
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return false;
  // Browsers say where a request comes from (Fetch Metadata); programs that change something must at least say an origin.
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return method === 'GET' || method === 'HEAD' || origin !== undefined;
}

/** True for the token, in a time that says nothing of how much of it was right. */
export function isToken(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
