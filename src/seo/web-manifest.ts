/** The web app manifest of an edition (W3C Application Manifest): its name and icons on a home screen. */
import type { SiteSettings } from '../archive/index.ts';
import type { Edition } from '../core/edition.ts';
import { editionPath, withBase } from '../core/url.ts';

/** Its file, in the folder of the edition. */
export const manifestName = 'site.webmanifest';

/** Icons as files of pixels, drawn of the site's `favicon.svg`: their names from the base, their sides in pixels. */
export const icons = [
  { file: 'icon-192.png', size: 192 },
  { file: 'icon-512.png', size: 512 },
] as const;
/** What Apple's devices take. */
export const appleIcon = 'apple-touch-icon.png';
/** Its side in pixels. */
export const appleIconSize = 180;

/** @example webManifest(settings, 'zh-Hans') // '{"name":"…","lang":"zh-Hans",…}' */
export function webManifest(settings: SiteSettings, edition: Edition): string {
  const { title, description } = settings.text[edition];
  const start = withBase(settings.base, editionPath(edition));
  return JSON.stringify({
    name: title,
    description,
    lang: edition,
    start_url: start,
    scope: settings.base,
    display: 'minimal-ui',
    background_color: '#fdfbf7',
    theme_color: '#8c2318',
    icons: [
      { src: `${settings.base}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
      ...icons.map(({ file, size }) => ({ src: settings.base + file, type: 'image/png', sizes: `${size}x${size}` })),
    ],
  });
}
