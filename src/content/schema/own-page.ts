/** The front matter of `content/pages/*.mdx`: the maintainer's own pages, about and contact. */
import { z } from 'zod';
import { editions } from '../../core/edition.ts';
import { line } from './text.ts';

/** `script` is that of the text where it is not the archive's own. @example title: 关于本会 */
export const ownPage = z.strictObject({
  title: line,
  description: line.optional(),
  script: z.enum(editions).optional(),
});
export type OwnPage = z.infer<typeof ownPage>;
