/**
 * The door for another look: `content/theme.css`, a style sheet after the product's own, and `content/components/`,
 * Astro components that take the place of those of the same name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../core/digest.ts';
import { root } from '../core/root.ts';
import { walk } from '../core/walk.ts';

/** A chamber's own style sheet, in its archive's folder. */
export const themeFile = 'theme.css';
/** The folder of a chamber's own components. */
export const overridesFolder = 'components';

const componentsDir = join(root, 'src/components');

/** How an archive differs from the product's own look. */
export interface Look {
  /** The style sheet's absolute path, where there is one. */
  theme: string | undefined;
  /** Absolute paths: of a component of the product, and of what takes its place. */
  overrides: ReadonlyMap<string, string>;
  /** Changes whenever the look does: part of every page's cache key. */
  digest: string;
}

/** Names that a chamber can override, from `src/components/`. @example 'Footer.astro', 'search/SearchForm.astro' */
export const componentNames = (): string[] => walk(componentsDir).filter((path) => path.endsWith('.astro'));

/** Reads the look of an archive. Files of `components/` that replace nothing are the overrides' own parts. */
export function readLook(contentDir: string): Look {
  const theme = join(contentDir, themeFile);
  const own = join(contentDir, overridesFolder);
  const files = walk(own);
  const names = new Set(componentNames());
  const digests = files.map((path) => `${path}:${digest(readFileSync(join(own, path)))}`);
  const hasTheme = existsSync(theme);
  return {
    theme: hasTheme ? theme : undefined,
    overrides: new Map(
      files.filter((path) => names.has(path)).map((path) => [join(componentsDir, path), join(own, path)]),
    ),
    digest:
      hasTheme || files.length > 0 ? digest([hasTheme ? digest(readFileSync(theme)) : '', ...digests].join('\n')) : '',
  };
}
