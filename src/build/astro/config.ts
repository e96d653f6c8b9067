/** Astro's configuration: the same for a build, the preview and an editor's tools. */
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import { readLook } from '../../archive/look.ts';
import { browserFloor } from '../../core/browser-floor.ts';
import { root } from '../../core/root.ts';
import { adapter } from './adapter.ts';
import { lookPlugin } from './look-plugin.ts';

/** What differs from one use to the next. */
export interface AstroOptions {
  /** The folder of the archive, for its look. */
  contentDir: string;
  integrations?: AstroIntegration[];
  plugins?: Plugin[];
}

/** @example export default astroConfig({ contentDir: 'content' }) */
export const astroConfig = ({ contentDir, integrations = [], plugins = [] }: AstroOptions): AstroUserConfig => ({
  output: 'static',
  trailingSlash: 'always',
  build: { assets: '_assets', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  adapter: adapter(),
  integrations: [mdx(), ...integrations],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [remarkGfm, remarkCjkFriendly], gfm: false, smartypants: false }),
  },
  vite: {
    plugins: [lookPlugin(readLook(contentDir)), ...plugins],
    // The Content Security Policy allows files of the site alone, so no asset may stand inside a page.
    build: { assetsInlineLimit: 0, target: browserFloor, cssTarget: browserFloor },
    server: { fs: { allow: [root, contentDir] } },
  },
});
