/** Pictures that a cure would look for in the wrong folder: where the archive has one of the name, its own address. */
import { join } from 'node:path';
import { nearFiles } from '../archive/near-files.ts';
import type { Problem } from '../content/problem.ts';
import { writtenPath } from '../core/address-text.ts';
import { lazy } from '../core/lazy.ts';
import { walk } from '../core/walk.ts';

const named = /([\w\p{Script=Han}（）()·. -]+\.(?:jpe?g|png|gif|webp|avif|svg))/iu;
const address = /\/images\/([^)"'\s<>\]]+\.(?:jpe?g|png|gif|webp|avif|svg))/giu;

/**
 * Gives each cure the folder of the one picture that is called so.
 * @example withMeantPictures(problems, 'content')[0].params.better // '![茶会](/images/2015/tea.jpg)'
 */
export function withMeantPictures(problems: readonly Problem[], contentDir: string): Problem[] {
  const paths = lazy(() => walk(join(contentDir, 'images')));
  const near = lazy(() => nearFiles(paths()));
  /** The path of the picture of a name; nothing where there is none, or several, or one right below `images/`. */
  const find = (written: string): string | undefined => {
    const path = decoded(written);
    if (paths().includes(path)) return undefined;
    const name = path.split('/').at(-1)!.trim().toLowerCase();
    const [only, ...more] = paths().filter((one) => one.split('/').at(-1)!.toLowerCase() === name);
    if (only !== undefined) return more.length === 0 ? only : undefined;
    // What is written for the editor is sure.
    return near()(path, 'signs');
  };
  const inFolder = (text: string): string =>
    text.replace(address, (whole, path: string) => {
      const found = find(path);
      return found === undefined ? whole : `/images/${writtenPath(found)}`;
    });
  return problems.map((one) => {
    const { better, found } = one.params as { better?: string; found?: string };
    if (typeof better === 'string') {
      if (!better.includes('/images/')) return one;
      const own = inFolder(better);
      if (own === better) return one;
      const edit = one.edit && { edit: { ...one.edit, text: inFolder(one.edit.text) } };
      return { ...one, params: { ...one.params, better: own }, ...edit };
    }
    const name = /^(?:template-tag|foreign-syntax)$/.test(one.code) ? named.exec(found ?? '')?.[1] : undefined;
    // A name may have blanks, or the word of a tag before it.
    const path = name && (find(name) ?? find(name.split(' ').at(-1)!));
    const folder = path?.includes('/') ? path.replace(/[^/]+$/, '') : undefined;
    return folder ? { ...one, params: { ...one.params, folder: writtenPath(folder) } } : one;
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
