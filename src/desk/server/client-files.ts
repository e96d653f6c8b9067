/** The page of the desk: its HTML in the archive's script, its style and its script, bundled once for a program. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { creditRoles } from '../../content/schema/roles.ts';
import { readCacheJson, writeCacheJson } from '../../core/cache-file.ts';
import { escapeAttribute, escapeText } from '../../core/escape.ts';
import { root } from '../../core/root.ts';
import { deskPage, deskPageTitle } from '../../i18n/desk-page.ts';
import { words } from '../../i18n/sentence.ts';
import { word } from '../../i18n/words.ts';
import type { DeskContext } from '../context.ts';

/** A file that is served from memory. */
interface ClientFile {
  type: string;
  content: string | Uint8Array;
}

/** The files by their paths below the token. */
export type ClientFiles = Readonly<Record<string, ClientFile>>;

const source = join(root, 'src/desk/client');

/** The page of a desk. */
export async function clientFiles(desk: DeskContext): Promise<ClientFiles> {
  const bundled = await bundle(desk);
  return {
    'index.html': { type: 'text/html; charset=utf-8', content: pageHtml(desk) },
    'favicon.svg': { type: 'image/svg+xml', content: await readFile(join(root, 'public/favicon.svg')) },
    'main.js': { type: 'text/javascript; charset=utf-8', content: bundled['main.js'] },
    'desk.css': { type: 'text/css; charset=utf-8', content: bundled['desk.css'] },
  };
}

/** The script and the style, as they are served. */
interface Bundle {
  'main.js': string;
  'desk.css': string;
}

const kind = 'desk-page-1';
let bundled: Promise<Bundle> | undefined;

/** The same for every desk of a program: kept in the cache, and in this process. */
async function bundle({ cacheRoot, program }: DeskContext): Promise<Bundle> {
  const file = join(cacheRoot, 'desk-page.json');
  bundled ??= (async () => {
    const known = readCacheJson<Bundle>(file, `${kind}-${program}`);
    if (known) return known;
    const made = await bundleClient();
    writeCacheJson(file, `${kind}-${program}`, made);
    return made;
  })();
  return bundled;
}

async function bundleClient(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(source, 'main.ts'), join(source, 'desk.css')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    outdir: source,
    absWorkingDir: source,
  });
  // The bundler is a process of its own: 50 MB that nobody needs again.
  await stop();
  const textOf = (type: string): string => outputFiles.find(({ path }) => path.endsWith(type))!.text;
  return { 'main.js': textOf('.js'), 'desk.css': textOf('.css') };
}

/** The words of the page in the desk's language: every one is written once, in Simplified. */
function pageWords(desk: DeskContext): Record<string, string> {
  const edition = desk.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  return {
    ...Object.fromEntries(
      Object.entries(deskPage).map(([name, text]) => [name, desk.say({ zh: words(text), en: text })]),
    ),
    ...Object.fromEntries(creditRoles.map((role) => [`role-${role}`, word(edition, role)])),
  };
}

function pageHtml(desk: DeskContext): string {
  const { settings } = desk.index.config();
  const lang = desk.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  const title = desk.say({ zh: words(deskPageTitle), en: deskPageTitle });
  return `<!doctype html>
<html lang="${lang}" data-region="${settings.traditional}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="desk-words" content="${escapeAttribute(JSON.stringify(pageWords(desk)))}">
<title>${escapeText(`${title} · ${settings.title}`)}</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="desk.css">
<script type="module" src="main.js"></script>
</head>
<body><div id="desk"></div></body>
</html>
`;
}
