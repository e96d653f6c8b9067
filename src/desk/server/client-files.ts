/** The page of the desk: its HTML in the archive's script, its style and its script, bundled when the desk is started. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { creditRoles } from '../../content/schema/front-matter.ts';
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
export const clientFiles = async (desk: DeskContext): Promise<ClientFiles> => ({
  'index.html': { type: 'text/html; charset=utf-8', content: pageHtml(desk) },
  'favicon.svg': { type: 'image/svg+xml', content: await readFile(join(root, 'public/favicon.svg')) },
  ...(await bundle()),
});

let bundled: Promise<ClientFiles> | undefined;

/** The script and the style: the same for every desk of this process. */
function bundle(): Promise<ClientFiles> {
  bundled ??= bundleClient();
  return bundled;
}

async function bundleClient(): Promise<ClientFiles> {
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
  const files: Record<string, ClientFile> = {};
  for (const { path, contents } of outputFiles)
    files[path.endsWith('.css') ? 'desk.css' : 'main.js'] = {
      type: path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      content: contents,
    };
  return files;
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
