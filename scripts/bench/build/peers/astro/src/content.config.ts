import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const script = z.enum(['zh-Hans', 'zh-Hant']);

export const collections = {
  news: defineCollection({
    loader: glob({ base: `${process.env.BENCH_CONTENT}/news`, pattern: '**/*.mdx' }),
    schema: z.object({
      title: z.string(),
      date: z.coerce.date().transform((date) => date.toISOString().slice(0, 10)),
      script,
      category: z.string(),
      source: z.string(),
      tags: z.array(z.string()),
      people: z.array(z.string()),
      places: z.array(z.string()),
    }),
  }),
};
