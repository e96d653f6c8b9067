/** The maintainer's own pages (about, contact): a handful, so they go through Astro in the ordinary way. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const contentDir = process.env.HUIKAN_CONTENT ?? 'content';

export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '**/[a-z]*.mdx', base: `${contentDir}/pages` }),
    schema: z.strictObject({
      title: z.string().min(1),
      description: z.string().optional(),
      script: z.enum(['zh-Hans', 'zh-Hant']).optional(),
    }),
  }),
};
