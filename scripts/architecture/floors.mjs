/**
 * The floors of src/, the ground first. A room imports only from rooms on floors below its own; rooms of one floor do
 * not know each other. The architecture check and the picture in ARCHITECTURE.md are made from this list.
 * Plain JavaScript, since dependency-cruiser's configuration reads it.
 *
 * @type {readonly (readonly { room: string; holds: string }[])[]}
 */
export const floors = [
  [
    {
      room: 'core',
      holds: 'dates, editions, URLs, citations, digests, slugs and pinyin, surnames; imports no other room',
    },
  ],
  [
    { room: 'conversion', holds: 'Simplified ↔ Traditional: engine, names, rules, data; the only room with opencc-js' },
    { room: 'i18n', holds: 'the words of the interface in both editions, and what commands say' },
  ],
  [{ room: 'content', holds: 'front matter, YAML, the body (parse, check, convert, HTML), the table of problems' }],
  [
    { room: 'archive', holds: 'opens, compiles and stores articles; topics, related articles' },
    { room: 'import', holds: 'legacy pages: read ► repair ► classify ► extract ► write' },
  ],
  [{ room: 'views', holds: 'page types, plan, cache keys, links: Archive → Page, pure' }],
  [
    { room: 'lint', holds: 'checks over one reading of the archive, and their reporters' },
    { room: 'feeds', holds: 'RSS, Atom, JSON Feed, dumps' },
    { room: 'seo', holds: 'metadata, JSON-LD, sitemaps, redirects' },
    { room: 'pictures', holds: 'responsive pictures, cards of shared links' },
    { room: 'search', holds: 'the inverted index and its client; the only room with Pagefind' },
  ],
  [
    { room: 'styles', holds: 'style sheets' },
    { room: 'client', holds: 'scripts of the browser, service worker' },
    { room: 'components', holds: 'parts of pages' },
  ],
  [{ room: 'layouts', holds: 'the frame of every page' }],
  [{ room: 'pages', holds: "Astro's routes" }],
  [
    { room: 'build', holds: 'publishes an archive: Astro adapter, output folder, machine files' },
    { room: 'adopt', holds: "a chamber's own repository: writes it, brings it to a newer version" },
  ],
  [{ room: 'preview', holds: 'the live preview' }],
];
