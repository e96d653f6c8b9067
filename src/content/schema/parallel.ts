/**
 * The front matter of a parallel text, `<id>.zh-hant.mdx` beside `<id>.mdx`: what a person wrote in the other script.
 * Only what is a text of its own stands here; what is one for both editions, such as the date, stands in `<id>.mdx`.
 */
import type { z } from 'zod';
import { frontMatter, image } from './front-matter.ts';

/**
 * What is not said here is converted from the article's own script.
 * @example title: 汝州市「回歸工程」結碩果
 */
export const parallelText = frontMatter
  .pick({
    title: true,
    titleSupplied: true,
    summary: true,
    source: true,
    credits: true,
    legacy: true,
    corrections: true,
    review: true,
    repairs: true,
  })
  .extend({ image: image.omit({ src: true }).optional() });
export type ParallelFront = z.infer<typeof parallelText>;

/** Keys of an article that hold for both of its texts. */
export const sharedKeys: ReadonlySet<string> = new Set(
  Object.keys(frontMatter.shape).filter((key) => !(key in parallelText.shape)),
);
