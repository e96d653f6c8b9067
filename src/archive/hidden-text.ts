/** Texts whose name, or whose folder's, begins with a full stop: computers hide them, and no article is read from one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { articleFile } from './article-file.ts';

/** A text by its own name, or in a year's or a month's folder; `._name` is what macOS leaves beside a file. */
const hidden = /(?:^|\/)\.(?:(?![_.])(?:[^/]*\.)?|(?:\d{4}|\d\d)\/(?:\d\d\/)?[^/.][^/]*\.)(?:mdx?|markdown)$/i;

/** @example isHiddenText('news/2016/04/.visit.mdx') // true */
export const isHiddenText = (path: string): boolean => hidden.test(path);

/**
 * A text that is hidden, with the name under which it would be read. It may have been put aside: nothing is held up.
 * @param path from the archive's folder @param shown how messages call that
 */
export function hiddenText(path: string, contentDir: string, shown: string): Problem {
  const plain = path.replaceAll('/.', '/').replace(/\.(?:md|markdown)$/i, '.mdx');
  const isFree =
    (articleFile(plain) || /^(?:pages|exhibits)\/[a-z\d-]+\.mdx$/.test(plain)) && !existsSync(join(contentDir, plain));
  const better = isFree ? { better: join(shown, plain) } : {};
  return {
    ...problem('misplaced-file', { hidden: true, ...better }, fileStart(join(shown, path))),
    severity: 'warning',
  };
}
