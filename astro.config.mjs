// Wiring only: what is built from where is told by the commands in scripts/.

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { press } from './src/build/astro/adapter.ts';
import { liveReload } from './src/preview/live-reload.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { assets: '_assets', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  adapter: press(),
  integrations: [mdx(), liveReload()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [remarkGfm, remarkCjkFriendly], gfm: false, smartypants: false }),
  },
});
