/** The headers of the site: one list of rules, from which each host's own file is written. */

/** What the headers depend on. */
export interface HostSite {
  /** The site's base path, with its slashes. */
  base: string;
  /** True where there is a search: its worker runs WebAssembly. */
  searches: boolean;
  /** True where an article shows a picture of another site. */
  outsidePictures: boolean;
  /** True where a style sheet holds pictures as `data:`. */
  inlinedPictures: boolean;
  /** The origins of other archives that the search page asks. */
  archives: readonly string[];
  /** Names that stand below the base or an edition and have pages below them, search left out: `news`, `tag`. */
  folders: readonly string[];
}

/** Headers of the paths that a pattern matches: a path from the host's root, or all paths below one that ends with `*`. */
export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}

/**
 * Nothing inline runs, nothing is loaded from elsewhere, no other site can frame a page (CSP Level 3).
 * @param search true for what search runs in: WebAssembly
 */
export const contentSecurityPolicy = (site: HostSite, search: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self'${search && site.searches ? " 'wasm-unsafe-eval'" : ''}`,
    "worker-src 'self'",
    // Safari of before 2022 holds workers to the older directive (CSP Level 2).
    "child-src 'self'",
    ['connect-src', "'self'", ...(search && site.searches ? site.archives : [])].join(' '),
    "style-src 'self'",
    `img-src 'self'${site.outsidePictures ? ' https:' : ''}${site.inlinedPictures ? ' data:' : ''}`,
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The same for every file. A page asks for nothing of the device; what it is linked from learns no more than the site. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Lets the pages of other archives read the index: it holds nothing that is not published (Fetch standard, CORS). */
export const sharedIndex = { 'Access-Control-Allow-Origin': '*' } as const;

/** For files whose names change with their content. */
export const immutable = 'public, max-age=31536000, immutable';

/**
 * The rules, from the general to the particular. Some hosts join the values of all rules that match, and browsers then
 * hold a page to every policy; others take the last. Both give the same: a rule only ever adds a stricter policy.
 */
export function headerRules(site: HostSite): HeaderRule[] {
  const { base, folders } = site;
  const strict = { 'Content-Security-Policy': contentSecurityPolicy(site, false) };
  const all: HeaderRule = {
    pattern: `${base}*`,
    headers: { ...commonHeaders, 'Content-Security-Policy': contentSecurityPolicy(site, true) },
  };
  const assets: HeaderRule = { pattern: `${base}_assets/*`, headers: { 'Cache-Control': immutable } };
  if (!site.searches) return [all, assets];
  const editions = ['zh-hans/', 'zh-hant/'];
  const withoutSearch = [
    '',
    '404.html',
    'news/*',
    'both/*',
    'original/*',
    ...editions,
    ...editions.flatMap((edition) => folders.map((name) => `${edition}${name}/*`)),
  ];
  const index: HeaderRule[] = site.archives.length > 0 ? [{ pattern: `${base}search/*`, headers: sharedIndex }] : [];
  return [all, ...withoutSearch.map((path) => ({ pattern: base + path, headers: strict })), ...index, assets];
}

/** The `_headers` file of Netlify and Cloudflare Pages. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

/** What `headersFile` wrote. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)!.headers[header[1]!] = header[2]!;
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers of a path: of all rules that match, the last one's value of each. */
export const headersOf = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter(({ pattern }) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
      .map(({ headers }) => headers),
  );
