/** The names of this machine under which what it serves is asked for: those of the loopback (RFC 6761, 6.3; RFC 4291, 2.5.3). */

const names = ['127.0.0.1', 'localhost', '[::1]'];

/** What `Host` may say to a server on the loopback. @param port that it listens at @example loopbackHosts(4321)[1] // 'localhost:4321' */
export const loopbackHosts = (port: number): string[] =>
  names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));

/** True where a request's `Host` is this machine's own: another name may have been made to lead here (DNS rebinding). */
export const isLoopbackHost = (host: string | undefined, port: number | undefined): boolean =>
  host !== undefined && port !== undefined && loopbackHosts(port).includes(host);
