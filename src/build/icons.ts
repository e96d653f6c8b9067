/** Writes the site's icons as files of pixels, for what takes no drawings: home screens, messengers, search engines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSettings } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import { editionSlug, editions } from '../core/edition.ts';
import { appleIcon, appleIconSize, icons, manifestName, webManifest } from '../seo/web-manifest.ts';
import type { PublishedFolder } from './published-folder.ts';

/** Raise this whenever the same drawing would be made into other files. */
const revision = 1;

/** @param publicDir where `favicon.svg` lies */
export async function writeIcons(settings: SiteSettings, publicDir: string, output: PublishedFolder): Promise<void> {
  for (const edition of editions) {
    const manifest = webManifest(settings, edition);
    output.put(`${editionSlug(edition)}/${manifestName}`, digest(manifest), () => manifest);
  }
  const drawing = join(publicDir, 'favicon.svg');
  if (!existsSync(drawing)) return;
  const svg = readFileSync(drawing);
  for (const { file, size } of [...icons, { file: appleIcon, size: appleIconSize }]) {
    if (output.has(file) || !output.needs(file, digest(`${revision}|${size}|${digest(svg)}`))) continue;
    // Loaded where there is something to draw: it is large.
    const { default: sharp } = await import('sharp');
    // Drawn as large as it is shown: 72 dots an inch are a drawing's own size, of 64 pixels here.
    const drawn = sharp(svg, { density: (72 * size) / 64 }).resize(size, size);
    output.write(file, await drawn.flatten({ background: '#ffffff' }).png({ palette: true }).toBuffer());
  }
}
