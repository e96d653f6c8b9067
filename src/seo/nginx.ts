/**
 * The site as nginx serves it: a file to be included in a `server` block, which says where the published folder lies.
 * Old addresses are exact locations and no map: a map overlooks case, and refuses what is longer than its buckets.
 */
import { escapePattern } from '../core/escape.ts';
import { commonHeaders, contentSecurityPolicy, type HostSite, immutable, sharedIndex } from './headers.ts';
import type { Redirect } from './host.ts';
import { type PrefixRedirect, prefixLocations } from './moving.ts';

/**
 * @param encoded true where each text stands compressed beside itself
 * @param moved former places of the whole site on the same host
 */
export function nginxFile(
  site: HostSite,
  redirects: readonly Redirect[],
  encoded: boolean,
  moved: readonly PrefixRedirect[] = [],
): Buffer {
  const { base } = site;
  const [inside, outside] = [true, false].map((within) =>
    redirects.filter(({ from }) => from.startsWith(base) === within),
  ) as [Redirect[], Redirect[]];
  const add = (name: string, value: string) => `add_header ${name} "${value}" always;`;
  const shares = site.searches && site.archives.length > 0;
  const search = base === '/' ? '^/(?:zh-han[st]/)?search/' : `^${escapePattern(base)}(?:zh-han[st]/)?search/`;
  return bytes([
    '# Written by Huikan. In the server block of the site, with the path of this folder:',
    '#   set $huikan /srv/huikan/dist;',
    '#   include /srv/huikan/dist/nginx.conf;',
    `set $huikan_policy "${contentSecurityPolicy(site, false)}";`,
    'set $huikan_cache "public, max-age=0, must-revalidate";',
    ...(shares ? ['set $huikan_readers "";'] : []),
    'absolute_redirect off;',
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    ...locations(outside),
    ...prefixLocations(moved.filter(({ from }) => !from.startsWith(base))),
    `location ${base} {`,
    ...[
      base === '/' ? 'root $huikan;' : 'alias $huikan/;',
      'index index.html;',
      'charset utf-8;',
      'charset_types text/css text/plain text/xml application/javascript application/json application/xml;',
      `error_page 404 ${base}404.html;`,
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 1024;',
      'gzip_types text/css text/plain text/xml application/javascript application/json application/xml application/rss+xml application/atom+xml image/svg+xml;',
      ...(encoded ? ['gzip_static on;'] : []),
      add('Content-Security-Policy', '$huikan_policy'),
      add('Cache-Control', '$huikan_cache'),
      ...Object.entries(commonHeaders).map(([name, value]) => add(name, value)),
      // nginx adds no header without a value.
      ...(shares ? Object.keys(sharedIndex).map((name) => add(name, '$huikan_readers')) : []),
      // The worker of search is one of these, and runs under its own file's policy.
      `location ~ ^${escapePattern(base)}_assets/ { set $huikan_cache "${immutable}"; ${site.searches ? `set $huikan_policy "${contentSecurityPolicy(site, true)}"; ` : ''}}`,
      ...(site.searches
        ? [
            `location ~ ${search} { set $huikan_policy "${contentSecurityPolicy(site, true)}";${shares ? ' set $huikan_readers "*";' : ''} }`,
          ]
        : []),
      'location ~ /\\.(?!well-known/) { return 404; }',
      ...locations(inside),
      ...prefixLocations(moved.filter(({ from }) => from.startsWith(base))),
    ].map((line) => (typeof line === 'string' ? `  ${line}` : Buffer.concat([Buffer.from('  '), line]))),
    '}',
  ]);
}

/** A location for each path; what follows a `?` is compared in it, as it is written. */
function locations(redirects: readonly Redirect[]): Buffer[] {
  const byPath = new Map<string, { path: Buffer; rules: string[]; whole: boolean }>();
  for (const { from, to } of redirects) {
    const [path = '', query] = from.split(/\?(.*)/s);
    const decoded = decodedPath(path);
    const key = decoded.toString('latin1');
    const one = byPath.get(key) ?? { path: decoded, rules: [], whole: false };
    byPath.set(key, one);
    if (query !== undefined) one.rules.unshift(`if ($args = ${word(query)}) { return 301 ${word(to)}; }`);
    else if (!one.whole) {
      one.rules.push(`return 301 ${word(to)};`);
      one.whole = true;
    }
  }
  return [...byPath.values()].map(({ path, rules }) =>
    Buffer.concat([locationOf(path), Buffer.from(` { ${rules.join(' ')} }`)]),
  );
}

/** nginx counts the bytes of an exact location in one byte: a longer path is a regular expression. */
const longestExact = 200;

function locationOf(path: Buffer): Buffer {
  if (path.length <= longestExact) return Buffer.concat([Buffer.from('location = '), quoted(path)]);
  const pattern = escapePattern(path.toString('latin1'));
  return Buffer.concat([Buffer.from('location ~ '), quoted(Buffer.from(`^${pattern}$`, 'latin1'))]);
}

/** A path as nginx compares it: decoded, into bytes that need not be UTF-8. */
function decodedPath(path: string): Buffer {
  const text = path.replace(/%([0-9A-F]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return Buffer.from(text, 'latin1');
}

/** A word of the configuration; in a string a quote and a backslash have a backslash before them. */
const quoted = (content: Buffer): Buffer =>
  Buffer.from(`"${content.toString('latin1').replace(/["\\]/g, '\\$&')}"`, 'latin1');

/** A word in which a `$` would begin a variable; encoded it is the same address. */
const word = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replaceAll('$', '%24')}"`;

const bytes = (lines: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(lines.flatMap((line) => [typeof line === 'string' ? Buffer.from(line) : line, Buffer.from('\n')]));
