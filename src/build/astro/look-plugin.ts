/** Puts a chamber's look into what Vite compiles: its style sheet, and its components in place of the product's. */
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Look } from '../../archive/look.ts';
import { root } from '../../core/root.ts';

/** The module whose default export is the address of `content/theme.css`, or undefined. */
const themeModule = 'virtual:huikan/theme';

/** What a chamber's component imports the product by: `huikan/components/Footer.astro`. */
const ownName = 'huikan/';

const pathOf = (id: string): string => id.split('?')[0]!;

/**
 * A component's import leads to its override, except from the override itself, which may wrap what it replaces.
 * @example lookPlugin(readLook(contentDir))
 */
export const lookPlugin = ({ theme, overrides }: Pick<Look, 'theme' | 'overrides'>): Plugin => ({
  name: 'huikan-look',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === themeModule) return `\0${themeModule}`;
    const from = importer && pathOf(importer);
    const target = source.startsWith(ownName)
      ? join(root, 'src', source.slice(ownName.length))
      : from && source.startsWith('.')
        ? resolve(dirname(from), source)
        : undefined;
    if (!target) return undefined;
    const override = overrides.get(pathOf(target));
    if (override && override !== from) return override + target.slice(pathOf(target).length);
    return source.startsWith(ownName) ? target : undefined;
  },
  load(id) {
    if (id !== `\0${themeModule}`) return undefined;
    return theme ? `export { default } from ${JSON.stringify(`${theme}?url`)};` : 'export default undefined;';
  },
});
