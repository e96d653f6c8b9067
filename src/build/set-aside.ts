/** The published list of articles that are not as their files say: `npm run build -- --keep-going` writes it. */
import type { SetAside } from '../archive/index.ts';

/** Its name in the published folder. */
export const setAsideFile = 'set-aside.txt';

const meanings: Readonly<Record<SetAside['shows'], string>> = {
  last: 'last good version published',
  nothing: 'not published',
  new: 'published with the error',
};

/** One line each: path, what is published of it, codes. @example 'news/2016/04/ruzhou.mdx\tlast good version published\tnot-a-date\n' */
export const setAsideText = (all: readonly SetAside[]): string =>
  all.map(({ path, codes, shows }) => `${path}\t${meanings[shows]}\t${codes.join(' ')}\n`).join('');
