/** The front matter of `content/exhibits/*.mdx`: a curator's page, which leads through chosen articles. */
import { z } from 'zod';
import { image } from './front-matter.ts';
import { ownPage } from './own-page.ts';
import { civilDate, edtfDate, line } from './text.ts';

/**
 * One line of an exhibit's timeline; `article` is what reports on it.
 * @example timeline: [{ date: 2014, text: 汝州推行“回归工程”, article: ruzhou-return-project }]
 */
export const timelineEntry = z.strictObject({ date: edtfDate, text: line, article: line.optional() });

/**
 * Articles are called by their names in permanent addresses, or by year, month and name where two share one.
 * @example articles: [ruzhou-return-project, 2015/03/annual-meeting]
 */
export const exhibit = ownPage.extend({
  /** The day on which it was opened. */
  date: civilDate,
  /** What leads the page, the lists of exhibits and shared links. */
  image: image.optional(),
  /** In the curator's order. */
  articles: z.array(line),
  timeline: z.array(timelineEntry).default([]),
});
export type Exhibit = z.infer<typeof exhibit>;
