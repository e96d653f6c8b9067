// The archive as a newcomer to Astro would build it from Astro's own guides.
import { writeFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { sitemap } from '../plain/feeds.ts';

export default defineConfig({
  site: 'https://archive.example',
  publicDir: '../plain/public',
  outDir: process.env.BENCH_OUT,
  cacheDir: process.env.BENCH_CACHE,
  vite: { cacheDir: `${process.env.BENCH_CACHE}/vite` },
  integrations: [
    mdx(),
    {
      name: 'sitemap',
      hooks: {
        'astro:build:done': ({ dir, pages }) =>
          writeFileSync(
            new URL('sitemap.xml', dir),
            // Permanent addresses are not to be indexed.
            sitemap(pages.map(({ pathname }) => `/${pathname}`).filter((path) => !path.startsWith('/news/'))),
          ),
      },
    },
  ],
});
