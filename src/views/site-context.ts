/** What every page may ask of an archive. */

import type { Converters } from '../archive/converters.ts';
import type { SiteSettings } from '../archive/index.ts';
import { convertHtml } from '../content/body/convert-html.ts';
import type { SiteContext } from './page.ts';

/** @example siteContext(archive.settings, archive.converters).into('zh-Hant', 'zh-Hans', '<p>商会</p>') // '<p>商會</p>' */
export const siteContext = (settings: SiteSettings, converters: Converters): SiteContext => ({
  settings,
  into: (edition, written, html) => (edition === written ? html : convertHtml(html, converters.to(edition))),
});
